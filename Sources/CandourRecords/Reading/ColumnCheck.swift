import CandourDiagnostics
import CandourSyntax

/// Whether the columns of a table are those that its records have. Each fault is told once, at the headings.
struct ColumnCheck {
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []
    /// The columns that were reported: unknown ones, and those that must be there and are not.
    private(set) var reported: Set<String> = []

    /// Checks `headings` against the `fields` of a row.
    init(_ headings: [Spanned<String>], fields: [FieldDescription], file: UInt32) {
        let names = fields.filter { $0.fields.isEmpty }.map(\.name)
        let known = Set(names)
        var first: [String: Spanned<String>] = [:]
        for heading in headings where !heading.value.isEmpty {
            if let other = first[heading.value] {
                diagnostics.append(.columnTwice(heading, other))
                continue
            }
            first[heading.value] = heading
        }
        let absent = names.filter { first[$0] == nil }
        for heading in headings where !heading.value.isEmpty && !known.contains(heading.value) {
            guard reported.insert(heading.value).inserted else { continue }
            let near = Suggestion.nearest(to: heading.value, among: absent)
            if let best = near.first { reported.insert(best) }
            diagnostics.append(.unknownColumn(heading, near: near.first, all: names))
        }
        let place = headings.first?.span ?? SourceSpan(file: file, start: 0, end: 0)
        for field in fields where field.need != .optional && first[field.name] == nil {
            guard reported.insert(field.name).inserted else { continue }
            diagnostics.append(
                .missingColumn(field, at: headings.last.map { place.through($0.span) } ?? place))
        }
    }
}

extension DiagnosticID {
    static let unknownColumn = DiagnosticID(
        "unknown-column",
        """
        The first row of a table names its columns, and each name is fixed: lower case, with underscores between \
        words. What stands in a column of another name would be lost without a word, so Candour stops. Columns may \
        stand in any order, and those that are not needed may be left out.
        """)
    static let missingColumn = DiagnosticID(
        "missing-column",
        """
        A table lacks a column that every row needs. Add its name to the first row, and a value to each of the others.
        """)
    static let columnTwice = DiagnosticID(
        "column-twice",
        "A table names the same column twice, so that Candour cannot know which of the two values of a row is meant."
    )
}

extension Diagnostic {
    fileprivate static func unknownColumn(_ heading: Spanned<String>, near: String?, all: [String])
        -> Diagnostic
    {
        let advice: Advice =
            if let near {
                .fix("change the heading to \(near).", Replacement(heading.span, with: near))
            } else {
                .fix("remove the column, or give it one of these names: \(all.joined(with: "or")).")
            }
        return Diagnostic(
            .unknownColumn, at: heading.span, near.map { "did you mean \($0)?" } ?? "",
            headline: "There is no column called “\(heading.value)” in this table",
            reason: "What stands under an unknown name would be left out of the page.", advice: advice)
    }

    fileprivate static func missingColumn(_ field: FieldDescription, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .missingColumn, at: span,
            headline: "The column \(field.name) is missing in this table",
            reason: field.help,
            advice: .fix("add \(field.name) to the first row, and \(field.type) to each of the others."))
    }

    fileprivate static func columnTwice(_ heading: Spanned<String>, _ first: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .columnTwice, at: heading.span, "and here", related: [Label(first.span, "here")],
            headline: "The column \(heading.value) is there twice",
            advice: .check("which of the two is right?", ["remove or rename the other one"]))
    }
}
