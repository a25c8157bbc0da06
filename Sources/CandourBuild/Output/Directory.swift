import Glibc

/// What is done with folders on the disk.
package enum Directory {
    /// The names in a folder, in any order; nothing when it cannot be read, and `errno` says why.
    static func names(in path: String) -> [String]? {
        var names: [String] = []
        return visit(path) { name, _ in names.append(name) } ? names : nil
    }

    /// Calls `each` with every name in a folder, in any order, and the folder, open: names are looked up there faster
    /// than by long paths. False when the folder cannot be read, and `errno` says why.
    package static func visit(_ path: String, _ each: (_ name: String, _ folder: Int32) -> Void) -> Bool {
        guard let directory = opendir(path) else { return false }
        defer { closedir(directory) }
        let folder = dirfd(directory)
        while let item = readdir(directory) {
            let name = name(of: item)
            if name != ".", name != ".." { each(name, folder) }
        }
        return true
    }

    /// The folder that a path lies in: `.` for a name alone. Slashes at the end do not count.
    static func parent(of path: String) -> String {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        guard let slash = trimmed.lastIndex(of: "/") else { return "." }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }

    /// Makes a folder, and those that it lies in, where they are not there yet.
    static func make(_ path: String) throws(MachineFault) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw .cannotWrite(path, errno) }
        try make(parent(of: path))
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw .cannotWrite(path, errno) }
    }

    /// Removes a file, a link, or a folder with everything in it; what a link leads to stays.
    static func remove(_ path: String) {
        // A folder cannot be unlinked, and nothing else can hold names.
        if unlink(path) == 0 { return }
        empty(open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
        rmdir(path)
    }

    /// Removes everything in an open folder, and closes it. Names are looked up in the folder they are in: thousands of
    /// long paths take longer.
    private static func empty(_ folder: Int32) {
        guard folder >= 0, let directory = fdopendir(folder) else { return }
        defer { closedir(directory) }
        // All names first: not every disk goes on in the right place when some are removed meanwhile.
        var names: [(name: String, isFolder: Bool)] = []
        while let item = readdir(directory) {
            let name = name(of: item)
            if name != ".", name != ".." { names.append((name, item.pointee.d_type == DT_DIR)) }
        }
        for (name, isFolder) in names {
            if !isFolder, unlinkat(folder, name, 0) == 0 { continue }
            empty(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
            unlinkat(folder, name, AT_REMOVEDIR)
        }
    }

    private static func name(of item: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &item.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
    }

    /// Writes all of `bytes`; false when the disk does not take them, and `errno` says why.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    /// Takes a folder for this process alone, if nobody else has it.
    static func lock(_ path: String) -> FolderLock {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return [ENOENT, ENOTDIR, ELOOP].contains(errno) ? .gone : .unknown }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .held(descriptor) }
        let isTaken = errno == EWOULDBLOCK
        close(descriptor)
        return isTaken ? .taken : .unknown
    }

    /// Where a path leads through symbolic links, of which the last may lead to what does not exist yet.
    static func target(of path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink(path, &buffer, buffer.count)
        guard length > 0 else { return path }
        let link = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return link.hasPrefix("/") ? link : parent(of: path) + "/" + link
    }
}
