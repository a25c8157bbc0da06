package import CandourDiagnostics

/// A heading of a body: part of its outline, and a place to link to.
package struct ProseHeading: Sendable, Hashable {
    /// Level in the source, 1 to 6.
    package let level: Int
    /// Its text without markup.
    package let text: String
    /// The place: readable, stable, unique in its body (`46` for `46. Precept report`, else a slug).
    package let id: String
    /// The number it begins with, as written without the full stop: `46`, `9.1`, `4a`.
    package let number: String?
    /// Where it stands in the source.
    package let span: SourceSpan

    /// A heading.
    package init(level: Int, text: String, id: String, number: String?, span: SourceSpan) {
        self.level = level
        self.text = text
        self.id = id
        self.number = number
        self.span = span
    }
}
