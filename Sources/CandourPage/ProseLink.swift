package import CandourDiagnostics

/// A link or image in prose, with its place in the author's file.
package struct ProseLink: Sendable, Hashable {
    /// The destination as written: `record:decisions/x`, `https://…`.
    package let destination: String
    /// Where the destination stands in the source, verified against its bytes; else the whole link.
    package let span: SourceSpan
    /// Whether it is an image.
    package let isImage: Bool

    /// A link to `destination`.
    package init(destination: String, span: SourceSpan, isImage: Bool) {
        self.destination = destination
        self.span = span
        self.isImage = isImage
    }
}
