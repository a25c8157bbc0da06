/// A time of the day, to the minute.
package struct LocalTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The hour, 0 to 23.
    package let hour: Int
    /// The minute, 0 to 59.
    package let minute: Int

    /// The time, or nothing when a clock does not show it.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// As people write it: `1.30 pm`, `12 noon`, `9 am`.
    package var description: String {
        if hour == 12, minute == 0 { return "12 noon" }
        if hour == 0, minute == 0 { return "12 midnight" }
        let shown = hour % 12 == 0 ? 12 : hour % 12
        let minutes = minute == 0 ? "" : "." + LocalDate.padded(minute)
        return "\(shown)\(minutes) \(hour < 12 ? "am" : "pm")"
    }

    /// ISO 8601: `13:30`.
    package var iso: String { LocalDate.padded(hour) + ":" + LocalDate.padded(minute) }

    package static func < (first: LocalTime, second: LocalTime) -> Bool {
        (first.hour, first.minute) < (second.hour, second.minute)
    }
}
