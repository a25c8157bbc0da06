import CandourPage
import CandourRecords

/// Says of the checks of records whether they need not be done again, and keeps what the next build must know for
/// that.
struct CheckKeeper: Sendable {
    /// The last build; nothing where the settings have changed, which checks ask as well.
    let last: LastBuild?
    /// What the store of all records answers.
    let answers: Answers
    let store: RecordStore
    /// The fingerprint of what stands for what, and whether it is that of the last build.
    let expansions: Fingerprint
    let hasSameExpansions: Bool

    /// What the checks of a record asked for in the last build, if they found nothing and would find nothing again.
    func trace(of findings: RecordFindings) -> CachedTrace? {
        guard let memory = findings.memory, !memory.kept.isEmpty,
            hasSameExpansions || findings.expansions.isEmpty,
            let trace = last?.record(findings.head.key, from: memory.source)?.checks, answers.hold(trace)
        else { return nil }
        return answers.renumbered(trace)
    }

    /// What the checks of a record asked for, to be kept.
    func kept(_ trace: RecordTrace, of findings: RecordFindings) -> CachedTrace? {
        guard let head = store.head(findings.head.key) else { return nil }
        trace.note(entry: head)
        return answers.cached(trace)
    }
}
