/// One thing in time order.
package struct TimelineEntry: Sendable {
    /// When.
    package let date: PartialDate
    /// What, in pieces.
    package let what: [Inline]

    /// `what` at `date`.
    package init(_ date: PartialDate, _ what: [Inline]) {
        self.date = date
        self.what = what
    }
}
