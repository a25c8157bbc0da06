import CandourDiagnostics
import CandourSyntax

/// What stands above a field in a new file: what it means, and how its value is written.
enum FieldNote {
    /// The lines, each a note.
    static func lines(of field: FieldDescription) -> [String] {
        var lines = wrapped(field.help + value(of: field), indent: "## ")
        for inner in field.fields where !inner.name.hasPrefix("(") {
            lines += wrapped("\(inner.name): \(inner.help)" + value(of: inner), indent: "##   ")
        }
        return lines
    }

    /// How the value is written, as a sentence; nothing for plain words.
    private static func value(of field: FieldDescription) -> String {
        var words = field.type == "text" || field.type == "fields" ? "" : field.value
        if field.isList, field.fields.isEmpty { words = "a list" + (words.isEmpty ? "" : ", each \(words)") }
        if field.need == .requiredOrNotStated {
            words = words.isEmpty ? "or “not stated”" : words + "; or “not stated”"
        }
        guard let first = words.first else { return "" }
        return " " + first.uppercased() + words.dropFirst() + "."
    }

    private static func wrapped(_ text: String, indent: String) -> [String] {
        TextRenderer.wrapped(text).split(separator: "\n").map { indent + $0 }
    }
}
