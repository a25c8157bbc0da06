package import CandourPage

/// Gathers the rows of a record's summary and leaves out those that have nothing to say.
package struct SummaryBuilder {
    /// The rows so far.
    package private(set) var rows: [SummaryRow] = []

    /// No rows.
    package init() {}

    /// Adds a row, unless `value` is empty.
    package mutating func add(_ term: String, _ value: [Inline]) {
        if !value.isEmpty { rows.append(SummaryRow(term, lines: [value])) }
    }

    /// Adds a row of plain text, where there is some.
    package mutating func add(_ term: String, text: String?) {
        if let text { add(term, [.text(text)]) }
    }

    /// Adds a row with a line for each value, leaving out empty ones; no row when none is left.
    package mutating func add(_ term: String, lines: [[Inline]]) {
        let values = lines.filter { !$0.isEmpty }
        if !values.isEmpty { rows.append(SummaryRow(term, lines: values)) }
    }

    /// The summary as blocks: none when there are no rows.
    package var blocks: [Block] { rows.isEmpty ? [] : [.summary(rows)] }
}
