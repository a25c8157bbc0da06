/// A part of a page with a heading.
package struct Section: Sendable {
    /// The place on the page, unique on it: `agenda`, `46`.
    package let id: String
    /// The heading.
    package let title: String
    /// What stands under it.
    package var blocks: [Block]
    /// Whether the contents list of the page names it.
    package let inContents: Bool
    /// Whether a search finds the page by its words; not where it only says what other pages are called.
    package let isSearched: Bool

    /// A section at `#id`.
    package init(
        id: String, title: String, inContents: Bool = true, isSearched: Bool = true, _ blocks: [Block]
    ) {
        self.id = id
        self.isSearched = isSearched
        self.title = title
        self.inContents = inContents
        self.blocks = blocks
    }
}
