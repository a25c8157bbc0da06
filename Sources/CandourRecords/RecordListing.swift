/// How the lists of a kind are made.
package enum RecordListing: Sendable, Hashable {
    /// Newest first, with a page for each year.
    case byDate
    /// By title, on one list.
    case byTitle
    /// No list: the records stand at the root of the site and are linked from elsewhere.
    case none
}
