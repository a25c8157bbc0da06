import CandourPage
import CandourRecords
import CandourSyntax

/// One thing that is counted, with its figure for each period.
struct StatisticsRow: Sendable {
    /// Its name in references: `robbery`.
    let id: Spanned<String>
    /// What it is called.
    let label: Spanned<String>
    /// What is counted, where it is not what the table counts.
    let unit: Spanned<String>?
    /// The `total: yes` of the row that the others come to.
    let total: Spanned<Bool>?
    /// The row that it is a part of; it does not count a second time.
    let partOf: Spanned<String>?
    /// The row of a table of whole years of which this one is the number a day.
    let perDayOf: Reference<Statistics>?
    /// The row of another table, or the figure of another record, that says the same.
    let sameAs: Spanned<AnyReference>?
    /// How it follows from two other rows, where it is a rate.
    let rate: Spanned<StatisticsRate>?
    /// The change between the last two periods as the source states it.
    let change: Spanned<Figure>?
    /// The same as a percentage.
    let changePercent: Spanned<Figure>?
    /// Why the last two periods cannot be compared.
    let breakReason: String?
    /// What readers must know of it.
    let note: String?
    /// Why the figures disagree with others, for readers.
    let discrepancy: Spanned<String>?
    /// The figures with their periods, as written.
    let figures: [(period: Spanned<Period>, figure: Stated<Figure>)]

    /// Whether the others come to it.
    var isTotal: Bool { total?.value ?? false }

    /// What the record says of a period; nothing when it says nothing.
    func stated(in period: Period) -> Stated<Figure>? {
        figures.first { $0.period.value.key == period.key }?.figure
    }

    /// The figure of a period, where it is given.
    func figure(in period: Period) -> Spanned<Figure>? { stated(in: period)?.spanned }

    /// The figures of two periods, where both are known exactly and may be compared.
    func pair(_ earlier: Period, _ later: Period) -> (earlier: ExactDecimal, later: ExactDecimal)? {
        guard breakReason == nil, let first = exact(in: earlier), let second = exact(in: later) else {
            return nil
        }
        return (first, second)
    }

    /// The figure of a period, where it is known exactly.
    func exact(in period: Period) -> ExactDecimal? {
        guard let figure = figure(in: period)?.value, figure.approximation == .exact else { return nil }
        return figure.value
    }
}
