package import CandourDiagnostics

/// What a field type may use while it reads: the field's name, and the record's log.
package struct FieldContext {
    /// The field that is read.
    package let field: String
    /// The log of the record.
    package let log: ReadingLog

    /// A context for `field`.
    package init(field: String, log: ReadingLog) {
        self.field = field
        self.log = log
    }

    /// Reports something wrong.
    package func report(_ diagnostic: Diagnostic) { log.diagnostics.append(diagnostic) }

    /// The text of a single value, without spaces around it; reports a list, a nested record or nothing at all.
    package func text(of node: YAMLNode, type: String) -> String? {
        switch node.value {
        case .scalar(let text, _):
            let trimmed = text.trimmingSpaces()
            if trimmed.isEmpty {
                report(.emptyField(field, type: type, at: node.span))
                return nil
            }
            return trimmed
        case .empty:
            report(.emptyField(field, type: type, at: node.span))
        case .list:
            report(.listInsteadOfValue(field, type: type, at: node.span))
        case .map:
            report(.recordInsteadOfValue(field, type: type, at: node.span))
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func emptyField(_ field: String, type: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .emptyField, at: span, "nothing here",
            headline: "The field \(field) has a name but no value",
            reason: "It needs \(type).",
            advice: .fix("write the value after the colon, or remove the line if the field is not needed.")
        )
    }

    fileprivate static func listInsteadOfValue(_ field: String, type: String, at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .listInsteadOfValue, at: span.firstByte, "a list starts here",
            headline: "The field \(field) holds a list, but it needs \(type)",
            reason: "A dash at the start of a line, or square brackets, make a list.",
            advice: .fix(
                "write one value on the line of \(field), without a dash. "
                    + "If the text itself begins with a bracket, put double quote marks around it.")
        )
    }

    fileprivate static func recordInsteadOfValue(_ field: String, type: String, at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .recordInsteadOfValue, at: span.firstByte, "fields start here",
            headline: "The field \(field) holds other fields, but it needs \(type)",
            reason: "Words with a colon, indented below a field, are read as fields inside it.",
            advice: .fix(
                "write one value on the line of \(field). "
                    + "If the text itself has a colon in it, put double quote marks around the text.")
        )
    }
}
