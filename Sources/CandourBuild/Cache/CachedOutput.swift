/// A file or folder that a build made.
package struct CachedOutput: Sendable, Stored {
    /// Its path below the output folder; empty for that folder itself.
    let path: String
    /// What the disk said of it afterwards. The time of a folder changes with the names in it.
    let stamp: FileStamp

    init(path: String, stamp: FileStamp) {
        self.path = path
        self.stamp = stamp
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(path)
        bytes.add(stamp)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(path: try reader.next(), stamp: try reader.next())
    }
}
