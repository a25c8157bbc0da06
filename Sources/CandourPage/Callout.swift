/// A passage that stands apart from the text around it.
package struct Callout: Sendable {
    /// How much it presses.
    package enum Style: String, Sendable, Hashable {
        /// A remark.
        case note
        /// Something that must not be missed.
        case warning
    }

    /// How much it presses.
    package let style: Style
    /// Its heading.
    package let title: String
    /// What it says.
    package let blocks: [Block]

    /// A call-out headed `title`.
    package init(_ style: Style, title: String, _ blocks: [Block]) {
        self.style = style
        self.title = title
        self.blocks = blocks
    }
}
