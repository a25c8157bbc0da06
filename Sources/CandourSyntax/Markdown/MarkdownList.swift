/// A list that is being read.
struct MarkdownList {
    /// Whether its items are numbered.
    let isNumbered: Bool
    /// Whether it is tight: its paragraphs get no element of their own.
    let isTight: Bool
    /// The number of its first item.
    let first: Int
    /// The number of its next item.
    var next: Int
    /// Whether all items so far were written with the first number: `1.` before each is a habit of many.
    var repeatsFirst = true
    /// The number of the heading whose points its items are.
    let section: String?
}
