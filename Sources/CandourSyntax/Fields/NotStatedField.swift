package import CandourDiagnostics

/// A field that the source does not give.
package struct NotStatedField: Sendable, Hashable {
    /// The field's name.
    package let field: String
    /// Why, where the record says so.
    package let reason: String?
    /// Where the record says that it is not stated.
    package let span: SourceSpan

    /// `field` is not stated.
    package init(field: String, reason: String?, span: SourceSpan) {
        self.field = field
        self.reason = reason
        self.span = span
    }
}
