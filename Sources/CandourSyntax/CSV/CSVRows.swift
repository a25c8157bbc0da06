internal import CandourDiagnostics

/// The rows below the headings, checked.
struct CSVRows {
    /// The cells of every row that has the right number of them.
    private(set) var rows: [[Spanned<String>]] = []
    /// The numbers of those rows.
    private(set) var numbers: [Int] = []
    /// Rows with too many or too few cells.
    private(set) var diagnostics: [Diagnostic] = []

    /// The rows of `all` under `headings`.
    init(_ all: ArraySlice<CSVRow>, headings: [Spanned<String>], _ source: CSVSource) {
        rows.reserveCapacity(all.count)
        for row in all {
            if row.filled > headings.count {
                diagnostics.append(CSVRows.tooLong(row, headings, source))
            } else if row.cells.count < headings.count {
                diagnostics.append(
                    .tooFewCells(source.span(row.range), cells: row.cells.count, headings))
            } else {
                // Empty cells beyond the last heading are what spreadsheets leave behind.
                let cells = row.cells.prefix(headings.count)
                rows.append(cells.map { Spanned($0.text(in: source.bytes), source.span($0.range)) })
                numbers.append(row.number)
            }
        }
    }

    private static func tooLong(_ row: CSVRow, _ headings: [Spanned<String>], _ source: CSVSource)
        -> Diagnostic
    {
        let surplus = row.filled - headings.count
        let amounts = CSVAmount.all(in: row, source.bytes)
        if let amount = amounts.first, amounts.count == 1, amount.cells.count == surplus + 1 {
            let span = source.span(row.cells[amount.cells.lowerBound].range)
                .through(source.span(row.cells[amount.cells.upperBound - 1].range))
            return .amountSplit(amount.text, span, cells: row.filled, columns: headings.count)
        }
        let extra = source.span(row.cells[headings.count].range)
            .through(source.span(row.cells[row.filled - 1].range))
        return .tooManyCells(extra, row.filled, headings.count, amounts: amounts.prefix(3).map(\.text))
    }
}

extension Diagnostic {
    private static func counts(_ cells: Int, _ columns: Int) -> String {
        "\(Count(cells, "cell")), but there \(columns == 1 ? "is" : "are") \(Count(columns, "heading"))"
    }

    fileprivate static func amountSplit(
        _ amount: String, _ span: SourceSpan, cells: Int, columns: Int
    ) -> Diagnostic {
        Diagnostic(
            .csvTooManyCells, at: span, "read as \(Count(amount.utf8.count { $0 == 0x2C } + 1, "cell"))",
            headline: "The amount \(amount) needs quote marks, because of its comma",
            reason: "In a CSV file a comma begins a new cell. So this row has \(counts(cells, columns)).",
            advice: .fix("write \"\(amount)\" with quote marks, or without the comma."))
    }

    fileprivate static func tooManyCells(
        _ span: SourceSpan, _ cells: Int, _ columns: Int, amounts: [String]
    ) -> Diagnostic {
        let choices =
            amounts.isEmpty
            ? ["if a text has a comma, write that text in quote marks"]
            : ["if these are amounts, write each in quote marks: " + amounts.joined(with: "and")]
        return Diagnostic(
            .csvTooManyCells, at: span, "beyond the last heading",
            headline: "This row has \(counts(cells, columns))",
            reason:
                "In a CSV file a comma begins a new cell. A text or amount that has a comma stands in quote marks.",
            advice: .check(
                "where is a comma too many?", choices + ["if a heading is missing, add it to the first row"]))
    }

    fileprivate static func tooFewCells(
        _ span: SourceSpan, cells: Int, _ headings: [Spanned<String>]
    ) -> Diagnostic {
        let missing = headings.dropFirst(cells).map(\.value)
        let named = missing.count > 3 ? missing.prefix(2) + ["\(missing.count - 2) more"] : missing[...]
        return Diagnostic(
            .csvTooFewCells, at: span.part(at: span.bytes.count, length: 0),
            "no cell for \(named.joined(with: "and"))",
            headline: "This row has \(counts(cells, headings.count))",
            reason: "A cell that is empty still has its comma, so that the others stand in their columns.",
            advice: .check(
                "is a cell missing?",
                [
                    "if the last cells are empty, write a comma for each",
                    "if a cell in the middle is missing, put it back",
                ]))
    }
}
