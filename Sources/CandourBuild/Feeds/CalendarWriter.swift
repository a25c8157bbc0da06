import CandourPage
import CandourRecords
import CandourSyntax

/// Writes calendars (iCalendar, RFC 5545). What calendars need to tell a new state of an event from an old one comes
/// from the record: the same content gives the same bytes.
struct CalendarWriter: Sendable {
    let settings: SiteSettings

    /// A calendar of events that are made already.
    func calendar(_ title: String, _ events: [String]) -> [UInt8] {
        var text = CalendarText()
        text.add("BEGIN", "VCALENDAR")
        text.add("VERSION", "2.0")
        text.add("PRODID", text: "-//Candour//Candour//EN")
        text.add("CALSCALE", "GREGORIAN")
        text.add("METHOD", "PUBLISH")
        // RFC 7986, and the name under which most programs look for the same.
        text.add("NAME", text: title)
        text.add("X-WR-CALNAME", text: title)
        text.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        for line in CalendarWriter.timeZone { text.add(line.0, line.1) }
        for event in events { text.add(lines: event) }
        text.add("END", "VCALENDAR")
        return text.bytes
    }

    /// An event of a record.
    func lines(of event: CalendarEvent, in head: RecordHead) -> String {
        let updates = head.common.updates.map(\.date.value)
        let changed = updates.max().map { LocalDateTime($0) } ?? head.common.published?.value
        var text = CalendarText()
        text.add("BEGIN", "VEVENT")
        text.add("UID", text: uid(of: event, in: head.key))
        text.add("DTSTAMP", (changed ?? FeedWriter.beginning).utc)
        text.add("SEQUENCE", String(updates.count))
        add(event, to: &text)
        text.add("SUMMARY", text: event.title)
        text.add("LOCATION", text: event.place)
        text.add("DESCRIPTION", text: event.details.joined(separator: "\n"))
        text.add("URL", settings.baseURL + event.address.path)
        text.add("STATUS", event.state.word)
        // What lasts a whole day is a term, and takes nobody’s time.
        if event.start.time == nil { text.add("TRANSP", "TRANSPARENT") }
        text.add("END", "VEVENT")
        return String(decoding: text.bytes, as: UTF8.self)
    }

    private func uid(of event: CalendarEvent, in record: RecordKey) -> String {
        let part = event.part.isEmpty ? "" : "#" + event.part
        return "\(record)\(part)@\(settings.host)"
    }

    private func add(_ event: CalendarEvent, to text: inout CalendarText) {
        if event.start.time != nil {
            text.add("DTSTART;TZID=Europe/London", event.start.basic)
            if let end = event.end { text.add("DTEND;TZID=Europe/London", end.basic) }
        } else {
            text.add("DTSTART;VALUE=DATE", event.start.date.basic)
            // The end is the first day that is free again (section 3.6.1).
            let last = max(event.end?.date ?? event.start.date, event.start.date)
            text.add("DTEND;VALUE=DATE", last.adding(days: 1).basic)
        }
    }

    /// The clocks of the United Kingdom (Summer Time Order 2002, SI 2002/262), as they have been since 1996.
    private static let timeZone = [
        ("BEGIN", "VTIMEZONE"), ("TZID", "Europe/London"),
        ("BEGIN", "DAYLIGHT"), ("DTSTART", "19960331T010000"), ("TZOFFSETFROM", "+0000"),
        ("TZOFFSETTO", "+0100"), ("TZNAME", "BST"), ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        ("END", "DAYLIGHT"),
        ("BEGIN", "STANDARD"), ("DTSTART", "19961027T020000"), ("TZOFFSETFROM", "+0100"),
        ("TZOFFSETTO", "+0000"), ("TZNAME", "GMT"), ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ]
}

extension CalendarEvent.State {
    /// As RFC 5545, section 3.8.1.11, has it.
    fileprivate var word: String {
        switch self {
        case .confirmed: "CONFIRMED"
        case .tentative: "TENTATIVE"
        case .postponed, .cancelled: "CANCELLED"
        }
    }
}

extension LocalDate {
    /// `20220323`.
    fileprivate var basic: String { iso.filter { $0 != "-" } }
}

extension LocalDateTime {
    /// `20220323T133000`, by the clocks of the place.
    fileprivate var basic: String {
        date.basic + "T" + (time?.iso ?? "00:00").filter { $0 != ":" } + "00"
    }

    /// The same moment in universal time: `20220323T133000Z`.
    fileprivate var utc: String {
        guard isSummerTime, let midnight = LocalTime(hour: 0, minute: 0) else { return basic + "Z" }
        let clock = time ?? midnight
        let hour = clock.hour == 0 ? 23 : clock.hour - 1
        let day = clock.hour == 0 ? date.adding(days: -1) : date
        return LocalDateTime(day, LocalTime(hour: hour, minute: clock.minute)).basic + "Z"
    }
}
