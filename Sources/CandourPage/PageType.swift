/// The sorts of page; a theme may give each a template of its own.
package enum PageType: String, Sendable, Hashable, CaseIterable {
    /// The home page.
    case home
    /// A page about one record.
    case record
    /// A list of records.
    case list
    /// A page an author wrote.
    case page
    /// The page for addresses that do not exist.
    case notFound = "not-found"
}
