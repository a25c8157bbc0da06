/// New text for a stretch of a file, shown as the changed lines. Attached only where it cannot be wrong.
package struct Replacement: Sendable, Hashable {
    /// What is replaced; empty to insert.
    package let span: SourceSpan
    /// What stands there afterwards; may hold several lines.
    package let text: String

    /// Replaces `span` by `text`.
    package init(_ span: SourceSpan, with text: String) {
        self.span = span
        self.text = text
    }
}
