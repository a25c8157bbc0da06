package import CandourPage

/// A page that gathers parts of many records, at an address of its own below the root: `recommendations/`.
package struct Overview: Sendable {
    /// Its address, which `ReservedAddress` keeps from records.
    package let address: PageAddress
    /// The heading.
    package let title: String
    /// What stands on it, in one sentence.
    package let summary: String
    /// The pages between the home page and this one.
    package let parents: [Link]
    /// The content.
    package let blocks: [Block]
    /// Whether a search finds it by its words, as those are of no record alone.
    package let isSearched: Bool

    /// A page at `address`.
    package init(
        address: PageAddress, title: String, summary: String, parents: [Link] = [], isSearched: Bool = false,
        blocks: [Block]
    ) {
        self.parents = parents
        self.isSearched = isSearched
        self.address = address
        self.title = title
        self.summary = summary
        self.blocks = blocks
    }
}
