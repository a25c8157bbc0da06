/// A place in a file with a few words about it: `the total says 148`.
package struct Label: Sendable, Hashable {
    /// The smallest stretch that shows the point.
    package let span: SourceSpan
    /// The words beside the carets; may be empty.
    package let text: String

    /// A label at `span` that says `text`.
    package init(_ span: SourceSpan, _ text: String = "") {
        self.span = span
        self.text = text.shortened
    }
}
