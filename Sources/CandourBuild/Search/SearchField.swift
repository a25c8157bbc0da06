/// Where a word stands on a page, from where it tells least of what the page is about to where it tells most. The number
/// is what the index has.
enum SearchField: UInt8 {
    /// In the text: once, two or three times, more often.
    case body = 0, bodyTwice, bodyOften
    /// In a heading.
    case heading
    /// Among the facts of the record, or at the head of a row of a table: people, recipients.
    case fact
    /// In the sentence on the page.
    case summary
    /// In the title.
    case title
    /// In what the record is known by.
    case reference

    /// The field of a word that stands `count` times in the text and nowhere else.
    static func body(_ count: UInt16) -> SearchField {
        count > 3 ? .bodyOften : count > 1 ? .bodyTwice : .body
    }
}
