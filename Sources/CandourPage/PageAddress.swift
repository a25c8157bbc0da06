/// Where a page or file stands below the root of the site: `decisions/precept-2022-23/`, `feeds/all.atom`.
/// The home page has the empty path. No leading slash, so that any base path works.
package struct PageAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path below the root.
    package let path: String

    /// The address with this path; a page's ends with a slash.
    package init(_ path: String) { self.path = path }

    /// The home page.
    package static let home = PageAddress("")

    /// The file that a page is written to: `decisions/precept-2022-23/index.html`.
    package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    /// What leads from this page back to the root: `../../`.
    package var root: String { String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) }

    package var description: String { "/" + path }

    package static func < (first: PageAddress, second: PageAddress) -> Bool { first.path < second.path }
}
