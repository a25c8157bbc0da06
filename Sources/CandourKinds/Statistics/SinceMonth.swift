import CandourDiagnostics
import CandourPage
import CandourSyntax

/// A month from which a text counts: “since July 2020”.
struct SinceMonth {
    private let month: Int
    private let year: Int?

    /// The first one in a text; nothing where it has none.
    init?(in text: String) {
        let words = text.words.map { $0.filter { $0.isLetter || $0.isNumber } }
        guard let place = words.firstIndex(where: { $0.lowercased() == "since" }), place + 1 < words.count,
            let month = LocalDate.monthNames.firstIndex(of: words[place + 1])
        else { return nil }
        self.month = month + 1
        let next = place + 2 < words.count ? Int(words[place + 2]) : nil
        year = next.flatMap { (1900...2100).contains($0) ? $0 : nil }
    }

    /// What is wrong where a text counts from the month, and the figure is for `period`.
    func fault(at span: SourceSpan, _ period: Spanned<Period>) -> Diagnostic? {
        let first = period.value.first
        guard first.month != month || first.year != year ?? first.year else { return nil }
        let words = "since \(LocalDate.monthNames[month - 1])" + (year.map { " \($0)" } ?? "")
        return .sinceAnotherMonth(words, span, period)
    }
}

extension StatisticsTable {
    /// Where a label, a title or a summary counts from another month than the figures.
    var otherBeginnings: [Diagnostic] {
        var found: [Diagnostic] = []
        if let only = periods.first, periods.count == 1 {
            found += words.compactMap { SinceMonth(in: $0.value)?.fault(at: $0.span, only) }
        }
        for row in rows {
            guard let only = row.figures.first?.period, row.figures.count == 1 else { continue }
            let fault = SinceMonth(in: row.label.value)?.fault(at: row.label.span, only)
            if let fault { found.append(fault) }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func sinceAnotherMonth(
        _ words: String, _ span: SourceSpan, _ period: Spanned<Period>
    ) -> Diagnostic {
        Diagnostic(
            .sinceAnotherMonth, at: span, "“\(words)”", related: [Label(period.span, "\(period.value)")],
            headline: "The words say “\(words)”, but the figure counts from \(period.value.first)",
            reason: "Readers would take the figure for that of another time.",
            advice: .check(
                "from when does the figure count?",
                ["if the period is right, change the words", "if the words are right, change the period"]))
    }
}
