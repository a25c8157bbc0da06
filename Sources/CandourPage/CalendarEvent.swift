/// Something that happens, as calendars have it (RFC 5545, section 3.6.1).
package struct CalendarEvent: Sendable {
    /// Whether it takes place.
    package enum State: Sendable {
        case confirmed, tentative, postponed, cancelled
    }

    /// What tells it apart from other events of its record: `questions`; empty for what the record itself is.
    package let part: String
    /// What it is called.
    package let title: String
    /// When it begins; without a time it lasts whole days.
    package let start: LocalDateTime
    /// When it ends, as far as that is known; of whole days the last.
    package let end: LocalDateTime?
    /// Where it is.
    package let place: String?
    /// What people who come must know, line by line.
    package let details: [String]
    /// The page that tells more.
    package let address: PageAddress
    /// Whether it takes place.
    package let state: State
    /// The record, such as the body that meets, that has a calendar with it; the calendar of everything has it anyway.
    package let calendar: RecordKey?

    /// An event.
    package init(
        part: String = "", title: String, start: LocalDateTime, end: LocalDateTime? = nil,
        place: String? = nil, details: [String] = [], address: PageAddress, state: State,
        calendar: RecordKey? = nil
    ) {
        self.part = part
        self.title = title
        self.start = start
        self.end = end
        self.place = place
        self.details = details
        self.address = address
        self.state = state
        self.calendar = calendar
    }

    /// Where the calendar of a record stands; without one, that of everything.
    package static func calendar(of record: RecordKey?) -> PageAddress {
        PageAddress("calendars/\(record?.description ?? "all").ics")
    }
}
