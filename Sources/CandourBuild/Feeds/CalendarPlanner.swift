import CandourPage
import CandourRecords

/// Sorts the events of all records into calendars: everything, and one for each record, such as a body, that events
/// belong to.
struct CalendarPlanner {
    /// A calendar.
    struct Calendar: Sendable {
        /// What it is called.
        let title: String
        /// Where it stands.
        let address: PageAddress
        /// Its events, as `CalendarWriter` makes them.
        let events: [String]
    }

    /// The calendars, that of everything first.
    let calendars: [Calendar]

    /// The calendars of events, which come in the order of their records; `store` knows what calendars are named after.
    init(_ events: [CachedPages.Event], in store: RecordStore) {
        var byCalendar: [RecordKey: [String]] = [:]
        for event in events {
            if let calendar = event.calendar { byCalendar[calendar, default: []].append(event.text) }
        }
        let all = Calendar(
            title: "Everything", address: CalendarEvent.calendar(of: nil),
            events: events.map(\.text))
        calendars =
            [all]
            + byCalendar.sorted { $0.key < $1.key }.compactMap { key, events in
                store.head(key).map {
                    Calendar(
                        title: $0.title, address: CalendarEvent.calendar(of: key),
                        events: events)
                }
            }
    }
}
