import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// All checks that need more than one record: references, links in prose, files, the kinds' own.
struct Validator: Sendable {
    let store: RecordStore
    let references: ReferenceCheck
    let acceptance: AcceptanceCheck
    let names: NameRegister
    let catalog: SourceCatalog
    let expansions: ExpansionCheck
    let contacts: Set<String>
    /// All kinds by name, for the charts that texts show.
    let kinds: [String: any DecodedKind]
    /// How the site weighs what is found.
    let rules: FindingRules
    let parallel: Parallel
    /// What is there of the last build, where there is to be a next one.
    let keeper: CheckKeeper?
    /// For how many references or links of one text it is looked up what was meant: nobody reads more.
    static let mostSuggestions = 50

    /// Adds everything that is wrong with the records of a kind, decoding included, less what they accept.
    func check(_ kind: any DecodedKind, into outcome: inout ValidationOutcome) async throws(MachineFault) {
        let results = try await parallel.map(kind.findings) { findings throws(MachineFault) in
            // Nothing was wrong with the record, and nothing that its checks looked at has changed.
            if let trace = self.keeper?.trace(of: findings) { return Result(trace: trace) }
            let trace = self.keeper == nil ? nil : RecordTrace()
            let store = self.store.noting(in: trace)
            let own = kind.validate(findings.head.key, in: store)
            var result = self.check(findings, own: own, in: store)
            if result.isClean { result.trace = trace.flatMap { self.keeper?.kept($0, of: findings) } }
            return result
        }
        for (findings, result) in zip(kind.findings, results) {
            let remaining = rules.weighed(result.remaining)
            outcome.diagnostics += remaining
            outcome.turnedOff += result.remaining.count - remaining.count
            outcome.accepted += result.accepted
            outcome.traces[findings.head.key] = result.trace
            if remaining.contains(where: { $0.severity == .problem }) {
                outcome.faulty.insert(findings.head.key)
            }
        }
    }

    /// What the checks of one record found.
    private struct Result: Sendable {
        /// What is wrong with it, less what it accepts.
        var remaining: [Diagnostic] = []
        /// How many messages it accepts.
        var accepted = 0
        /// What the checks asked for, where the next build may need to know.
        var trace: CachedTrace?

        var isClean: Bool { remaining.isEmpty && accepted == 0 }
    }

    private func check(_ findings: RecordFindings, own: [Diagnostic], in store: RecordStore) -> Result {
        let details = findings.details
        let references = references.asking(store)
        var diagnostics = details.diagnostics + own
        var notFound: Set<SourceSpan> = []
        let isEachFound = store.foundEachReference(of: findings.head.key)
        for (number, reference) in details.references.enumerated() where !isEachFound {
            let fault = references.diagnostic(
                for: reference.written, kinds: reference.kinds, suggests: number < Validator.mostSuggestions)
            if let fault {
                diagnostics.append(fault)
                notFound.insert(reference.written.span)
            }
        }
        var seen: Set<String> = []
        for text in details.texts {
            let bytes = catalog[text.span].bytes
            diagnostics += TextScan.faults(in: text, of: bytes, names, seen: &seen)
        }
        // A name in place of an id is misspelt for two checks: one mistake gives one message.
        diagnostics.removeAll { $0.severity == .warning && notFound.contains($0.primary.span) }
        var files = details.files
        for body in details.bodies {
            var check = LinkCheck(
                body, findings.head, references, isEachFound: isEachFound,
                hasChart: { kinds[$0.kind]?.hasChart($0, in: store) ?? false })
            for number in body.links.indices { check.read(number) }
            check.readNumberedPlaces()
            files += check.files
            diagnostics += check.diagnostics
        }
        if !findings.expansions.isEmpty {
            diagnostics += expansions.faults(in: ExpansionCheck.Text(findings.head, findings.expansions))
        }
        diagnostics += CommonChecks.check(
            findings.head, details.references, mentioned: files, reported: own.map(\.primary.span),
            contacts: contacts, in: store)
        let (remaining, accepted) = acceptance.apply(findings.head.common.accepted, to: diagnostics)
        return Result(remaining: remaining, accepted: accepted)
    }
}

extension String {
    /// The text after `prefix`, where it begins with it.
    func without(prefix: String) -> String? {
        guard utf8.starts(with: prefix.utf8) else { return nil }
        return String(self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...])
    }
}
