/// What the content may be used for.
package struct Licence: Sendable, Hashable {
    /// Its name as `site.yml` gives it: `OGL-UK-3.0`.
    package let name: String

    /// The licence called `name`.
    package init(_ name: String) { self.name = name }

    /// As people know it.
    package var title: String { isOpenGovernment ? "Open Government Licence v3.0" : name }

    /// Where its words stand, where that is known.
    package var address: String? {
        isOpenGovernment
            ? "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" : nil
    }

    private var isOpenGovernment: Bool { name == "OGL-UK-3.0" }
}
