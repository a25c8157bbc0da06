/// A file that is to be written into a site.
package struct NewFile: Sendable, Hashable {
    /// Its path below the site’s folder.
    package let path: String
    /// What it holds.
    package let bytes: [UInt8]
    /// The bytes of the file that it takes the place of, where it only adds to one: they must still be there.
    package let before: [UInt8]?

    /// A new file, or with `before` a file that something is added to.
    package init(_ path: String, _ bytes: [UInt8], before: [UInt8]? = nil) {
        self.path = path
        self.bytes = bytes
        self.before = before
    }
}
