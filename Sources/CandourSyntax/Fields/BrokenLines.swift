package import CandourDiagnostics

/// The lines of files on which the form is broken, so that they were perhaps not read as they were meant.
///
/// One mistake gives one message: what only follows from a broken line, such as a field that seems to have no value,
/// is not reported as well.
package struct BrokenLines: Sendable {
    private var lines: [SourceSpan] = []

    /// No lines.
    package init() {}

    /// Whether there is none.
    package var isEmpty: Bool { lines.isEmpty }

    /// Adds the lines that the problems among `diagnostics` point at, which are about the form of `file`.
    package mutating func add(_ diagnostics: [Diagnostic], in file: SourceFile) {
        for diagnostic in diagnostics where diagnostic.severity == .problem {
            let span = diagnostic.primary.span
            let bytes = span.bytes.clamped(to: 0..<file.bytes.count)
            let start = (file.bytes[..<bytes.lowerBound].lastIndex(of: 0x0A) ?? -1) + 1
            let end = file.bytes[bytes.upperBound...].firstIndex(of: 0x0A) ?? file.bytes.count
            lines.append(SourceSpan(file: span.file, start: start, end: end))
        }
    }

    /// Whether a broken line and `span` have anything in common.
    package func touch(_ span: SourceSpan) -> Bool {
        lines.contains { $0.file == span.file && $0.start <= span.end && span.start <= $0.end }
    }
}
