import Glibc

/// What the disk says of a file without reading it. A file that is written to gets another stamp, unless that
/// happens within one tick of the disk's clock; see `isSettled`.
package struct FileStamp: Sendable, Hashable {
    /// Size in bytes.
    let size: Int
    /// When its content was last changed, in nanoseconds since 1970.
    let modified: Int
    /// When anything about it was last changed, its times and name included, in nanoseconds since 1970. No program can
    /// set this time.
    let changed: Int
    /// Its number on the disk.
    let inode: UInt64

    init(size: Int, modified: Int, changed: Int, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    init(_ status: stat) {
        size = Int(status.st_size)
        modified = FileStamp.nanoseconds(status.st_mtim)
        changed = FileStamp.nanoseconds(status.st_ctim)
        inode = UInt64(status.st_ino)
    }

    /// The stamp of what lies at `path`, below the open folder `folder` if the path is not absolute, or of what a link
    /// there leads to; nothing when there is nothing.
    init?(of path: String, in folder: Int32 = AT_FDCWD, following: Bool = false) {
        var status = stat()
        guard fstatat(folder, path, &status, following ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        self.init(status)
    }

    /// Whether a change after `moment` would certainly show. The coarsest clock of a disk in use, that of FAT, counts
    /// in steps of two seconds.
    func isSettled(at moment: Int) -> Bool { max(modified, changed) < moment - 2_000_000_000 }

    /// Whether the file holds what it held: a second name for it changes `changed` alone.
    func hasSameContent(as other: FileStamp) -> Bool {
        size == other.size && modified == other.modified && inode == other.inode
    }

    /// The time now, in nanoseconds since 1970. Only the trust in stamps depends on it, never a page.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
}
