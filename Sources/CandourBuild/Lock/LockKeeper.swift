import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// The records of a run as a lock sees them: which are public, at which addresses, and what they are made of.
struct LockKeeper {
    /// A record whose files are known.
    struct Known {
        let head: RecordHead
        let found: FoundRecord
    }

    private let loaded: LoadedSite
    private let today: LocalDate
    private let baseURL: String
    private let mentionedFiles: [RecordKey: [String]]
    /// Whether everybody can see a record, or that it was taken away.
    let isPublic: (RecordHead) -> Bool
    private let layouts: [String: RecordLayout]
    /// All records that could be read, by their names.
    let records: [RecordKey: Known]
    /// The kinds of which some list could not be read: nobody knows which records it has.
    let unreadKinds: Set<String>

    /// What a run found, before anything is written.
    init(
        _ loaded: LoadedSite, _ kinds: [any DecodedKind], today: LocalDate, baseURL: String,
        isPublic: @escaping (RecordHead) -> Bool
    ) {
        self.loaded = loaded
        self.today = today
        self.baseURL = baseURL
        self.isPublic = isPublic
        let findings = kinds.flatMap(\.findings)
        layouts = Dictionary(kinds.map { ($0.declaration.name, $0.declaration.layout) }) { first, _ in first }
        mentionedFiles = Dictionary(findings.map { ($0.head.key, $0.mentionedFiles) }) { first, _ in first }
        unreadKinds = Set(findings.filter(\.isUnreadList).map(\.head.key.kind))
        var files: [UInt32: FoundRecord] = [:]
        for found in loaded.records.values.joined() {
            if let number = loaded.numbers[found.main] { files[number] = found }
        }
        var records: [RecordKey: Known] = [:]
        for head in findings.map(\.head) {
            if let found = files[head.span.file] { records[head.key] = Known(head: head, found: found) }
        }
        self.records = records
    }

    /// The addresses that a public record has or leads on from: of its pages, its files, and earlier ones.
    func addresses(of head: RecordHead) -> [String] {
        let shown = head.showingParts(on: today)
        var addresses = Set(shown.parts.values.map { head.address.path + $0.page })
        addresses.insert(head.address.path)
        if !head.isRemoved {
            for name in mentionedFiles[head.key] ?? [] where head.files[name] != nil {
                addresses.insert(PublishedFile.address(of: name, in: head.key).path)
            }
            addresses.formUnion(formerAddresses(of: head))
        }
        return addresses.sorted()
    }

    /// The earlier addresses that lead to a record.
    func formerAddresses(of head: RecordHead) -> [String] {
        head.common.formerly.compactMap { FormerAddress.address($0.value, baseURL: baseURL)?.path }
    }

    /// A fingerprint of the files of a record.
    func files(of record: Known) -> String {
        let paths = [record.found.main] + record.found.parts.map(\.path).sorted()
        var bytes: [UInt8] = []
        for path in paths {
            guard let number = loaded.numbers[path] else { continue }
            let known = loaded.contents[Int(number)]
            bytes += path.utf8
            bytes +=
                (known == .none ? Fingerprint(of: loaded.catalog.files[Int(number)].bytes) : known).text.utf8
        }
        return Fingerprint(of: bytes).text
    }

    /// The pieces of a record.
    func pieces(of record: Known) -> RecordPieces {
        guard record.found.isList else {
            return RecordPieces(record.found) { path in
                guard let number = loaded.numbers[path], !loaded.unusable.contains(path) else { return nil }
                return (loaded.catalog.files[Int(number)].inMemory, number)
            }
        }
        let number = record.head.span.file
        let file = loaded.catalog.files[Int(number)].inMemory
        let node = YAMLReader.read(file, number: number, range: 0..<file.bytes.count).node
        guard case .list(let entries)? = node?.value, let layout = layouts[record.head.key.kind] else {
            return RecordPieces(entry: YAMLNode(.empty, record.head.span))
        }
        let entry = entries.first { layout.id(of: $0) == record.head.key.id }
        return RecordPieces(entry: entry ?? YAMLNode(.empty, record.head.span))
    }

    /// The figures of a record, as they are written where nobody says to how many places.
    func figures(of head: RecordHead) -> [String: String] {
        var figures: [String: String] = [:]
        for part in head.parts.values { figures[part.suffix] = part.figure?.description }
        return figures
    }
}
