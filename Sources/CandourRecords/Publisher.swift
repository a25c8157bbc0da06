package import CandourPage

/// The office as it stands in data that programs read.
package struct Publisher: Sendable {
    /// Its full name.
    package let name: String
    /// The address of the site, with a slash at its end.
    package let baseURL: String
    /// What the content may be used for.
    package let licence: Licence?
    /// What 360Giving calls the office in the ids of grants: `360G-example`; nothing where it has no such name.
    package let grantsPrefix: String?

    /// An office.
    package init(name: String, baseURL: String, licence: Licence? = nil, grantsPrefix: String? = nil) {
        self.name = name
        self.baseURL = baseURL
        self.licence = licence
        self.grantsPrefix = grantsPrefix
    }

    /// The full address of a page or file.
    package func url(of address: PageAddress) -> String { baseURL + address.path }
}
