/// A file that a build was made from.
struct CachedInput: Stored {
    /// Its path below the site's folder.
    let path: String
    /// What the disk said of it before it was read.
    let stamp: FileStamp
    /// SHA-256 of what was read, where the stamp might not show a later change; empty where the stamp alone counts.
    let hash: String

    init(path: String, stamp: FileStamp, hash: String) {
        self.path = path
        self.stamp = stamp
        self.hash = hash
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(path)
        bytes.add(stamp)
        bytes.add(hash)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(path: try reader.next(), stamp: try reader.next(), hash: try reader.next())
    }
}

extension FileStamp: Stored {
    func store(in bytes: inout StoredBytes) {
        for number in [size, modified, changed] { bytes.add(number) }
        bytes.add(inode)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            size: try reader.next(), modified: try reader.next(), changed: try reader.next(),
            inode: try reader.next())
    }
}
