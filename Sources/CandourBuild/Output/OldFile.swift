import Glibc

/// A file of the site that is live, which may be the same as one of the new site. It is then given a second name in the
/// new site instead of being written again: its times stay, and copying the site to a server copies only what changed.
struct OldFile {
    private let path: String

    init(_ path: String) { self.path = path }

    /// Gives the file the name `new` as well, if it holds `bytes` exactly; its stamp, or nothing where it does not or
    /// where the disk knows no second names.
    func link(to new: String, if bytes: [UInt8]) -> FileStamp? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == bytes.count, holds(bytes, descriptor), Glibc.link(path, new) == 0
        else { return nil }
        // Somebody may have put another file under the name meanwhile.
        guard let stamp = FileStamp(of: new), stamp.hasSameContent(as: FileStamp(status)) else {
            _ = unlink(new)
            return nil
        }
        return stamp
    }

    /// Gives the file the name `new` as well, if it is still as `stamp` says; its stamp, or nothing where it is not.
    func link(to new: String, ifStill stamp: FileStamp) -> FileStamp? {
        guard Glibc.link(path, new) == 0 else { return nil }
        guard let now = FileStamp(of: new), now.hasSameContent(as: stamp) else {
            _ = unlink(new)
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
