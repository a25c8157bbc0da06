import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// That a figure is not what others give: what is said of it, and the number that they give.
struct StatisticsDifference {
    /// The message, unless the row explains the difference.
    let diagnostic: Diagnostic
    /// What the other figures give; an explanation names it.
    let number: ExactDecimal
}

extension StatisticsTable {
    /// Where a total is not what the other rows come to.
    func differencesOfTotal(_ row: StatisticsRow) -> [StatisticsDifference] {
        guard row.isTotal, row.id.value == total?.id.value, !counted.isEmpty else { return [] }
        return periods.compactMap { period in
            let parts = counted.compactMap { $0.figure(in: period.value) }
            guard parts.count == counted.count, let whole = row.figure(in: period.value) else { return nil }
            let check = SumCheck(
                whole: "“\(row.label.value)” in \(period.value)", total: whole,
                partsName: counted.count == 1 ? "the other row" : "the \(counted.count) other rows",
                parts: parts)
            let sum = parts.reduce(ExactDecimal.zero) { $0 + $1.value.value }
            return check.diagnostic.map { StatisticsDifference(diagnostic: $0, number: sum) }
        }
    }

    /// Where a change that is stated is not what the figures give, as exactly as it is stated.
    func differencesOfChange(_ row: StatisticsRow) -> [StatisticsDifference] {
        [
            difference(row, row.change, from: change(of: row), unit: ""),
            difference(row, row.changePercent, from: changePercent(of: row), unit: "%"),
        ].compactMap { $0 }
    }

    private func difference(
        _ row: StatisticsRow, _ stated: Spanned<Figure>?, from given: RecordFigure?, unit: String
    ) -> StatisticsDifference? {
        guard let stated, let given, !stated.value.fits(given), let compared,
            let pair = row.pair(compared.earlier, compared.later)
        else { return nil }
        let scale = stated.value.value.scale
        let number =
            given.rounded(to: unit.isEmpty ? given.numerator.scale : max(1, scale)) ?? given.numerator
        return StatisticsDifference(
            diagnostic: .changeDoesNotMatch(row, stated, pair, number, unit: unit), number: number)
    }

    /// Where a part is larger than the row it belongs to, or a row than the total.
    func partsLargerThanWhole(_ row: StatisticsRow) -> [Diagnostic] {
        let whole = row.partOf.flatMap { self.row($0.value) } ?? (row.isTotal ? nil : total)
        guard let whole, row.partOf != nil || counted.count > 1 else { return [] }
        return periods.compactMap { period in
            // Where all rows are known, the sum says it.
            if row.partOf == nil, counted.allSatisfy({ $0.exact(in: period.value) != nil }) { return nil }
            return SumCheck.part(
                row.figure(in: period.value), called: "of “\(row.label.value)” in \(period.value)",
                within: whole.figure(in: period.value), called: "of “\(whole.label.value)”")
        }
    }
}

extension Statistics {
    /// Where a number a day is not what the year’s number gives, as exactly as it is stated.
    static func dailyDifferences(
        of row: StatisticsRow, in table: StatisticsTable, _ store: RecordStore
    ) -> [StatisticsDifference] {
        guard let yearly = yearly(row, store) else { return [] }
        return table.periods.compactMap { period in
            guard let daily = row.figure(in: period.value), let whole = yearly.figure(in: period.value),
                whole.value.approximation == .exact,
                let given = RecordFigure(whole.value.value, dividedBy: ExactDecimal(period.value.days)),
                !daily.value.fits(given), let shown = given.rounded(to: daily.value.value.scale)
            else { return nil }
            return StatisticsDifference(
                diagnostic: .dailyDoesNotMatch(row, daily, whole, shown, period.value), number: shown)
        }
    }

    /// Where the row of whole years is none, or has no figure for a period.
    static func unknownDays(
        of row: StatisticsRow, in table: StatisticsTable, _ store: RecordStore
    ) -> [Diagnostic] {
        guard let reference = row.perDayOf, let entry = store.entry(reference), entry.head.isComplete else {
            return []
        }
        guard let yearly = yearly(row, store) else { return [.dailyOfNoRow(reference, entry)] }
        let missing = table.periods.first {
            row.figure(in: $0.value) != nil && yearly.stated(in: $0.value) == nil
        }
        return missing.map { [.dailyWithoutYear(reference, yearly, $0, entry)] } ?? []
    }

    private static func yearly(_ row: StatisticsRow, _ store: RecordStore) -> StatisticsRow? {
        guard let reference = row.perDayOf, let entry = store.entry(reference) else { return nil }
        let written = reference.written.value
        guard let place = written.firstIndex(of: "#") else { return nil }
        return entry.record.row(String(written[written.index(after: place)...]))
    }
}
