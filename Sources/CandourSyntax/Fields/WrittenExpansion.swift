package import CandourDiagnostics

/// That a text says what an acronym stands for: `Police and Crime Commissioner (PCC)`.
package struct WrittenExpansion: Sendable, Hashable {
    /// The acronym, without the s of a plural: `PCC`.
    package let acronym: String
    /// What it stands for, as written.
    package let words: String
    /// Where both stand.
    package let span: SourceSpan

    /// That `acronym` stands for `words`.
    package init(acronym: String, words: String, span: SourceSpan) {
        self.acronym = acronym
        self.words = words
        self.span = span
    }
}
