package import CandourDiagnostics
package import CandourPage
import CandourRecords
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
    package let publishedURL: String
    /// The address of what is built: the same, unless it is a preview.
    package internal(set) var baseURL: String
    /// Whether a preview is built, which search engines should pass over.
    package internal(set) var isPreview = false
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
    /// What 360Giving calls the office in the ids of grants.
    package let grantsPrefix: String?
    /// What the accessibility statement says; nothing where there is none.
    package let accessibility: AccessibilitySettings?
    /// How the site weighs single checks.
    package let checks: [CheckSetting]

    /// The same for a preview at `address`.
    func preview(at address: String?) -> SiteSettings {
        guard let address else { return self }
        var settings = self
        settings.baseURL = address
        settings.isPreview = true
        return settings
    }

    /// The host of the site, for ids that nobody else gives.
    var host: String {
        let rest = baseURL.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
        return rest.first.map { String($0.prefix { $0 != ":" }) } ?? "example.org"
    }

    /// The office, for data that programs read.
    var publisher: Publisher {
        Publisher(
            name: name, baseURL: baseURL, licence: licence.map { Licence($0) }, grantsPrefix: grantsPrefix)
    }
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
