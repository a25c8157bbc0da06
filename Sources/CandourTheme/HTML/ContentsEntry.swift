/// A line of a page's contents list.
struct ContentsEntry {
    /// The level of the heading it leads to, 2 or 3.
    let level: Int
    /// The place on the page.
    let id: String
    /// The heading's words.
    let title: String
}
