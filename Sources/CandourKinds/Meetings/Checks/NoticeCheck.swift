import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether the papers of a panel were open to the public five clear days before the meeting (Local Government Act
/// 1972, section 100B, which holds for police and crime panels as joint committees).
struct NoticeCheck {
    /// How many days must lie between.
    private static let clearDays = 5

    private let entry: Entry<Meetings>
    private let body: Body

    init(_ entry: Entry<Meetings>, of body: Entry<Bodies>) {
        self.entry = entry
        self.body = body.record
    }

    /// What came too late: the meeting as a whole, and each paper with a day of issue of its own.
    var diagnostics: [Diagnostic] {
        let meeting = entry.record
        guard body.type == .panel, let day = meeting.date.value.day else { return [] }
        switch meeting.state.value {
        case .planned, .provisional, .ifNeeded, .held: break
        case .notNeeded, .postponed, .cancelled: return []
        }
        let last = day.lastIssue(clearDays: NoticeCheck.clearDays)
        let hasPapers = !meeting.agenda.isEmpty || !meeting.papers.isEmpty
        let whole = entry.head.common.published.map { Spanned($0.value.date, $0.span) }
        let issues = meeting.papers.compactMap { paper in
            paper.published.map { ("The paper “\(paper.title)”", $0) }
        }
        let all = (hasPapers ? whole.map { [("The agenda", $0)] } ?? [] : []) + issues
        return all.filter { $0.1.value > last }.map { what, issued in
            .issuedTooLate(what, issued, meeting.date, on: day, last: last)
        }
    }
}

extension Diagnostic {
    fileprivate static func issuedTooLate(
        _ what: String, _ issued: Spanned<LocalDate>, _ date: Spanned<PartialDate>, on day: LocalDate,
        last: LocalDate
    ) -> Diagnostic {
        let count = Count(day.clearDays(after: issued.value), "clear day")
        return Diagnostic(
            .papersIssuedLate, at: issued.span, "\(count) before",
            related: [Label(date.span, "the meeting")],
            headline: "\(what) was issued \(count) before the meeting; the law asks for five",
            reason:
                "Neither the day of issue nor the day of the meeting counts, and no weekend or bank holiday. "
                + "For \(day.withWeekday) the last day was \(last.withWeekday).",
            advice: .check(
                "is the date right?",
                [
                    "if not, correct it",
                    "if so, accept the warning under accept: with the reason for the urgency",
                ]))
    }
}
