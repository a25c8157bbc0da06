import CandourDiagnostics
import CandourSyntax

extension FieldType where Value == ItemNumber {
    /// The number of an item.
    static var itemNumber: FieldType {
        FieldType("the number of an item", hint: "such as 8, 9.1 or 4a") { text, node, context in
            let number = ItemNumber(text)
            if number == nil { context.report(.notAnItemNumber(text, field: context.field, at: node.span)) }
            return number
        }
    }
}

extension FieldType where Value == ItemNumber? {
    /// The number of an agenda item, or `none`.
    static var itemNumberOrNone: FieldType {
        FieldType("the number of an item, or none", hint: "such as 8, 9.1 or 4a") { text, node, context in
            if text.lowercased() == "none" { return .some(nil) }
            return FieldType<ItemNumber>.itemNumber.read(node, &context).map { .some($0) }
        }
    }
}

extension FieldType where Value == PageRange {
    /// Pages of a document.
    static var pageRange: FieldType {
        FieldType("pages", hint: "such as 3 to 12, or 5") { text, node, context in
            let pages = PageRange(text)
            if pages == nil { context.report(.notPages(text, at: node.span)) }
            return pages
        }
    }
}

extension FieldType where Value == Int {
    /// A number of things, or `none`.
    static var countOrNone: FieldType {
        FieldType("a whole number, or none", hint: "such as 3") { text, node, context in
            text.lowercased() == "none" ? 0 : FieldType<Int>.count.read(node, &context)
        }
    }
}

extension FieldType where Value == Vote {
    /// How members voted.
    static var vote: FieldType {
        FieldType("unanimous, or the numbers of votes", hint: "for:, against: and abstained:") {
            node, context in
            guard case .map = node.value else {
                guard let text = context.text(of: node, type: "the vote") else { return nil }
                if text.lowercased() == "unanimous" { return .unanimous }
                context.report(.notAVote(text, at: node.span))
                return nil
            }
            var fields = FieldReader(node, subject: "this vote", log: context.log)
            let inFavour = fields.required("for", .count, "How many voted for it.")
            let against = fields.required("against", .count, "How many voted against it.")
            let abstained = fields.optional("abstained", .count, "How many abstained.")
            fields.finish()
            guard let inFavour, let against else { return nil }
            return .counted(
                inFavour: inFavour.value, against: against.value, abstained: abstained?.value ?? 0)
        }
    }
}

extension Diagnostic {
    fileprivate static func notAnItemNumber(_ text: String, field: String, at span: SourceSpan) -> Diagnostic
    {
        Diagnostic(
            .notAnItemNumber, at: span,
            headline: "The field \(field) needs the number of an item, and “\(text)” is none",
            advice: .fix("write the number alone, such as 8, 9.1 or 4a."))
    }

    fileprivate static func notPages(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notPages, at: span,
            headline: "“\(text)” does not say which pages are meant",
            reason: "Pages are those of the original agenda pack, the first before the last.",
            advice: .fix("write them as 3 to 12, or 5 for one page."))
    }

    fileprivate static func notAVote(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notAVote, at: span,
            headline: "“\(text)” does not say how members voted",
            advice: .fix(
                "write unanimous; or, indented below vote:, lines with for:, against: and abstained:."))
    }
}
