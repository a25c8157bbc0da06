/// A day and, where known, a time of that day, as clocks in the United Kingdom show it.
package struct LocalDateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The day.
    package let date: LocalDate
    /// The time; without one the whole day is meant.
    package let time: LocalTime?

    /// A moment on `date`.
    package init(_ date: LocalDate, _ time: LocalTime? = nil) {
        self.date = date
        self.time = time
    }

    /// As people write it: `12 noon on Friday 18 March 2022`.
    package var description: String { time.map { "\($0) on \(date.withWeekday)" } ?? date.description }

    /// RFC 3339 with the offset of the United Kingdom: `2022-03-23T13:30:00Z`, in summer `+01:00`.
    package var rfc3339: String {
        let clock = time ?? LocalDateTime.midnight
        return "\(date.iso)T\(clock?.iso ?? "00:00"):00" + (isSummerTime ? "+01:00" : "Z")
    }

    /// RFC 822 with a four-digit year, as RSS 2.0 wants it: `Wed, 23 Mar 2022 13:30:00 +0000`.
    package var rfc822: String {
        let clock = time?.iso ?? "00:00"
        let weekday = LocalDate.weekdayNames[date.weekday].prefix(3)
        let month = LocalDate.monthName(date.month).prefix(3)
        return "\(weekday), \(LocalDate.padded(date.day)) \(month) \(date.year) \(clock):00 "
            + (isSummerTime ? "+0100" : "+0000")
    }

    /// Whether British Summer Time holds: from 1 am on the last Sunday of March to 2 am summer time on the last
    /// Sunday of October (Summer Time Order 2002, SI 2002/262).
    package var isSummerTime: Bool {
        let start = LocalDateTime.lastSunday(of: 3, date.year)
        let end = LocalDateTime.lastSunday(of: 10, date.year)
        let hour = time?.hour ?? 0
        if date == start { return hour >= 1 }
        if date == end { return hour < 1 }
        return date > start && date < end
    }

    package static func < (first: LocalDateTime, second: LocalDateTime) -> Bool {
        if first.date != second.date { return first.date < second.date }
        return (first.time?.iso ?? "") < (second.time?.iso ?? "")
    }

    private static let midnight = LocalTime(hour: 0, minute: 0)

    private static func lastSunday(of month: Int, _ year: Int) -> LocalDate {
        let last = LocalDate.last(of: month, year)
        return last.adding(days: -((last.weekday + 1) % 7))
    }
}
