import CandourPage

/// One feed: what it is called, where it stands, and its entries, newest first.
struct Feed: Sendable {
    /// How many entries a feed holds.
    static let most = 50

    /// What it is called.
    let title: String
    /// The page it belongs to.
    let page: PageAddress
    /// Its address without the ending: `feeds/all`.
    let path: String
    /// Its entries.
    let entries: [FeedEntry]

    /// When something in it last changed. A feed without entries has a fixed date: no clock is read.
    var updated: LocalDateTime? { entries.map(\.updated).max() }
}
