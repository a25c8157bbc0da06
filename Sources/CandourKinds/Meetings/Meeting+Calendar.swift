package import CandourPage
package import CandourRecords
import CandourSyntax

extension Meetings {
    /// The meeting, where its day is known, and the last moment for questions.
    package static func calendarEvents(for entry: Entry<Meetings>, in site: PublicSite) -> [CalendarEvent] {
        let meeting = entry.record
        let calendar = site.store.key(of: meeting.body)
        var events: [CalendarEvent] = []
        if let day = meeting.date.value.day {
            let time = meeting.time?.value
            events.append(
                CalendarEvent(
                    title: entry.head.title, start: LocalDateTime(day, time?.start),
                    end: time?.end.map { LocalDateTime(day, $0) }, place: meeting.venue?.value,
                    details: details(of: entry), address: entry.head.address,
                    state: meeting.state.value.inCalendars, calendar: calendar))
        }
        if let last = meeting.questionsBy?.value {
            events.append(
                CalendarEvent(
                    part: "questions", title: "Last moment for questions: \(entry.head.title)", start: last,
                    details: ["Questions from the public are sure to be taken until then."],
                    address: entry.head.address, state: meeting.state.value.inCalendars, calendar: calendar))
        }
        return events
    }

    /// Whether a meeting with this head stands in calendars.
    static func isInCalendars(_ head: RecordHead) -> Bool { head.date?.day != nil }

    private static func details(of entry: Entry<Meetings>) -> [String] {
        let meeting = entry.record
        var lines = [entry.head.summary].compactMap { $0 }
        if meeting.state.value != .held { lines.append("State: \(meeting.state.value.title)") }
        if let condition = meeting.neededIf { lines.append("Needed if: \(condition)") }
        if meeting.isPublic?.value == false { lines.append("The public cannot come.") }
        if let access = meeting.venueAccess?.value { lines.append("Access: \(access)") }
        if let watch = meeting.watch?.value { lines.append("How to watch: \(watch)") }
        return lines
    }
}

extension MeetingState {
    /// Whether it takes place, as calendars have it.
    var inCalendars: CalendarEvent.State {
        switch self {
        case .planned, .held: .confirmed
        case .provisional, .ifNeeded: .tentative
        case .postponed: .postponed
        case .notNeeded, .cancelled: .cancelled
        }
    }
}
