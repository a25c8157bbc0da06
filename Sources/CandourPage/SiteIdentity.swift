/// What every page says of the site: from `site.yml`.
package struct SiteIdentity: Sendable {
    /// The office's full name.
    package let name: String
    /// Its short name, for titles and narrow screens.
    package let shortName: String
    /// The address the site is published at, with a slash at its end.
    package let baseURL: String
    /// The language of the pages, BCP 47: `en-GB`.
    package let language: String
    /// Whether every page says that this is a demonstration.
    package let isDemonstration: Bool
    /// The main navigation.
    package let navigation: [Link]
    /// The links at the foot of every page.
    package let footer: [Link]
    /// How to reach the office: lines such as an address, `Telephone 0300 333 3456`.
    package let contact: [[Inline]]
    /// The licence of the content: `OGL-UK-3.0`; nothing when the site states none.
    package let licence: String?
    /// What a page explains where it first has it.
    package let abbreviations: Abbreviations
    /// What finds pages for readers.
    package let search: SearchEngine
    /// Whether it is a preview, which search engines should pass over.
    package let isPreview: Bool

    /// A site.
    package init(
        name: String, shortName: String, baseURL: String, language: String, isDemonstration: Bool,
        navigation: [Link], footer: [Link], contact: [[Inline]], licence: String?,
        abbreviations: Abbreviations = Abbreviations(), search: SearchEngine = .candour,
        isPreview: Bool = false
    ) {
        self.isPreview = isPreview
        self.search = search
        self.name = name
        self.shortName = shortName
        self.baseURL = baseURL
        self.language = language
        self.isDemonstration = isDemonstration
        self.navigation = navigation
        self.footer = footer
        self.contact = contact
        self.licence = licence
        self.abbreviations = abbreviations
    }
}
