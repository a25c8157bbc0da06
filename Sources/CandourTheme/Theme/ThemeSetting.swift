package import CandourDiagnostics

/// A word of theme.yml with its place.
package struct ThemeSetting: Sendable, Hashable {
    /// The word.
    package let value: String
    /// Where it stands.
    package let span: SourceSpan

    /// `value`, written at `span`.
    package init(_ value: String, _ span: SourceSpan) {
        self.value = value
        self.span = span
    }
}
