/// A file of the site as it was read: its path as an editor sees it, and its bytes.
package struct SourceFile: Sendable {
    /// Path relative to the site folder, with forward slashes: `content/decisions/2022/precept-2022-23.md`.
    package let path: String
    /// The bytes as they are on the disk.
    package let bytes: [UInt8]

    /// A file at `path` holding `bytes`.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
