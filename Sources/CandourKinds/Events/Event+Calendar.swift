package import CandourPage
package import CandourRecords
import CandourSyntax

extension Events {
    /// The event, where its day is known. One of several days takes whole days: its times are in the details.
    package static func calendarEvents(for entry: Entry<Events>, in site: PublicSite) -> [CalendarEvent] {
        let event = entry.record
        guard let day = event.date.value.day else { return [] }
        let last = event.ends?.value.last ?? day
        let time = last > day ? nil : event.time?.value
        var details = [entry.head.summary, event.change?.value, event.howToTakePart].compactMap { $0 }
        if time == nil, let hours = event.time?.value { details.append("Time: \(hours)") }
        if let audience = event.audience.value { details.append("For: \(audience)") }
        return [
            CalendarEvent(
                title: entry.head.title, start: LocalDateTime(day, time?.start),
                end: time.map { $0.end.map { LocalDateTime(day, $0) } } ?? LocalDateTime(last),
                place: event.place.value, details: details, address: entry.head.address,
                state: event.state.inCalendars)
        ]
    }
}

extension EventState {
    /// Whether it takes place, as calendars have it.
    fileprivate var inCalendars: CalendarEvent.State {
        switch self {
        case .planned, .changed: .confirmed
        case .toBeConfirmed: .tentative
        case .cancelled: .cancelled
        }
    }
}
