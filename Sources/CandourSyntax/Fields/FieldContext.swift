package import CandourDiagnostics

/// What a field type may use while it reads: the field's name, and the record's log.
package struct FieldContext {
    /// The field that is read.
    package let field: String
    /// The log of the record.
    package let log: ReadingLog
    /// Whether the value is an item of the list that the field holds.
    package let isItem: Bool
    /// Whether the record may say `not stated` in place of the value.
    package let allowsNotStated: Bool

    /// A context for `field`.
    package init(field: String, log: ReadingLog, isItem: Bool = false, allowsNotStated: Bool = false) {
        self.field = field
        self.log = log
        self.isItem = isItem
        self.allowsNotStated = allowsNotStated
    }

    /// Reports something wrong.
    package func report(_ diagnostic: Diagnostic) { log.diagnostics.append(diagnostic) }

    /// The text of a single value, without spaces around it; reports a list, a nested record or nothing at all.
    package func text(of node: YAMLNode, type: @autoclosure () -> String) -> String? {
        switch node.value {
        case .scalar(let text, _):
            let trimmed = text.trimmingSpaces()
            if trimmed.isEmpty {
                log.reportShape(.emptyField(field, type: type(), at: node.span), of: node.span)
                return nil
            }
            return trimmed
        case .empty:
            log.reportShape(.emptyField(field, type: type(), at: node.span), of: node.span)
        case .list:
            log.reportShape(.listInsteadOfValue(field, type: type(), at: node.span), of: node.span)
        case .map(let entries):
            let item = isItem ? entries.first.flatMap { Diagnostic.colonInItem($0, of: node, field) } : nil
            log.reportShape(
                item ?? .recordInsteadOfValue(field, type: type(), at: node.span), of: node.span)
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func emptyField(_ field: String, type: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .emptyField, at: span, "nothing here",
            headline: "The field \(field) has no value",
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

    /// Text such as `- That the panel notes: the report`, whose colon makes it look like a field; nothing where the
    /// item really holds fields.
    fileprivate static func colonInItem(_ first: YAMLEntry, of node: YAMLNode, _ field: String) -> Diagnostic?
    {
        guard case .scalar(let text, _) = first.value.value, first.key.span.start == node.span.start else {
            return nil
        }
        let name = first.key
        let whole = "\(name.value): \(text)"
        let isExact =
            node.span.bytes.count == whole.utf8.count && !whole.contains("\"") && !whole.contains("\\")
        return Diagnostic(
            .recordInsteadOfValue,
            at: name.span.part(at: name.span.bytes.count, length: 1), "this colon",
            headline: "This item of \(field) contains a colon, so it needs quote marks",
            reason: "A colon followed by a space makes “\(name.value)” look like the name of a field.",
            advice: .fix(
                "put double quote marks around the whole of the item.",
                isExact ? Replacement(node.span, with: "\"\(whole)\"") : nil)
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
