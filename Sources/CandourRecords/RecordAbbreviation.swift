package import CandourDiagnostics

/// An abbreviation that a record explains for the whole site. Pages explain it where they first have it, and what
/// texts say of it is compared.
package struct RecordAbbreviation: Sendable, Hashable {
    /// As texts have it: `PCC`.
    package let short: String
    /// In full: `Police and Crime Commissioner`.
    package let long: String
    /// Other expansions that texts may have.
    package let also: [String]
    /// Where the record says so.
    package let span: SourceSpan

    /// That `short` stands for `long`.
    package init(short: String, long: String, also: [String], span: SourceSpan) {
        self.short = short
        self.long = long
        self.also = also
        self.span = span
    }
}
