/// A table read from a CSV file: every row has as many cells as there are headings.
package struct CSVTable: Sendable, Hashable {
    /// The headings, none blank and none twice.
    package let headings: [Spanned<String>]
    /// The cells of each row, white space at their ends taken off; a span is the text's, without quote marks.
    package let rows: [[Spanned<String>]]
    /// The number of each row as a spreadsheet counts, where the headings are row 1.
    package let rowNumbers: [Int]

    /// A table of `rows` under `headings`.
    package init(headings: [Spanned<String>], rows: [[Spanned<String>]], rowNumbers: [Int]) {
        self.headings = headings
        self.rows = rows
        self.rowNumbers = rowNumbers
    }
}
