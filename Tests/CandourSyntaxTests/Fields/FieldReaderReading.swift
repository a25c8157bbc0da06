import CandourDiagnostics
import CandourSyntax

/// What reading the fields of a file gave.
struct FieldReaderReading<Value> {
    /// What the reading returned.
    let value: Value
    /// Everything that was noted.
    let log: ReadingLog
    /// Every message, as the author sees it.
    let messages: String

    /// Reads `text` as the fields of a decision, and reports what is left over and what is missing.
    init(_ text: String, _ decode: (inout FieldReader) -> Value) {
        let file = SourceFile(path: "content/decisions/precept.yml", bytes: Array(text.utf8))
        let (node, diagnostics) = YAMLReader.read(file, number: 0, range: 0..<file.bytes.count)
        log = ReadingLog()
        log.diagnostics = diagnostics
        let start = SourceSpan(file: 0, start: 0, end: 0)
        var reader = FieldReader(node ?? YAMLNode(.empty, start), subject: "this decision", log: log)
        value = decode(&reader)
        reader.finish()
        messages = TextRenderer(catalog: SourceCatalog([file])).rendered(log.diagnostics)
    }
}
