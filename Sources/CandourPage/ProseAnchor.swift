package import CandourDiagnostics

/// A numbered paragraph (`5.12`) or point (`46.9`) that can be linked to.
package struct ProseAnchor: Sendable, Hashable {
    /// The place, which is its full number.
    package let id: String
    /// Where it stands in the source.
    package let span: SourceSpan

    /// A place called `id`.
    package init(id: String, span: SourceSpan) {
        self.id = id
        self.span = span
    }
}
