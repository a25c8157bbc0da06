/// One name and its value in the summary of a record; several values make several lines.
package struct SummaryRow: Sendable {
    /// The name: `Decision maker`.
    package let term: String
    /// The values, each a line of pieces.
    package let values: [[Inline]]

    /// A row with one value.
    package init(_ term: String, _ value: Inline...) {
        self.term = term
        values = [value]
    }

    /// A row with one line for each of `values`.
    package init(_ term: String, lines values: [[Inline]]) {
        self.term = term
        self.values = values
    }
}
