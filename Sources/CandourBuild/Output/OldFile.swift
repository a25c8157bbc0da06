import Glibc

/// A file of the site that is live, which may be the same as one of the new site. It is then given a second name in the
/// new site instead of being written again: its times stay, and copying the site to a server copies only what changed.
struct OldFile {
    private let path: String
    private let site: Int32

    /// The file at `path` below the open folder `site`.
    init(_ path: String, in site: Int32) {
        self.path = path
        self.site = site
    }

    /// Gives the file the same name below the open folder `new` as well, if it holds `bytes` exactly; its stamp, or
    /// nothing where it does not or where the disk knows no second names.
    func link(into new: Int32, if bytes: [UInt8]) -> FileStamp? {
        let descriptor = openat(site, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == bytes.count, holds(bytes, descriptor)
        else { return nil }
        return link(into: new, ifStill: FileStamp(status))
    }

    /// The same, if the file is still as `stamp` says.
    func link(into new: Int32, ifStill stamp: FileStamp) -> FileStamp? {
        guard linkat(site, path, new, path, 0) == 0 else { return nil }
        // Somebody may have put another file under the name meanwhile.
        guard let now = FileStamp(of: path, in: new), now.hasSameContent(as: stamp) else {
            _ = unlinkat(new, path, 0)
            return nil
        }
        return now
    }

    private func holds(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
        let old = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, filled in
            filled = 0
            while filled < buffer.count {
                let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return }
                filled += count
            }
        }
        return old == bytes
    }
}
