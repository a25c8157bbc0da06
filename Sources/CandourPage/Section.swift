/// A part of a page with a heading.
package struct Section: Sendable {
    /// The place on the page, unique on it: `agenda`, `46`.
    package let id: String
    /// The heading.
    package let title: String
    /// What stands under it.
    package let blocks: [Block]
    /// Whether the contents list of the page names it.
    package let inContents: Bool

    /// A section at `#id`.
    package init(id: String, title: String, inContents: Bool = true, _ blocks: [Block]) {
        self.id = id
        self.title = title
        self.inContents = inContents
        self.blocks = blocks
    }
}
