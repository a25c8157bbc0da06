package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Reports {
    package static func validate(
        _ entry: Entry<Reports>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let report = entry.record
        if report.type.value == .annual { diagnostics += checkYear(of: entry, in: store) }
        diagnostics += checkMeeting(of: entry, in: store)
        diagnostics += SectionCheck(entry).diagnostics
        diagnostics += report.sections.flatMap { section in
            checkQuestion(of: section, in: entry, store)
        }
    }

    /// An annual report is for a financial year, and each year has one.
    private static func checkYear(of entry: Entry<Reports>, in store: RecordStore) -> [Diagnostic] {
        guard let period = entry.record.period else { return [] }
        let year = PartialDate(financialYear: period.value.first.year).map { Period($0) }
        guard let year, year.first == period.value.first, year.last == period.value.last else {
            return [.annualReportPeriod(period)]
        }
        let other = store.entries(of: Reports.self).first { other in
            other.record.type.value == .annual && other.record.period?.value.key == period.value.key
                && other.head.key < entry.head.key && other.head.common.supersededBy == nil
        }
        guard let other, entry.head.common.supersededBy == nil else { return [] }
        return [.annualReportTwice(period, other)]
    }

    /// Where the panel sees a report: at a public meeting of its own, after it was written, and before everybody else.
    private static func checkMeeting(of entry: Entry<Reports>, in store: RecordStore) -> [Diagnostic] {
        let report = entry.record
        guard let reference = report.presentedTo?.value, let meeting = store.entry(reference) else {
            return []
        }
        var found: [Diagnostic] = []
        if report.type.value.isForPanel, let body = store.entry(meeting.record.body) {
            if body.record.type != .panel {
                found.append(
                    .reportNotToPanel(reference, "“\(body.head.title)”, which is no police and crime panel"))
            } else if report.type.value == .annual, meeting.record.isPublic?.value == false {
                found.append(.reportNotToPanel(reference, "a meeting that was not open to the public"))
            }
        }
        let day = meeting.record.date.value
        if let date = report.date.spanned, date.value.first > day.last {
            found.append(.reportDatedLate(date, meeting))
        } else if report.type.value == .annual, let period = report.period, day.last <= period.value.last {
            found.append(.reportPresentedInYear(reference, meeting, period))
        }
        if report.type.value == .annual, let published = entry.head.common.published,
            published.value.date < day.first
        {
            found.append(.reportPublishedEarly(published, meeting))
        }
        return found
    }

    private static func checkQuestion(
        of section: ReportSection, in entry: Entry<Reports>, _ store: RecordStore
    ) -> [Diagnostic] {
        guard let question = section.question else { return [] }
        guard section.hasContent else {
            return section.textReason == nil ? [.panelQuestionOpen(section, question)] : []
        }
        let raised = question.raisedAt.flatMap { store.entry($0) }
        guard let asked = raised?.record.date ?? question.asked?.spanned,
            let answered = entry.record.answered(in: store), answered.value.last < asked.value.first
        else { return [] }
        return [.panelQuestionAskedLate(question, asked, answered)]
    }
}

extension Diagnostic {
    fileprivate static func annualReportPeriod(_ period: Spanned<Period>) -> Diagnostic {
        Diagnostic(
            .annualReportPeriod, at: period.span,
            headline: "An annual report covers a financial year, and \(period.value) is none",
            reason: "A financial year begins on 1 April and ends on 31 March.",
            advice: .check(
                "which is wrong?",
                [
                    "the period: write the year in which it begins and the one in which it ends, such as 2019-20",
                    "the type: write panel or other",
                ]))
    }

    fileprivate static func annualReportTwice(_ period: Spanned<Period>, _ other: Entry<Reports>)
        -> Diagnostic
    {
        Diagnostic(
            .annualReportTwice, at: period.span, "here again",
            related: [other.record.period.map { Label($0.span, "the other one") }].compactMap { $0 },
            headline: "There are two annual reports for \(period.value); the other is “\(other.head.title)”",
            reason: "Readers cannot tell which of them holds.",
            advice: .check(
                "which is it?",
                [
                    "one of the periods is wrong: correct it",
                    "one replaces the other: write superseded_by: in the older, with the newer one",
                ]))
    }

    fileprivate static func reportNotToPanel(_ reference: Reference<Meetings>, _ place: String) -> Diagnostic
    {
        Diagnostic(
            .reportNotToPanel, at: reference.span,
            headline: "The report was presented to \(place)",
            reason:
                "Reports of this type go to the police and crime panel, an annual report to a public meeting.",
            advice: .check(
                "which is wrong?",
                ["the meeting", "the type of the report", "what the records of the body and the meeting say"])
        )
    }

    fileprivate static func reportDatedLate(_ date: Spanned<PartialDate>, _ meeting: Entry<Meetings>)
        -> Diagnostic
    {
        Diagnostic(
            .reportPresentedEarly, at: date.span, "the report",
            related: [Label(meeting.record.date.span, "the meeting")],
            headline: "The report is dated \(date.value), after the meeting it was presented to, "
                + meeting.record.date.value.phrase,
            advice: .check("which is wrong?", ["one of the two dates", "the meeting under presented_to:"]))
    }

    fileprivate static func reportPresentedInYear(
        _ reference: Reference<Meetings>, _ meeting: Entry<Meetings>, _ period: Spanned<Period>
    ) -> Diagnostic {
        Diagnostic(
            .reportPresentedEarly, at: reference.span, "a meeting \(meeting.record.date.value.phrase)",
            related: [Label(period.span, "ends on \(period.value.last)")],
            headline: "The report on \(period.value) was presented before that year ended, "
                + meeting.record.date.value.phrase,
            advice: .check("which is wrong?", ["the period", "the meeting under presented_to:"]))
    }

    fileprivate static func reportPublishedEarly(
        _ published: Spanned<LocalDateTime>, _ meeting: Entry<Meetings>
    ) -> Diagnostic {
        let date = meeting.record.date
        let early = Count(published.value.date.days(until: date.value.first), "day")
        return Diagnostic(
            .reportPublishedEarly, at: published.span, "\(early) before the meeting",
            related: [Label(date.span, "the panel’s meeting")],
            headline: "The annual report is published on \(published.value.date), before the panel sees it "
                + date.value.phrase,
            reason: "The panel reviews the report at its meeting.",
            advice: .check(
                "is the date right?",
                [
                    "if not, correct it",
                    "if it came out with the papers of the meeting, accept the warning under accept:",
                ]))
    }

    fileprivate static func panelQuestionOpen(_ section: ReportSection, _ question: PanelQuestion)
        -> Diagnostic
    {
        Diagnostic(
            .panelQuestionOpen, at: question.text.span, "no answer",
            headline: "The question “\(section.title)” has no answer",
            reason: "The page says that it is open.",
            advice: .fix(
                "write the answer below the fields, or say under not_stated: in a line text: why there is none."
            ))
    }

    fileprivate static func panelQuestionAskedLate(
        _ question: PanelQuestion, _ asked: Spanned<PartialDate>, _ answered: Spanned<PartialDate>
    ) -> Diagnostic {
        // Where the question was raised at a meeting, that is what its own file says.
        let span = question.raisedAt?.span ?? asked.span
        return Diagnostic(
            .panelQuestionAskedLate, at: span, "asked \(asked.value.phrase)",
            related: [Label(answered.span, "answered \(answered.value.phrase)")],
            headline: "The question was asked \(asked.value.phrase), and answered before that, "
                + answered.value.phrase,
            advice: .check(
                "which is wrong?", ["when it was asked", "the date of the report or of the meeting"]))
    }
}
