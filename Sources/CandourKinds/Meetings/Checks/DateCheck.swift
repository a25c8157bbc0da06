import CandourDiagnostics
import CandourPage
import CandourSyntax

/// Whether the date of a meeting fits its folder, its state, and the times that depend on it.
struct DateCheck {
    private let meeting: Meeting
    private let today: LocalDate

    init(_ meeting: Meeting, today: LocalDate) {
        self.meeting = meeting
        self.today = today
    }

    /// What is wrong.
    var diagnostics: [Diagnostic] {
        [day, folder, future, past, deadline, order, necessity].compactMap { $0 }
    }

    private var date: Spanned<PartialDate> { meeting.date }

    /// A meeting that people can come to, or that was held, has a day.
    private var day: Diagnostic? {
        switch meeting.state.value {
        case .planned, .held: date.value.day == nil ? .meetingDayNeeded(date, meeting.state) : nil
        case .provisional, .ifNeeded, .notNeeded, .postponed, .cancelled: nil
        }
    }

    private var folder: Diagnostic? {
        switch meeting.state.value {
        case .postponed, .provisional: return nil
        case .planned, .ifNeeded, .held, .notNeeded, .cancelled: break
        }
        guard let day = date.value.day, !meeting.folder.hasPrefix(day.iso) else { return nil }
        return .folderDateDiffers(date, day, folder: meeting.folder)
    }

    private var future: Diagnostic? {
        guard meeting.state.value == .held, date.value.last > today else { return nil }
        return .notYetHeld(date, meeting.state)
    }

    private var past: Diagnostic? {
        switch meeting.state.value {
        case .planned, .provisional: date.value.last < today ? .stateOutdated(date, meeting.state) : nil
        case .ifNeeded, .held, .notNeeded, .postponed, .cancelled: nil
        }
    }

    private var deadline: Diagnostic? {
        guard let deadline = meeting.questionsBy?.spanned else { return nil }
        let start = meeting.time?.value?.start
        let isBefore: Bool
        if deadline.value.date != date.value.last || date.value.day == nil {
            isBefore = deadline.value.date <= date.value.last
        } else if let time = deadline.value.time, let start {
            isBefore = time < start
        } else {
            isBefore = true
        }
        return isBefore ? nil : .deadlineAfterMeeting(deadline, date)
    }

    private var order: Diagnostic? {
        guard let started = meeting.minutes?.started?.spanned, let ended = meeting.minutes?.ended?.spanned,
            ended.value <= started.value
        else { return nil }
        return .endedBeforeStart(started, ended)
    }

    private var necessity: Diagnostic? {
        guard meeting.state.value == .notNeeded, meeting.neededIf == nil, meeting.decidedBy == nil else {
            return nil
        }
        return .notNeededWithoutReason(meeting.state.span)
    }
}

extension Diagnostic {
    fileprivate static func meetingDayNeeded(
        _ date: Spanned<PartialDate>, _ state: Spanned<MeetingState>
    ) -> Diagnostic {
        Diagnostic(
            .meetingDayNeeded, at: date.span, "no day",
            related: [Label(state.span, "but the meeting is \(state.value.rawValue)")],
            headline: "The meeting is \(state.value.rawValue), but its date has no day: \(date.value)",
            reason: "Only a provisional meeting can have a date that is known in part.",
            advice: .check(
                "which is it?", ["the day is known: write it", "it is not: write state: provisional"]))
    }

    fileprivate static func folderDateDiffers(
        _ date: Spanned<PartialDate>, _ day: LocalDate, folder: String
    ) -> Diagnostic {
        Diagnostic(
            .folderDateDiffers, at: date.span, "the folder says \(folder)",
            headline: "The meeting is dated \(date.value), but its folder is called \(folder)",
            reason: "The folder has the first date that was known, and stays when a meeting moves.",
            advice: .check(
                "which is it?",
                [
                    "the date is wrong: correct it",
                    "the folder was named wrongly and is not published yet: call it \(day.iso)",
                    "the meeting moved: accept this warning under accept:, with the reason",
                ]))
    }

    fileprivate static func notYetHeld(_ date: Spanned<PartialDate>, _ state: Spanned<MeetingState>)
        -> Diagnostic
    {
        Diagnostic(
            .meetingNotYetHeld, at: state.span, "not yet",
            related: [Label(date.span, "this day has not come")],
            headline: "The meeting of \(date.value) is said to be held, but that day has not come",
            reason: "The page shows it as planned until then.",
            advice: .check("which is wrong, the date or the state?"))
    }

    fileprivate static func stateOutdated(_ date: Spanned<PartialDate>, _ state: Spanned<MeetingState>)
        -> Diagnostic
    {
        Diagnostic(
            .meetingStateOutdated, at: state.span, "still \(state.value.rawValue)",
            related: [Label(date.span, "this day has passed")],
            headline: "The meeting of \(date.value) has passed, but is still \(state.value.rawValue)",
            reason: "Readers cannot tell whether it took place.",
            advice: .fix("write state: held, or postponed, cancelled or not_needed."))
    }

    fileprivate static func deadlineAfterMeeting(
        _ deadline: Spanned<LocalDateTime>, _ date: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .deadlineAfterMeeting, at: deadline.span, "the last moment for questions",
            related: [Label(date.span, "the meeting")],
            headline: "Questions can be sent until \(deadline.value), which is not before the meeting",
            advice: .check("which of the two dates or times is wrong?"))
    }

    fileprivate static func endedBeforeStart(_ started: Spanned<LocalTime>, _ ended: Spanned<LocalTime>)
        -> Diagnostic
    {
        Diagnostic(
            .meetingEndedBeforeStart, at: ended.span, "ended",
            related: [Label(started.span, "started")],
            headline: "The meeting ended at \(ended.value), which is not after its start at \(started.value)",
            advice: .check(
                "which of the two times is wrong?",
                ["a time in the afternoon needs pm, or 13 and more as its hour"]))
    }

    fileprivate static func notNeededWithoutReason(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notNeededWithoutReason, at: span,
            headline: "This meeting was not needed, but the record does not say why",
            reason: "Readers see a meeting in the plan that never took place.",
            advice: .fix(
                "add needed_if: with what would have made it necessary, or decided_by: with the minute that settled it."
            ))
    }
}
