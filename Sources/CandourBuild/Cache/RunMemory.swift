import CandourDiagnostics
import CandourPage
import CandourRecords

/// What a run compares with the last build, and what it keeps for the next one.
struct RunMemory: Sendable {
    private let last: LastBuild?
    private let decoded: [any DecodedKind]
    private let findings: [RecordFindings]
    private let complete: RecordStore
    private let answers: Answers
    private let settings: Fingerprint
    private let checked: Fingerprint
    private let theme: [Fingerprint]
    private let same: LastBuild?

    /// With `same`, all records are known by the same as in the last build, and refer to the same.
    init(
        _ rebuild: Rebuild, same: LastBuild?, _ loaded: LoadedSite, _ decoded: [any DecodedKind],
        _ complete: RecordStore, _ names: NameRegister
    ) {
        last = rebuild.last
        self.same = same
        self.decoded = decoded
        findings = decoded.flatMap(\.findings)
        self.complete = complete
        answers = Answers(of: complete, decoded, findings, asBefore: same?.details.complete)
        settings = RunMemory.settings(loaded)
        checked = RunMemory.checked(loaded, names)
        theme = loaded.themeFiles.flatMap { number in
            let path = loaded.catalog.files[Int(number)].path
            return [Fingerprint(of: Array(path.utf8)), loaded.contents[Int(number)]]
        }
    }

    private static func settings(_ loaded: LoadedSite) -> Fingerprint {
        loaded.settingsFile.map { loaded.contents[Int($0)] } ?? .none
    }

    /// Of what all checks depend on: the settings, and the registered names.
    static func checked(_ loaded: LoadedSite, _ names: NameRegister) -> Fingerprint {
        var bytes = StoredBytes()
        bytes.add(settings(loaded))
        bytes.add(names.identity)
        return bytes.fingerprint()
    }

    /// For the checks of records.
    func checkKeeper(_ expansions: ExpansionCheck) -> CheckKeeper {
        var bytes = StoredBytes()
        bytes.add(expansions.basis)
        let expansions = bytes.fingerprint()
        return CheckKeeper(
            last: last?.details.checked == checked ? last : nil, answers: compared(answers, \.complete),
            store: complete,
            expansions: expansions, hasSameExpansions: last?.details.expansions == expansions)
    }

    /// For the pages of a site that shows `store`, or everything where there is none.
    func pageKeeper(for store: RecordStore?, identity: SiteIdentity) -> PageKeeper {
        let shown =
            store.map { Answers(of: $0, decoded, findings, asBefore: same?.details.shown) } ?? answers
        let frame = frame(identity)
        return PageKeeper(
            last: last?.details.frame == frame ? last : nil, answers: compared(shown, \.shown), frame: frame)
    }

    private func compared(_ answers: Answers, _ store: KeyPath<CachedDetails, CachedStore>) -> Answers {
        guard let details = last?.details else { return answers }
        return answers.compared(with: details[keyPath: store], of: details, findings)
    }

    /// What the next build must know.
    func details(
        _ outcome: ValidationOutcome, _ keeper: PageKeeper, _ written: SiteWriter.Outcome
    ) -> CachedDetails {
        let records = findings.map { CachedRecord($0, checks: outcome.traces[$0.head.key]) }
        return CachedDetails(
            checked: checked, expansions: outcome.expansions, frame: keeper.frame, records: records,
            complete: answers.now, shown: keeper.answers.now, pages: written.kept, words: written.words,
            search: written.search)
    }

    /// Of everything that all pages share.
    private func frame(_ identity: SiteIdentity) -> Fingerprint {
        var bytes = StoredBytes()
        bytes.add(settings)
        bytes.add(theme)
        for links in [identity.navigation, identity.footer] {
            bytes.add(links.count)
            for link in links {
                bytes.add(link.text)
                if case .page(let address, _) = link.target { bytes.add(address.path) }
            }
        }
        for abbreviation in identity.abbreviations.all {
            bytes.add(abbreviation.short)
            bytes.add(abbreviation.long)
            bytes.add(abbreviation.also)
        }
        return Fingerprint(of: bytes.bytes)
    }
}
