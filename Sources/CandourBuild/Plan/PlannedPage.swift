import CandourPage
import CandourRecords

/// Pages that are not made yet: addresses are known, the content is made when it is written.
struct PlannedPages: Sendable {
    /// The record behind them.
    let record: RecordKey?
    /// What the next build calls them: a record’s name, or the address of a list; nothing where it makes them anew.
    var name: String?
    /// What they are made from besides what they ask of the site, and what all pages share.
    var basis: [String] = []
    /// The cells of the record in the data of its kind, for a site, which they may ask.
    var cells: (@Sendable (PublicSite) -> [String])?
    /// What calendars have of the record, for a site, which they may ask.
    var calendarEvents: (@Sendable (PublicSite) -> [CalendarEvent])?
    /// Makes them for a site, which they may ask.
    let make: @Sendable (PublicSite) -> [Page]
}
