package import CandourDiagnostics
package import CandourPage
package import CandourSyntax

/// What `site.yml` says.
package struct SiteSettings: Sendable {
    /// The office's full name.
    package let name: String
    /// Where that is written.
    package let nameSpan: SourceSpan
    /// Its short name.
    package let shortName: String
    /// The address the site is published at, with a slash at its end.
    package let baseURL: String
    /// One sentence on the office, for the home page.
    package let summary: String?
    /// Whether every page says that this is a demonstration.
    package let isDemonstration: Bool
    /// BCP 47.
    package let language: String
    /// The theme's folder.
    package let theme: Spanned<String>
    /// The ways to reach the office, first the one that stands at the foot of every page.
    package let contacts: [SiteContact]
    /// The licence of the content.
    package let licence: String?
    /// What finds pages for readers.
    package let search: SearchEngine
}

/// A way to reach the office.
package struct SiteContact: Sendable {
    /// What records call it.
    package let id: String
    /// Its email address.
    package let email: Spanned<String>?
    /// The lines shown.
    package let lines: [[Inline]]
}
