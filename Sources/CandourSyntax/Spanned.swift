package import CandourDiagnostics

/// A value with its place in the author's file.
package struct Spanned<Value: Sendable>: Sendable {
    /// The value.
    package let value: Value
    /// Where it was written.
    package let span: SourceSpan

    /// `value`, written at `span`.
    package init(_ value: Value, _ span: SourceSpan) {
        self.value = value
        self.span = span
    }

    /// The same place with another value.
    package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Spanned<Other> {
        Spanned<Other>(transform(value), span)
    }
}

extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
