/// A file to download.
package struct Document: Sendable {
    /// Title and where it leads.
    package let link: Link
    /// Type as people call it: `PDF`.
    package let type: String
    /// Size in bytes.
    package let size: Int
    /// Number of pages, where it is known.
    package let pages: Int?
    /// Whether it is said to work with assistive technology; unknown when nothing.
    package let isAccessible: Bool?

    /// A document.
    package init(_ link: Link, type: String, size: Int, pages: Int?, isAccessible: Bool?) {
        self.link = link
        self.type = type
        self.size = size
        self.pages = pages
        self.isAccessible = isAccessible
    }
}
