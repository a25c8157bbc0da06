/// When something starts, and when it ends if that is known: `1.30 pm to 4 pm`.
package struct TimeRange: Sendable, Hashable, CustomStringConvertible {
    /// The start.
    package let start: LocalTime
    /// The end, later on the same day.
    package let end: LocalTime?

    /// From `start`, to `end` where it is known.
    package init(start: LocalTime, end: LocalTime? = nil) {
        self.start = start
        self.end = end
    }

    package var description: String { end.map { "\(start) to \($0)" } ?? start.description }
}
