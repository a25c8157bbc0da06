package import CandourDiagnostics

/// A piece of YAML with its place. Every scalar is text until a typed field reads it.
package struct YAMLNode: Sendable, Hashable {
    /// How a scalar was written.
    package enum Style: Sendable, Hashable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// What it holds.
    package indirect enum Value: Sendable, Hashable {
        /// Text. `style` says how it was written.
        case scalar(String, Style)
        /// A list, block or `[ ]`.
        case list([YAMLNode])
        /// Names and values, in the order written, no name twice.
        case map([YAMLEntry])
        /// Nothing after the colon or dash.
        case empty
    }

    /// What it holds.
    package let value: Value
    /// Where it stands: for a scalar its text with quote marks, for `empty` the place where a value would start.
    package let span: SourceSpan

    /// A node at `span`.
    package init(_ value: Value, _ span: SourceSpan) {
        self.value = value
        self.span = span
    }

    /// The place of a stretch of a scalar's text (UTF-8 offsets): exact where the text stands in the file as it
    /// is on one line, else the whole scalar.
    package func span(of range: Range<Int>) -> SourceSpan {
        guard case .scalar(let text, let style) = value else { return span }
        let quotes: Int
        switch style {
        case .plain: quotes = 0
        case .singleQuoted, .doubleQuoted: quotes = 1
        case .literal, .folded: return span
        }
        guard span.bytes.count == text.utf8.count + 2 * quotes, range.upperBound <= text.utf8.count else {
            return span
        }
        return span.part(at: quotes + range.lowerBound, length: range.count)
    }
}
