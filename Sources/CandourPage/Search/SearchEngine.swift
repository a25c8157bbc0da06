/// What finds pages for readers.
package enum SearchEngine: String, Sendable, Hashable, CaseIterable {
    /// The index that is written with the site.
    case candour
    /// Pagefind, which reads the finished pages.
    case pagefind
}
