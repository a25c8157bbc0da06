import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourTheme

/// A run of Candour over one site.
///
/// The pipeline is `run(into:)`, read from top to bottom: load the files, decode the records, validate them against
/// each other, plan the pages of what is public, render and write them. Only the first and the last step touch the
/// disk; swapping the new site in is the caller's, who owns the staging folder.
package struct Build: Sendable {
    private let source: any SiteSource
    let kinds: [any RecordKind.Type]
    let options: BuildOptions
    private let rebuild: Rebuild?
    private let stop: (@Sendable (MachineFault) -> Never)?
    private let parallel: Parallel
    private let onStage: @Sendable (String) -> Void

    /// A run over `source` with these kinds of record. With `rebuild`, what the last build made is not made again, and
    /// the next one will know this one. With `stop`, which ends the process, files are not kept in memory once they
    /// were read without a message: one that is needed again must then be as it was. `onStage` is told what each stage
    /// does when it begins: `Reading the files`.
    package init(
        _ source: any SiteSource, kinds: [any RecordKind.Type], options: BuildOptions,
        rebuild: Rebuild? = nil, stop: (@Sendable (MachineFault) -> Never)? = nil,
        onStage: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.source = source
        self.kinds = kinds
        self.options = options
        self.rebuild = rebuild
        self.stop = stop
        self.onStage = onStage
        parallel = Parallel(jobs: options.jobs)
    }

    /// Checks the site, and writes it to `sink` when there is one and nothing is wrong.
    package func run(into sink: (any OutputSink)?) async throws(MachineFault) -> BuildReport {
        var clock = StageClock()
        onStage("Reading the files")
        let loader = Loader(
            source: source, kinds: kinds.map { $0.declaration }, parallel: parallel, rebuild: rebuild,
            stop: stop)
        var loaded = try await loader.load()
        var diagnostics = loaded.diagnostics
        clock.finish("load")

        onStage("Reading the records")
        let settings = readSettings(loaded, &diagnostics)
        if sink != nil, settings?.search == .pagefind, !Pagefind.isInstalled { throw .pagefindMissing }
        let (theme, themeFaults) = settings.map { ThemeLoader(loaded: loaded).load($0.theme) } ?? (nil, [])
        diagnostics += themeFaults
        let (decoded, names) = try await decode(loaded, settings)
        clock.finish("parse and decode")

        onStage("Checking the records")
        let same = rebuild?.last.flatMap { $0.hasSameHeads(decoded.flatMap(\.findings)) ? $0 : nil }
        let complete = try await store(
            of: decoded, hidesLaterParts: false, asBefore: same.map { ($0, $0.details.complete) }
        ) { _ in true }
        let memory = rebuild.map { RunMemory($0, same: same, loaded, decoded, complete, names) }
        let outcome = try await validate(decoded, complete, settings, memory, names, loaded.catalog)
        diagnostics += outcome.diagnostics
        diagnostics += unusedFiles(&loaded, decoded)
        if let settings {
            diagnostics += FormerAddress.faults(
                in: decoded.flatMap(\.findings).map(\.head), kinds: complete.kinds,
                baseURL: settings.publishedURL)
            if let statement = settings.accessibility {
                diagnostics += AccessibilityCheck(statement: statement, today: options.today)
                    .faults(in: decoded.flatMap(\.findings).map(\.head).filter(isPublic))
            }
        }
        let lock = settings.flatMap { lockStage(loaded, decoded, $0) }
        diagnostics += lock?.faults() ?? []
        clock.finish("validate")

        let judged = FindingRules(settings?.checks ?? [], options.findings).apply(
            to: diagnostics, turnedOff: outcome.turnedOff, in: loaded.catalog, publishes: sink != nil)
        diagnostics = judged.diagnostics
        let ledger = ledger(of: decoded, outcome, judged)
        diagnostics.sort(by: loaded.catalog.precedes)
        loaded.catalog.read(filesOf: diagnostics)
        let hasProblems = diagnostics.contains { $0.severity == .problem }
        guard !hasProblems, let sink, let settings, let theme else {
            return BuildReport(
                diagnostics: diagnostics, catalog: loaded.catalog, ledger: ledger, pages: 0,
                gone: judged.gone, stages: clock.stages, lock: hasProblems ? nil : lock?.update(),
                loaded: loaded, made: [decoded, complete])
        }

        onStage("Writing the pages")
        let ofPublic = try await publicStore(of: decoded, asBefore: same)
        let shown = ofPublic ?? complete
        let site = PublicSite(
            store: shown,
            contacts: Dictionary(settings.contacts.map { ($0.id, $0.lines) }) { first, _ in first },
            publisher: settings.publisher)
        let plan = SitePlan(
            settings: settings, kinds: decoded.map { $0.planned(in: site) },
            removed: decoded.flatMap(\.findings).map(\.head).filter { isReleased($0) && $0.isRemoved },
            site: site,
            theme: theme)
        clock.finish("plan")

        let mentioned = Dictionary(decoded.flatMap(\.findings).map { ($0.head.key, $0.mentionedFiles) }) {
            first, _ in first
        }
        let keeper = memory?.pageKeeper(for: ofPublic, identity: plan.identity)
        let writer = SiteWriter(
            plan: plan, options: options, parallel: parallel, mentionedFiles: mentioned, keeper: keeper)
        let written = try await writer.write(to: sink)
        clock.finish("render and write")
        return BuildReport(
            diagnostics: diagnostics, catalog: loaded.catalog, ledger: ledger, pages: written.pages,
            gone: judged.gone, stages: clock.stages,
            basePath: HostingHeaders.path(of: settings.baseURL), loaded: loaded,
            details: keeper.flatMap { memory?.details(outcome, $0, written) },
            made: [decoded, complete, shown, plan, written, outcome, rebuild, memory, keeper])
    }

    private func decode(
        _ loaded: LoadedSite, _ settings: SiteSettings?
    ) async throws(MachineFault) -> (kinds: [any DecodedKind], names: NameRegister) {
        var decoder = Decoder(
            kindNames: kinds.map { $0.declaration.name }, catalog: loaded.catalog, numbers: loaded.numbers,
            unusable: loaded.unusable, wrongFolders: WrongFolderCheck(kinds), parallel: parallel,
            keeper: rebuild.map { RecordKeeper($0, loaded) })
        var decoded: [String: any DecodedKind] = [:]
        func decode(where isIncluded: (KindDeclaration) -> Bool) async throws(MachineFault) {
            for kind in kinds where isIncluded(kind.declaration) {
                let name = kind.declaration.name
                decoded[name] = try await decoder.decode(kind, loaded.records[name] ?? [])
            }
        }
        // The texts of all other records are compared with the names that these register.
        try await decode { $0.registers != nil }
        let names = names(in: kinds.compactMap { decoded[$0.declaration.name] }, settings)
        decoder.names = names
        decoder.keeper = rebuild.map {
            RecordKeeper($0, loaded, checked: RunMemory.checked(loaded, names))
        }
        try await decode { $0.registers == nil }
        return (kinds.compactMap { decoded[$0.declaration.name] }, names)
    }

    /// A store of the records that are included. `hidesLaterParts` leaves out the parts of records that are
    /// published later, such as papers still to be issued. `last` has what the last build knew of references, where
    /// that is still so.
    private func store(
        of decoded: [any DecodedKind], hidesLaterParts: Bool, asBefore last: (LastBuild, CachedStore)?,
        where isIncluded: (RecordHead) -> Bool
    ) async throws(MachineFault) -> RecordStore {
        let findings = decoded.flatMap(\.findings).filter { isIncluded($0.head) }
        let found = Dictionary(findings.map { ($0.head.key, $0.head) }) { first, _ in first }
        let heads = findings.map { finding in
            let head = finding.head.completingTitle { found[$0] }
            return hidesLaterParts ? head.showingParts(on: options.today) : head
        }
        var store = RecordStore(
            heads: heads, kinds: Set(decoded.map(\.declaration.name)), today: options.today)
        for kind in decoded { kind.add(to: &store, where: isIncluded) }
        let known = store
        if let (last, answers) = last {
            store.index { last.references(to: $0, in: answers, known.head) }
            return store
        }
        store.index(
            try await parallel.map(findings) { found throws(MachineFault) in
                known.outgoing(from: found.head.key, found.references)
            })
        return store
    }

    /// The store of what is public; nothing where that is everything.
    private func publicStore(
        of decoded: [any DecodedKind], asBefore last: LastBuild?
    ) async throws(MachineFault) -> RecordStore? {
        let isAllShown =
            decoded.allSatisfy { kind in
                kind.findings.allSatisfy {
                    isPublic($0.head) && (options.includesDrafts || !$0.head.hasParts(after: options.today))
                }
            }
        if isAllShown { return nil }
        return try await store(
            of: decoded, hidesLaterParts: !options.includesDrafts,
            asBefore: last.map { ($0, $0.details.shown) }
        ) { isPublic($0) }
    }

    private func validate(
        _ decoded: [any DecodedKind], _ store: RecordStore, _ settings: SiteSettings?, _ memory: RunMemory?,
        _ names: NameRegister, _ catalog: SourceCatalog
    ) async throws(MachineFault) -> ValidationOutcome {
        let findings = decoded.flatMap(\.findings)
        let unread = Set(findings.filter(\.isUnreadList).map(\.head.key.kind))
        let expansions = ExpansionCheck(
            findings.flatMap(\.head.abbreviations),
            findings.lazy.filter { !$0.expansions.isEmpty }.map {
                ExpansionCheck.Text($0.head, $0.expansions)
            })
        let checkKeeper = memory?.checkKeeper(expansions)
        let validator = Validator(
            store: store,
            references: ReferenceCheck(store, kinds: decoded.map(\.declaration), unread: unread),
            acceptance: AcceptanceCheck(known: Build.diagnosticIDs(of: kinds), today: options.today),
            names: names, catalog: catalog, expansions: expansions,
            contacts: Set(settings?.contacts.map(\.id) ?? []),
            kinds: Dictionary(decoded.map { ($0.declaration.name, $0) }) { first, _ in first },
            rules: FindingRules(settings?.checks ?? [], options.findings), parallel: parallel,
            keeper: checkKeeper)
        var outcome = ValidationOutcome()
        outcome.expansions = checkKeeper?.expansions ?? .none
        for kind in decoded { try await validator.check(kind, into: &outcome) }
        return outcome
    }

    /// Whether a record is public on the day of the run (or shown all the same, for a preview).
    private func isPublic(_ head: RecordHead) -> Bool { !head.isRemoved && isReleased(head) }

    /// Whether the day of a record has come.
    func isReleased(_ head: RecordHead) -> Bool {
        if options.includesDrafts { return true }
        return !head.common.isDraft && (head.publicFrom.map { $0.date <= options.today } ?? true)
    }

    private func ledger(
        of decoded: [any DecodedKind], _ outcome: ValidationOutcome, _ judged: FindingRules.Outcome
    ) -> Ledger {
        let lines = decoded.map { kind in
            var line = Ledger.Line(kind: kind.declaration.name)
            for findings in kind.findings {
                if !findings.head.isComplete || outcome.faulty.contains(findings.head.key) {
                    line.withProblems += 1
                } else if findings.head.common.isDraft {
                    line.drafts += 1
                } else if isReleased(findings.head) {
                    line.published += 1
                } else {
                    line.scheduled += 1
                }
            }
            return line
        }
        let notStated = decoded.flatMap(\.findings).reduce(0) { $0 + $1.head.notStated.count }
        return Ledger(
            lines: lines, notStated: notStated, accepted: outcome.accepted,
            turnedOff: judged.turnedOff, known: judged.known)
    }
}
