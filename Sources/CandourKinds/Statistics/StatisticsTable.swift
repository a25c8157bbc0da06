import CandourPage
import CandourRecords
import CandourSyntax

/// A table of figures over one or several periods.
package struct StatisticsTable: Sendable {
    /// Its title and summary.
    let words: [Spanned<String>]
    /// What is counted or measured: `offences`, `£ million`, `%`.
    let unit: Spanned<String>
    /// The place that the figures are about.
    let area: Spanned<String>?
    /// What readers must know to understand the figures.
    let note: String?
    /// When the next figures are due.
    let nextRelease: Stated<PartialDate>?
    /// The table of earlier periods that this one goes on from.
    let continues: Reference<Statistics>?
    /// The rows, in the order of the page.
    let rows: [StatisticsRow]
    /// The periods of all rows, the earliest first.
    let periods: [Spanned<Period>]

    /// The row that the others come to, where there is one.
    var total: StatisticsRow? { rows.first(where: \.isTotal) }

    /// The rows that come to the total: not itself, and no parts of other rows.
    var counted: [StatisticsRow] { rows.filter { !$0.isTotal && $0.partOf == nil } }

    /// The last two periods, which are compared; nothing when there is only one.
    var compared: (earlier: Period, later: Period)? {
        guard periods.count > 1, let later = periods.last else { return nil }
        return (periods[periods.count - 2].value, later.value)
    }

    /// The row with an id.
    func row(_ id: String) -> StatisticsRow? { rows.first { $0.id.value == id } }
}
