/// What a page is about, in words that search engines know (schema.org). The theme writes it into the head; what the
/// page says of itself anyway, such as its title, is taken from there.
package enum StructuredData: Sendable {
    /// The office itself.
    case organisation
    /// Something that people can come to, and who organises it.
    case event(CalendarEvent, organiser: String?)
    /// A report, with its number and the time that it is about.
    case report(number: String?, period: Period?)
    /// The tables of the page, with the time and the place that they are about.
    case dataset(period: Period?, area: String?)
    /// Money that is given, as far as the amount is known.
    case grant(amount: Money?)
}
