import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Turns the files of records into records: parse and decode, record by record, on several tasks.
struct Decoder: Sendable {
    let kindNames: [String]
    let catalog: SourceCatalog
    let numbers: [String: UInt32]
    let unusable: Set<String>
    let wrongFolders: WrongFolderCheck
    let parallel: Parallel
    /// The names with which texts are compared; nothing while the records are read that register them.
    var names: NameRegister?
    /// What is there of the last build, where there is to be a next one.
    var keeper: RecordKeeper?

    /// Decodes all records of a kind.
    func decode<Kind: RecordKind>(_ kind: Kind.Type, _ found: [FoundRecord]) async throws(MachineFault)
        -> any DecodedKind
    {
        let declaration = kind.declaration
        var sources: [RecordSource] = []
        var lost: [RecordFindings] = []
        for record in found {
            guard let number = numbers[record.main] else { continue }
            if record.isList {
                let (listed, findings) = entries(of: record, number, declaration)
                sources += listed
                lost += findings
            } else {
                sources.append(source(record, number))
            }
        }
        let (unique, twice) = distinct(sources, declaration)
        lost += twice
        let results = try await parallel.map(unique) { source throws(MachineFault) in
            self.remember(kind, source) ?? self.decode(kind, source)
        }
        return DecodedRecords<Kind>(
            findings: results.map(\.findings) + lost, entries: results.compactMap(\.entry))
    }

    /// A record that is as it was in the last build: it is decoded only if something asks for it.
    private func remember<Kind: RecordKind>(
        _ kind: Kind.Type, _ source: RecordSource
    ) -> (findings: RecordFindings, entry: Entry<Kind>?)? {
        guard let keeper else { return nil }
        let key = RecordKey(kind: kind.declaration.name, id: source.id)
        let decoded = Deferred { self.decode(kind, source) }
        let details = Deferred { decoded.value.findings.details }
        guard let findings = keeper.findings(key, source, details) else { return nil }
        let record = Deferred { () -> Entry<Kind>.ReadRecord in
            guard let entry = decoded.value.entry else {
                keeper.stop(.cannotRead(catalog.files[Int(source.file)].path, .changed))
            }
            return Entry<Kind>.ReadRecord(entry.record, values: entry.values)
        }
        return (findings, Entry(head: findings.head, record: record))
    }

    private func decode<Kind: RecordKind>(
        _ kind: Kind.Type, _ source: RecordSource
    ) -> (findings: RecordFindings, entry: Entry<Kind>?) {
        let declaration = kind.declaration
        let log = ReadingLog()
        let key = RecordKey(kind: declaration.name, id: source.id)
        let path = declaration.layout == .tree ? source.id + "/" : "\(declaration.name)/\(source.id)/"
        let isUsable = !unusable.contains(catalog.files[Int(source.file)].path)
        var reader: RecordReader?
        var decoded: Kind.Record?
        if isUsable,
            var opened = RecordReader(source, of: declaration, kinds: kindNames, catalog: catalog, log: log)
        {
            decoded = Kind.decode(&opened)
            opened.fields.finish()
            reader = opened
        }
        if let names = reader?.fields.writtenNames, source.listEntry == nil,
            let fault = wrongFolders.fault(names, in: declaration, log.diagnostics, file: source.file)
        {
            log.diagnostics.removeAll { DiagnosticID.fields.contains($0.id) }
            log.diagnostics.append(fault)
        }
        if let names {
            var seen: Set<String> = []
            for text in log.texts {
                let found = TextScan.faults(in: text, of: catalog[text.span].bytes, names, seen: &seen)
                log.diagnostics += declaration.hasPageNumbers ? found.filter { !$0.isOfPageNumber } : found
            }
        }
        // What was read from broken lines may not be what was written: it is known, but not judged.
        let isBroken = source.listEntry.map { log.brokenLines.touch($0.span) } ?? !log.brokenLines.isEmpty
        let hasProblems = log.diagnostics.contains { $0.severity == .problem } || !isUsable || isBroken
        let span = reader?.fields.span ?? SourceSpan(file: source.file, start: 0, end: 0)
        let head = RecordHead(
            key: key, address: PageAddress(path), common: reader?.common ?? CommonFields(),
            title: reader?.title ?? source.id, summary: reader?.summary, date: reader?.date,
            publication: reader?.publication, names: names(of: source, reader),
            parts: reader?.recordParts ?? [:],
            span: span, files: source.attachments, notStated: log.notStated,
            isComplete: !hasProblems && decoded != nil, topics: reader?.topics ?? [],
            abbreviations: reader?.abbreviations ?? [], derivedTitle: reader?.derivedTitle,
            sortName: reader?.sortName, titleSpan: reader?.titleSpan)
        let findings = RecordFindings(
            head: head,
            RecordFindings.Details(
                diagnostics: log.diagnostics, references: log.references, bodies: log.bodies,
                files: log.files,
                texts: names == nil ? log.texts : [], expansions: log.expansions),
            keeper: keeper.map { ($0, source) })
        if log.diagnostics.isEmpty, source.listEntry == nil {
            for file in [source.file] + source.parts.map(\.file) { catalog.files[Int(file)].letGo() }
        }
        let record = isBroken ? nil : decoded.map { Entry<Kind>.ReadRecord($0, values: log.values) }
        return (findings, record.map { Entry(head: head, record: $0) })
    }

