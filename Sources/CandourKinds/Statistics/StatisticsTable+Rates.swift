import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension StatisticsTable {
    /// Where a rate is not what the two rows give that it is made of, as exactly as it is stated.
    func differencesOfRate(_ row: StatisticsRow) -> [StatisticsDifference] {
        guard let rate = row.rate?.value, let counted = self.row(rate.counted), let base = self.row(rate.base)
        else { return [] }
        return row.figures.compactMap { period, stated in
            guard let stated = stated.spanned, let above = counted.figure(in: period.value),
                let below = base.figure(in: period.value),
                let given = RecordFigure(above.value.value.times(rate.number), dividedBy: below.value.value)
            else { return nil }
            let isExact = [above, below].allSatisfy { $0.value.approximation == .exact }
            // What is known roughly gives a rough rate: only what is far from it is told.
            let claim = isExact ? stated.value : Figure(stated.value.value, .about)
            guard !claim.fits(given), let number = given.rounded(to: max(1, stated.value.value.scale)) else {
                return nil
            }
            return StatisticsDifference(
                diagnostic: .rateDoesNotMatch(row, stated, above, below, number, period.value),
                number: number)
        }
    }

    /// That one of the rows which a rate names is not there.
    func unknownRow(ofRate row: StatisticsRow) -> Diagnostic? {
        guard let rate = row.rate else { return nil }
        let others = rows.map(\.id.value).filter { $0 != row.id.value }
        let missing = [rate.value.counted, rate.value.base].first { !others.contains($0) }
        return missing.map { name in
            .rateOfNoRow(row, rate.span, name, near: Suggestion.nearest(to: name, among: others))
        }
    }
}

extension Diagnostic {
    fileprivate static func rateDoesNotMatch(
        _ row: StatisticsRow, _ stated: Spanned<Figure>, _ above: Spanned<Figure>, _ below: Spanned<Figure>,
        _ number: ExactDecimal, _ period: Period
    ) -> Diagnostic {
        let times = Count.grouped(row.rate?.value.number ?? 1)
        return Diagnostic(
            .rateWrong, at: stated.span, "\(stated.value) is stated",
            related: [Label(above.span, "\(above.value)"), Label(below.span, "for \(below.value)")],
            headline: "“\(row.label.value)” is \(stated.value) in \(period), but the rows give \(number)",
            reason: "\(above.value) for \(below.value) is \(number) for every \(times).",
            advice: .check(
                "compare all three with your source:",
                [
                    "if one of them is mistyped, correct it",
                    "if the rate is of something else, say so in label:, and remove rate:",
                    "if the source prints them so, add a line `discrepancy:` that says \(number); readers see it",
                ]))
    }

    fileprivate static func rateOfNoRow(
        _ row: StatisticsRow, _ span: SourceSpan, _ name: String, near: [String]
    ) -> Diagnostic {
        Diagnostic(
            .rateWrong, at: span, "no other row has the id \(name)",
            headline: "“\(row.label.value)” is a rate of “\(name)”, which is no other row of this table",
            advice: near.first.map { .fix("change \(name) to \($0).") }
                ?? .fix("write the ids of two other rows, such as officers per 1,000 residents."))
    }
}
