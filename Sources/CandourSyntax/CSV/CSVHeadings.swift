internal import CandourDiagnostics

/// The first row of a table, checked.
struct CSVHeadings {
    /// The headings; empty columns at the end left out.
    private(set) var headings: [Spanned<String>] = []
    /// Blank and repeated ones.
    private(set) var diagnostics: [Diagnostic] = []

    /// The headings in `row` of a table in which `columns` columns hold text.
    init(_ row: CSVRow, columns: Int, _ source: CSVSource) {
        var first: [String: SourceSpan] = [:]
        // A row that is too long by a comma is reported as such, not as a column without a heading.
        for (index, cell) in row.cells.prefix(max(columns, row.filled)).enumerated() {
            let heading = Spanned(cell.text(in: source.bytes), source.span(cell.range))
            headings.append(heading)
            if cell.range.isEmpty {
                diagnostics.append(.blankHeading(heading.span, column: index + 1))
            } else if let earlier = first.updateValue(heading.span, forKey: heading.value.lowercased()) {
                diagnostics.append(.repeatedHeading(heading, earlier))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func blankHeading(_ span: SourceSpan, column: Int) -> Diagnostic {
        Diagnostic(
            .csvBlankHeading, at: span, "column \(column)",
            headline: "Column \(column) has no heading",
            reason: "The heading says what the cells below it are.",
            advice: .check(
                "what is in the column?",
                ["if its cells belong to the table, write a heading", "if not, remove the whole column"]))
    }

    fileprivate static func repeatedHeading(_ heading: Spanned<String>, _ earlier: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvRepeatedHeading, at: heading.span, "again",
            related: [Label(earlier, "the first")],
            headline: "Two columns have the heading “\(heading.value)”",
            reason: "The heading says what the cells below it are, so each is used once.",
            advice: .check(
                "which of the two is right?",
                [
                    "if both columns are needed, give one of them another heading",
                    "if not, remove one of them",
                ]))
    }
}
