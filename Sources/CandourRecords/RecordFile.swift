/// A file that belongs to a record and is offered to readers as it is.
package struct RecordFile: Sendable, Hashable {
    /// Its path relative to the site folder.
    package let path: String
    /// Its size in bytes.
    package let size: Int

    /// A file.
    package init(path: String, size: Int) {
        self.path = path
        self.size = size
    }
}
