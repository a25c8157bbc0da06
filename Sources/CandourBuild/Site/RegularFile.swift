import CLinux
import Glibc

/// A file that is open for reading, is certainly a file, and lies where its path says: no part of the path is a
/// symbolic link. Anybody may change the disk between two calls, so all this is asked of what is open, not of a path.
struct RegularFile: ~Copyable {
    private let descriptor: Int32
    /// Size, times and the like, when it was opened.
    private let status: stat

    /// The most that is taken into memory as a whole, in bytes. A file can claim any size and take up no room.
    private static let most = 1 << 31
    /// How much is read at a time where the whole is not wanted.
    private static let chunk = 1 << 18

    /// Opens the file at `path`, below the open folder `folder` if the path is not absolute.
    init(_ path: String, in folder: Int32 = AT_FDCWD) throws(ReadingFault) {
        // A pipe would wait for a writer, and a device for anything.
        descriptor = RegularFile.open(path, in: folder, O_RDONLY | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else {
            // A socket cannot be opened at all.
            throw errno == ENXIO ? .special : .system(errno)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .system(code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw status.st_mode & S_IFMT == S_IFDIR ? .system(EISDIR) : .special
        }
        self.status = status
    }

    deinit { close(descriptor) }

    /// Its size in bytes.
    var size: Int { Int(status.st_size) }

    /// All of it.
    func bytes() throws(ReadingFault) -> [UInt8] {
        guard size < RegularFile.most else { throw .tooLarge }
        var code: Int32 = 0
        // One byte more, so that the end is seen without another call.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
            (filled, code) = read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        guard code == 0 else { throw .system(code) }
        try requireUnchanged(bytes.count)
        return bytes
    }

    /// Hands on all of it, piece by piece.
    func forEachChunk(_ use: (UnsafeRawBufferPointer) -> Void) throws(ReadingFault) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: RegularFile.chunk, alignment: 16)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let (count, code) = read(into: buffer)
            guard code == 0 else { throw .system(code) }
            use(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            total += count
            // A file that grows without end would never be read.
            if count < buffer.count || total > size { break }
        }
        try requireUnchanged(total)
    }

    /// Fails when it was written to since it was opened.
    private func requireUnchanged(_ count: Int) throws(ReadingFault) {
        var now = stat()
        guard fstat(descriptor, &now) == 0 else { throw .system(errno) }
        guard count == size, now.st_size == status.st_size, now.st_mtim.tv_sec == status.st_mtim.tv_sec,
            now.st_mtim.tv_nsec == status.st_mtim.tv_nsec
        else { throw .changed }
    }

    /// Fills a buffer as far as the file goes: how many bytes, and `errno` when the disk failed.
    private func read(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, code: Int32) {
        var total = 0
        while total < buffer.count {
            let count = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: total), buffer.count - total)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return (total, errno) }
            if count == 0 { break }
            total += count
        }
        return (total, 0)
    }
}

extension RegularFile {
    /// Opens a file or a folder if no part of its path is a symbolic link; negative otherwise, and `errno` says why.
    static func open(_ path: String, in folder: Int32, _ flags: Int32) -> Int32 {
        let descriptor = candour_open_without_links(folder, path, flags | O_CLOEXEC)
        // Kernels before 5.6 do not know the call; the sandboxes of some containers forbid what they do not know.
        guard descriptor < 0, errno == ENOSYS || errno == EPERM else { return descriptor }
        return openStepwise(path, in: folder, flags | O_CLOEXEC)
    }

    /// The same with a call for each part of the path.
    static func openStepwise(_ path: String, in folder: Int32, _ flags: Int32) -> Int32 {
        var parts = path.split(separator: "/").map(String.init)
        guard let last = parts.popLast() else {
            errno = ENOENT
            return -1
        }
        var present = openat(folder, path.hasPrefix("/") ? "/" : ".", O_PATH | O_CLOEXEC)
        for part in parts {
            let next = openat(present, part, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            let code = errno
            close(present)
            guard next >= 0 else {
                errno = code
                return -1
            }
            present = next
        }
        let descriptor = openat(present, last, flags | O_NOFOLLOW)
        let code = errno
        close(present)
        errno = code
        return descriptor
    }
}