    /// The names of a record. An id in a list that cannot be one is a name all the same: what refers to it must not
    /// be reported as well.
    private func names(of source: RecordSource, _ reader: RecordReader?) -> [String] {
        let written = source.listEntry?.text(of: "id")?.value
        return (reader?.names ?? []) + [written].compactMap { $0 }.filter { $0 != source.id }
    }

    private func source(_ record: FoundRecord, _ number: UInt32) -> RecordSource {
        let parts = record.parts.sorted { $0.name < $1.name }.compactMap { part in
            unusable.contains(part.path)
                ? nil : numbers[part.path].map { RecordSource.Part(name: part.name, file: $0) }
        }
        return RecordSource(id: record.id, file: number, parts: parts, attachments: record.attachments)
    }

    /// The records in a list file.
    private func entries(
        of record: FoundRecord, _ number: UInt32, _ declaration: KindDeclaration
    ) -> ([RecordSource], [RecordFindings]) {
        guard !unusable.contains(record.main) else {
            return ([], [unreadable(record.id, number, declaration, [], isList: true)])
        }
        let file = catalog.files[Int(number)].inMemory
        var (node, diagnostics) = YAMLReader.read(file, number: number, range: 0..<file.bytes.count)
        var broken = BrokenLines()
        broken.add(diagnostics, in: file)
        var sources: [RecordSource] = []
        switch node?.value {
        case .list(let items):
            for (index, item) in items.enumerated() {
                let id = declaration.layout.id(of: item)
                // An entry without a proper id is decoded all the same, so that everything wrong is reported at once.
                sources.append(
                    RecordSource(
                        id: id ?? "\(record.id)-\(index + 1)", file: number, listEntry: item,
                        brokenLines: broken))
            }
        case nil:
            if diagnostics.isEmpty { diagnostics.append(.emptyRecordFile(number)) }
        default:
            let span = node?.span ?? SourceSpan(file: number, start: 0, end: 0)
            if !broken.touch(span) { diagnostics.append(.listExpected(span, declaration)) }
        }
        return (
            sources,
            diagnostics.isEmpty ? [] : [unreadable(record.id, number, declaration, diagnostics, isList: true)]
        )
    }

    /// The sources without those whose id another has already, which are reported.
    private func distinct(
        _ sources: [RecordSource], _ declaration: KindDeclaration
    ) -> ([RecordSource], [RecordFindings]) {
        var first: [String: RecordSource] = [:]
        var unique: [RecordSource] = []
        var twice: [RecordFindings] = []
        for source in sources {
            guard let other = first[source.id] else {
                first[source.id] = source
                unique.append(source)
                continue
            }
            let diagnostic = Diagnostic.idTwice(source, other, declaration)
            twice.append(unreadable(source.id, source.file, declaration, [diagnostic]))
        }
        return (unique.sorted { $0.id < $1.id }, twice)
    }

    /// Findings without a record: the file could not be used, but what is wrong with it is told.
    private func unreadable(
        _ id: String, _ number: UInt32, _ declaration: KindDeclaration, _ diagnostics: [Diagnostic],
        isList: Bool = false
    ) -> RecordFindings {
        let head = RecordHead(
            key: RecordKey(kind: declaration.name, id: id),
            address: PageAddress("\(declaration.name)/\(id)/"),
            common: CommonFields(), title: id, summary: nil, date: nil, publication: nil, names: [],
            parts: [:],
            span: SourceSpan(file: number, start: 0, end: 0), files: [:], notStated: [], isComplete: false)
        return RecordFindings(
            head: head,
            RecordFindings.Details(diagnostics: diagnostics, references: [], bodies: [], files: []),
            isUnreadList: isList)
    }
}

extension Diagnostic {
    fileprivate static func emptyRecordFile(_ number: UInt32) -> Diagnostic {
        Diagnostic(
            .emptyFile, at: SourceSpan(file: number, start: 0, end: 0), headline: "This file has no records",
            reason: "An empty file is often one that was not saved.",
            advice: .fix("write its records, each with a dash before its first field, or remove the file."))
    }

    fileprivate static func listExpected(_ span: SourceSpan, _ kind: KindDeclaration) -> Diagnostic {
        Diagnostic(
            .listOfRecordsExpected, at: span.firstByte,
            headline: "This file must be a list: a dash before the first field of each \(kind.singular)",
            reason: kind.layout.isOneList
                ? "The file content/\(kind.name).yml is one list of all of them."
                : "Files that end in .yml in content/\(kind.name)/ hold lists of records.",
            advice: .fix(
                "put a dash and a space before the first field, and indent the others by two spaces."))
    }

    fileprivate static func idTwice(
        _ source: RecordSource, _ other: RecordSource, _ kind: KindDeclaration
    ) -> Diagnostic {
        let name = source.listEntry.flatMap { kind.layout.name(of: $0) }
        let first = other.listEntry.flatMap { kind.layout.name(of: $0) }
        let isOneList = kind.layout.isOneList
        return Diagnostic(
            .idTwice, at: name?.span ?? SourceSpan(file: source.file, start: 0, end: 0), "and here",
            related: [Label(first?.span ?? SourceSpan(file: other.file, start: 0, end: 0), "here")],
            headline: isOneList
                ? "“\(name?.value ?? source.id)” stands twice in \(kind.name).yml"
                : "There are two records with the id \(source.id) in \(kind.name)",
            reason: "Both would have the address /\(kind.name)/\(source.id)/.",
            advice: .fix(
                isOneList ? "make one entry of the two." : "give one of them another id."))
    }
}
