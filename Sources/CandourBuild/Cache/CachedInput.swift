/// A file that a build was made from.
struct CachedInput: Stored {
    /// Its path below the site's folder.
    let path: String
    /// What the disk said of it before it was read.
    let stamp: FileStamp
    /// Whether the stamp shows every later change.
    let isSettled: Bool
    /// Of what was read; nothing for a file that was not read as text.
    let content: Fingerprint?

    init(path: String, stamp: FileStamp, isSettled: Bool, content: Fingerprint?) {
        self.path = path
        self.stamp = stamp
        self.isSettled = isSettled
        self.content = content
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(path)
        bytes.add(stamp)
        bytes.add(isSettled)
        bytes.add(content)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            path: try reader.next(), stamp: try reader.next(), isSettled: try reader.next(),
            content: try reader.next())
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
