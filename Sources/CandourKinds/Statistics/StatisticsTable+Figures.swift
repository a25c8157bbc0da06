import CandourPage
import CandourRecords
import CandourSyntax

/// What follows from the figures of a table, exactly: links in texts are compared with it, and the page rounds it.
extension StatisticsTable {
    /// The figure of a row in a period, where it is given.
    func figure(of row: StatisticsRow, in period: Period) -> RecordFigure? {
        row.figure(in: period).map { RecordFigure($0.value, isRate(row) ? .percent : .number) }
    }

    /// A figure as texts quote it: amounts in pounds, whatever the table counts them in.
    func quoted(_ figure: RecordFigure, of row: StatisticsRow) -> RecordFigure {
        guard isMoney(row), figure.unit == .number else { return figure }
        let isMillions = (row.unit ?? unit).value.lowercased().contains("million")
        return RecordFigure(
            numerator: figure.numerator.times(isMillions ? 1_000_000 : 1), denominator: figure.denominator,
            approximation: figure.approximation, unit: .pounds)
    }

    /// By how much a row changed between the last two periods.
    func change(of row: StatisticsRow) -> RecordFigure? {
        guard let compared, let pair = row.pair(compared.earlier, compared.later) else { return nil }
        return RecordFigure(Figure(pair.later - pair.earlier))
    }

    /// The same as a percentage; of rates, that would only confuse.
    func changePercent(of row: StatisticsRow) -> RecordFigure? {
        guard let compared, let pair = row.pair(compared.earlier, compared.later), !isRate(row) else {
            return nil
        }
        return RecordFigure((pair.later - pair.earlier).times(100), dividedBy: pair.earlier, .percent)
    }

    /// What part of the total a row is in the last period.
    func share(of row: StatisticsRow) -> RecordFigure? {
        guard let last = periods.last?.value, let total, let whole = total.exact(in: last),
            let part = row.exact(in: last), !isRate(row)
        else { return nil }
        return RecordFigure(part.times(100), dividedBy: whole, .percent)
    }

    /// How many there were on a day of the last period, on average, where that is a year.
    func perDay(of row: StatisticsRow) -> RecordFigure? {
        guard let last = periods.last?.value, (365...366).contains(last.days), !isRate(row),
            row.perDayOf == nil,
            let number = row.exact(in: last)
        else { return nil }
        return RecordFigure(number, dividedBy: ExactDecimal(last.days))
    }

    /// What the other rows come to in the last period, for the row that says so.
    func sum(of row: StatisticsRow) -> RecordFigure? {
        guard row.isTotal, let last = periods.last?.value, !counted.isEmpty else { return nil }
        let parts = counted.compactMap { $0.exact(in: last) }
        guard parts.count == counted.count else { return nil }
        return RecordFigure(Figure(parts.reduce(.zero) { $0 + $1 }))
    }

    /// Whether the figures are rates, of which a percentage change or a share would only confuse.
    func isRate(_ row: StatisticsRow) -> Bool {
        let unit = (row.unit ?? self.unit).value.lowercased()
        return ["%", "per cent", "percent"].contains { unit.contains($0) }
    }

    private func isMoney(_ row: StatisticsRow) -> Bool { (row.unit ?? unit).value.hasPrefix("£") }
}

extension Figure {
    /// Whether the figure that others give is as this one says; a fall is no rise of the same size.
    func fits(_ given: RecordFigure) -> Bool {
        let isFall = (given.numerator < .zero) != (given.denominator < .zero)
        guard value == .zero || (value < .zero) == isFall, let written = WrittenFigure(description) else {
            return false
        }
        return given.agrees(with: written)
    }
}
