package import CandourPage
package import CandourRecords
import CandourSyntax

extension Consultations {
    /// The days on which people can answer for the first and for the last time, as far as they are known.
    package static func calendarEvents(
        for entry: Entry<Consultations>, in site: PublicSite
    ) -> [CalendarEvent] {
        let consultation = entry.record
        let days = [
            ("opens", "Opens", consultation.opens.value?.day),
            ("closes", "Last day to answer", consultation.closes.value?.day),
        ]
        return days.compactMap { part, words, day in
            day.map {
                CalendarEvent(
                    part: part, title: "\(words): \(entry.head.title)", start: LocalDateTime($0),
                    details: [entry.head.summary, consultation.howToAnswer].compactMap { $0 },
                    address: entry.head.address, state: .confirmed)
            }
        }
    }
}
