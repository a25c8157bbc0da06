/// A file that belongs to a record and is offered to readers as it is.
package struct RecordFile: Sendable, Hashable {
    /// Its path relative to the site folder.
    package let path: String
    /// Its size in bytes.
    package let size: Int

    /// Whether it lies in the record's own folder; others of the same folder may share it when it does not.
    package let isOwn: Bool

    /// A file.
    package init(path: String, size: Int, isOwn: Bool) {
        self.path = path
        self.size = size
        self.isOwn = isOwn
    }
}
