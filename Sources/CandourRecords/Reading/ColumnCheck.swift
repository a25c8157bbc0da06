import CandourDiagnostics
import CandourSyntax

/// Whether the columns of a table are those that its records have. Each fault is told once, at the headings.
struct ColumnCheck {
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []
    /// The columns that were reported: unknown ones, and those that must be there and are not.
    private(set) var reported: Set<String> = []

    /// Checks `headings`, which are neither empty nor repeated, against the `fields` of a row.
    init(_ headings: [Spanned<String>], fields: [FieldDescription], file: UInt32) {
        let names = fields.filter { $0.fields.isEmpty }.map(\.name)
        let known = Set(names)
        let given = Set(headings.map(\.value))
        let absent = names.filter { !given.contains($0) }
        for heading in headings where !known.contains(heading.value) {
            guard reported.insert(heading.value).inserted else { continue }
            var near = Suggestion.nearest(to: heading.value, among: absent)
            if near.isEmpty { near = OtherName.columns(heading.value, among: absent) }
            if let best = near.first { reported.insert(best) }
            diagnostics.append(.unknownColumn(heading, near: near.first, all: names))
        }
        let place = headings.first?.span ?? SourceSpan(file: file, start: 0, end: 0)
        for field in fields where field.need != .optional && !given.contains(field.name) {
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
}
