/// A short form, and what it stands for.
package struct Abbreviation: Sendable, Hashable {
    /// As texts have it: `PCC`.
    package let short: String
    /// In full: `Police and Crime Commissioner`.
    package let long: String
    /// In full, as some texts have it.
    package let also: [String]

    /// That `short` stands for `long`.
    package init(_ short: String, _ long: String, also: [String] = []) {
        self.short = short
        self.long = long
        self.also = also
    }
}
