package import CandourDiagnostics

/// A stretch of a file that somebody wrote for readers: the fields of a record, or the text below them.
package struct WrittenText: Sendable {
    /// Where it stands.
    package let span: SourceSpan
    /// Whether it is Markdown; else it is fields.
    package let isProse: Bool

    /// The text at `span`.
    package init(_ span: SourceSpan, isProse: Bool) {
        self.span = span
        self.isProse = isProse
    }
}
