import CandourPage
import CandourRecords
import CandourSyntax

/// Something that the office announces.
package struct NewsItem: Sendable {
    /// The day of the announcement.
    let date: Spanned<LocalDate>
    /// The records that it is about.
    let about: [AnyReference]
    /// What is announced.
    let body: Prose
}
