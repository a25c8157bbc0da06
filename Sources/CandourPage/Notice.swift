/// What a reader must know before the page itself: withdrawn, superseded, draft. At most one a page is shown.
package struct Notice: Sendable {
    /// The heading.
    package let title: String
    /// The sentences, each a line of pieces.
    package let lines: [[Inline]]

    /// A notice headed `title`.
    package init(_ title: String, _ lines: [[Inline]] = []) {
        self.title = title
        self.lines = lines
    }
}
