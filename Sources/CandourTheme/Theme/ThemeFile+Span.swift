import CandourDiagnostics

extension ThemeFile {
    /// Bytes of this file as a place for a message.
    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: file, start: range.lowerBound, end: range.upperBound)
    }
}
