import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// The pieces of a record as its files have them: each field, the text, and each file beside the main one. What
/// readers do not see as words or figures is no piece of it, nor is how a piece is written: comments, quote marks,
/// the order of fields, line ends.
struct RecordPieces {
    /// A piece and its place.
    struct Piece: Sendable {
        /// Tells it from any other.
        let fingerprint: String
        /// What a message points at.
        let span: SourceSpan
    }

    /// The pieces by their names: `summary`, `text`, `minutes.md`.
    private(set) var pieces: [String: Piece] = [:]

    /// What the record is made of, without where it stands.
    var fingerprints: [String: String] { pieces.mapValues(\.fingerprint) }

    /// How links to records begin.
    private static let toRecords = ["record:", "figure:", "chart:"]

    /// The names of fields that are no piece of what is said: those that every record has, and how far along it is,
    /// which goes on by itself.
    private static let silent = CommonFields.names.union(["state", "id"])

    /// The pieces of an entry of a list.
    init(entry: YAMLNode) { add(fields: entry) }

    /// The pieces of a record with files of its own. Those that are no text have none.
    init(_ record: FoundRecord, _ files: (String) -> (file: SourceFile, number: UInt32)?) {
        if let (file, number) = files(record.main) {
            let (node, body) = RecordPieces.parsed(file, number)
            if let node { add(fields: node) }
            add(
                "text", RecordPieces.words(of: file.bytes[body]),
                SourceSpan(file: number, start: body.lowerBound, end: body.upperBound))
        }
        for part in record.parts {
            guard let (file, number) = files(part.path) else { continue }
            let (node, body) = RecordPieces.parsed(file, number)
            var written: [UInt8] = []
            if case .map(let fields)? = node?.value {
                RecordPieces.write(fields, isWhole: true, to: &written)
            }
            let whole = SourceSpan(file: number, start: 0, end: 0)
            add(part.name, written + RecordPieces.words(of: file.bytes[body]), whole)
        }
    }

    /// The fields of a file, and where its text is; a table is all text.
    private static func parsed(_ file: SourceFile, _ number: UInt32) -> (fields: YAMLNode?, body: Range<Int>)
    {
        let all = 0..<file.bytes.count
        if file.path.hasSuffix(".csv") { return (nil, all) }
        guard file.path.hasSuffix(".md") else {
            return (YAMLReader.read(file, number: number, range: all).node, all.upperBound..<all.upperBound)
        }
        let parts = FrontMatter.split(file.bytes, number: number)
        return (parts.yaml.flatMap { YAMLReader.read(file, number: number, range: $0).node }, parts.body)
    }

    /// A text without the names of the records that its links lead to: such a name changes when the other record is
    /// renamed, and readers read the same. A link to anywhere else is part of what is said.
    private static func words(of text: ArraySlice<UInt8>) -> [UInt8] {
        var words: [UInt8] = []
        words.reserveCapacity(text.count)
        var isTarget = false
        for (place, byte) in zip(text.indices, text) {
            if isTarget, byte == UInt8(ascii: ")") || byte == 0x0A { isTarget = false }
            if isTarget { continue }
            if byte == UInt8(ascii: "("), words.last == UInt8(ascii: "]") {
                isTarget = toRecords.contains { text[(place + 1)...].starts(with: $0.utf8) }
            }
            words.append(byte)
        }
        return words
    }

    private mutating func add(fields node: YAMLNode) {
        guard case .map(let entries) = node.value else { return }
        for entry in entries where !RecordPieces.silent.contains(entry.key.value) {
            var written: [UInt8] = []
            RecordPieces.write(entry.value, to: &written)
            add(entry.key.value, written, entry.key.span)
        }
    }

    /// Adds a piece, unless nothing is written there.
    private mutating func add(_ name: String, _ bytes: some Collection<UInt8>, _ span: SourceSpan) {
        var words: [UInt8] = []
        words.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte > 0x20 {
                words.append(byte)
            } else if let last = words.last, last != 0x20 {
                words.append(0x20)
            }
        }
        if words.last == 0x20 { words.removeLast() }
        guard !words.isEmpty else { return }
        pieces[name] = Piece(fingerprint: String(Fingerprint(of: words).text.prefix(16)), span: span)
    }

    /// Writes what a node says: its fields in the order of their names, each text behind a mark.
    private static func write(_ node: YAMLNode, to bytes: inout [UInt8]) {
        switch node.value {
        case .empty: break
        case .scalar(let text, _): bytes += text.utf8
        case .list(let items):
            for item in items {
                bytes += "\n- ".utf8
                write(item, to: &bytes)
            }
        case .map(let entries): write(entries, isWhole: false, to: &bytes)
        }
    }

    /// Writes fields: those of a whole file, or of something in it, which may well have an id that is said.
    private static func write(_ fields: [YAMLEntry], isWhole: Bool, to bytes: inout [UInt8]) {
        for field in fields.sorted(by: { $0.key.value < $1.key.value }) {
            let name = field.key.value
            guard isWhole ? !silent.contains(name) : name != "state" else { continue }
            bytes += "\n\(name): ".utf8
            write(field.value, to: &bytes)
        }
    }
}
