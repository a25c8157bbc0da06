import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// What readers cannot check, because what it follows from is missing or vague.
extension StatisticsTable {
    /// A change without the figures, a total without its parts, and a rough figure after an exact one: for each of
    /// which the row, the table or the figure itself may give the reason.
    func gaps(in row: StatisticsRow) -> [Diagnostic] {
        guard row.note == nil, note == nil, row.breakReason == nil, row.discrepancy == nil else { return [] }
        return [changeWithoutFigures(row), totalWithoutParts(row), lessExact(row)].compactMap { $0 }
    }

    private func changeWithoutFigures(_ row: StatisticsRow) -> Diagnostic? {
        guard let change = row.changePercent ?? row.change, let compared else { return nil }
        let missing = row.figures.first { period, figure in
            [compared.earlier, compared.later].contains(period.value) && figure.isMissingWithoutReason
        }
        return missing.map { .changeWithoutFigures(row, change, $0.period) }
    }

    private func totalWithoutParts(_ row: StatisticsRow) -> Diagnostic? {
        guard row.isTotal else { return nil }
        for (period, figure) in row.figures {
            guard let total = figure.spanned else { continue }
            for part in counted where part.note == nil {
                let place = part.figures.first { $0.period.value == period.value }
                guard let place, place.figure.isMissingWithoutReason else { continue }
                return .totalWithoutParts(row, total, part, place.period)
            }
        }
        return nil
    }

    private func lessExact(_ row: StatisticsRow) -> Diagnostic? {
        for (before, after) in zip(periods, periods.dropFirst()) {
            guard let earlier = row.figure(in: before.value), earlier.value.approximation == .exact,
                let later = row.figure(in: after.value), later.value.approximation != .exact,
                later.value.approximation.allows(earlier.value.value, stated: later.value.value)
            else { continue }
            return .lessExact(row, later, earlier)
        }
        return nil
    }
}

extension Stated {
    fileprivate var isMissingWithoutReason: Bool {
        if case .notStated(nil) = self { true } else { false }
    }
}

extension Diagnostic {
    fileprivate static func changeWithoutFigures(
        _ row: StatisticsRow, _ change: Spanned<Figure>, _ period: Spanned<Period>
    ) -> Diagnostic {
        Diagnostic(
            .figuresBehindMissing, at: change.span, "the change",
            related: [Label(period.span, "no figure for \(period.value)")],
            headline: "“\(row.label.value)” has a change, but no figure for \(period.value)",
            reason: "Readers cannot see how much the change is of, nor check it.",
            advice: .check(
                "are the figures known?",
                [
                    "if so, write them: the page works out the change",
                    "if not, say in note: why they are not there",
                ]))
    }

    fileprivate static func totalWithoutParts(
        _ row: StatisticsRow, _ total: Spanned<Figure>, _ part: StatisticsRow, _ period: Spanned<Period>
    ) -> Diagnostic {
        Diagnostic(
            .figuresBehindMissing, at: total.span, "the total",
            related: [Label(period.span, "“\(part.label.value)” is not stated")],
            headline:
                "“\(row.label.value)” is \(total.value) in all, but “\(part.label.value)” has no figure",
            reason: "Readers cannot see what the total is made of, nor check it.",
            advice: .check(
                "is the figure known?",
                ["if so, write it", "if not, say in note: why it is not there"]))
    }

    fileprivate static func lessExact(
        _ row: StatisticsRow, _ later: Spanned<Figure>, _ earlier: Spanned<Figure>
    ) -> Diagnostic {
        Diagnostic(
            .figureLessExact, at: later.span, "then “\(later.value)”",
            related: [Label(earlier.span, "first \(earlier.value)")],
            headline: "“\(row.label.value)” was \(earlier.value), and then only “\(later.value)”",
            reason: "Readers cannot tell whether the number rose or fell.",
            advice: .check(
                "is the exact number known?",
                ["if so, write it", "if not, say in note: why the figure is vague"]))
    }
}
