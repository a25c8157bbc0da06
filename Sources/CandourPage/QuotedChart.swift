/// A chart of one record that stands in the text of another.
package struct QuotedChart: Sendable {
    /// The chart, with the table that it draws from.
    package let chart: Chart
    /// The record that has the figures.
    package let source: Link

    /// A chart of the record that `source` leads to.
    package init(_ chart: Chart, source: Link) {
        self.chart = chart
        self.source = source
    }
}
