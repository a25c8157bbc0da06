/// Where else in a record the parts go that people write into one date: a second day, a time.
struct DateCompanions: Sendable {
    /// The field of the last day, where the date is the first one.
    var last: String?
    /// The field of the time, or of the words that say it.
    var time: String?
    /// Whether it is a last day, which is left out while something lasts.
    var isOpenEnded = false
    /// Whether the field takes a time itself.
    var takesTime = false
}
