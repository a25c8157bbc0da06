package import CandourPage

/// A page that gathers parts of many records, at an address of its own below the root: `recommendations/`.
package struct Overview: Sendable {
    /// Its address, which `ReservedAddress` keeps from records.
    package let address: PageAddress
    /// The heading.
    package let title: String
    /// What stands on it, in one sentence.
    package let summary: String
    /// The content.
    package let blocks: [Block]

    /// A page at `address`.
    package init(address: PageAddress, title: String, summary: String, blocks: [Block]) {
        self.address = address
        self.title = title
        self.summary = summary
        self.blocks = blocks
    }
}
