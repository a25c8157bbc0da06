import CandourDiagnostics
import CandourSyntax
import CandourTestSupport

/// One field `value`, read from a file in which marks show where its value stands.
struct FieldReading<Value: Sendable> {
    /// What was read.
    let value: Value?
    /// What was reported.
    let diagnostics: [Diagnostic]
    /// The bytes of each mark.
    let marks: [Int: Int]

    /// Reads the value that stands after `value: ` in a file, with marks taken out.
    init(_ written: String, as type: FieldType<Value>) {
        let marked = MarkedText("value: " + written + "\n")
        let (node, diagnostics) = readYAML(marked.text)
        let log = ReadingLog()
        log.diagnostics = diagnostics
        marks = marked.offsets
        guard let node else {
            value = nil
            self.diagnostics = diagnostics
            return
        }
        var reader = FieldReader(node, subject: "this test", log: log)
        value = reader.required("value", type, "The value.")?.value
        reader.finish()
        self.diagnostics = log.diagnostics
    }

    /// The ids of what was reported.
    var ids: [String] { diagnostics.map(\.id.name) }

    /// The headlines of what was reported.
    var headlines: [String] { diagnostics.map(\.headline) }

    /// Whether the first message points at exactly what stands between the marks 1 and 2.
    var pointsBetweenMarks: Bool {
        guard let span = diagnostics.first?.primary.span, let start = marks[1], let end = marks[2] else {
            return false
        }
        return span.bytes == start..<end
    }
}
