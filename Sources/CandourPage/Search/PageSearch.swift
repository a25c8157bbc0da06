/// What a search knows of a page besides its words. A page without it is not found: lists, the home page.
package struct PageSearch: Sendable {
    /// What readers narrow a search down by: the title of the list of its kind, `Decisions`.
    package let kind: String
    /// The date that it stands under.
    package let date: PartialDate?
    /// The themes of plans that it serves, by their titles.
    package let themes: [String]
    /// What it is known by besides its title: `CPCC 2022-004`.
    package let references: [String]

    /// What a search knows of a page of this kind.
    package init(kind: String, date: PartialDate? = nil, themes: [String] = [], references: [String] = []) {
        self.kind = kind
        self.date = date
        self.themes = themes
        self.references = references
    }

    /// What a search knows of a page on the website itself.
    package static let website = PageSearch(kind: "This website")
}
