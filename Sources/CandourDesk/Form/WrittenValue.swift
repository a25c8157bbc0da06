import CandourDiagnostics
import CandourSyntax

/// How a text is written as the value of a field.
enum WrittenValue {
    /// The text as it is, where a file would be read so; otherwise in quote marks.
    static func of(_ text: String) -> String {
        isRead(text, as: text) ? text : quoted(text)
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += ""
            case "\t": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Whether the reader of files takes `written` for `text`, and has nothing to say of it.
    private static func isRead(_ written: String, as text: String) -> Bool {
        guard !written.isEmpty, !written.contains("\n") else { return false }
        let bytes = Array("field: \(written)\nnext: one\n".utf8)
        let (node, diagnostics) = YAMLReader.read(
            SourceFile(path: "", bytes: bytes), number: 0, range: 0..<bytes.count)
        guard diagnostics.isEmpty, case .map(let entries)? = node?.value, entries.count == 2,
            case .scalar(let found, .plain)? = entries.first?.value.value
        else { return false }
        return found == text
    }
}
