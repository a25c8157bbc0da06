/// How the lists of a kind are made.
package enum RecordListing: Sendable, Hashable {
    /// Newest first, with a page for each year.
    case byDate
    /// By title, on one list.
    case byTitle
    /// By title, all on one page, under the letters that the titles begin with.
    case alphabetical
    /// No list: the records stand at the root of the site and are linked from elsewhere.
    case none
}
