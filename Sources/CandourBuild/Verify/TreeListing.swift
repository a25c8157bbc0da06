import Glibc

/// Everything that lies in an open folder, however deep. Symbolic links are listed and not followed.
struct TreeListing {
    /// The files, by path from the folder, in any order.
    private(set) var files: [String] = []
    /// What is no file and no folder, or cannot be listed.
    private(set) var differences: [Difference] = []

    /// Folders still to be read.
    private var waiting = [""]

    /// What lies in the folder that is open as `root`.
    init(of root: Int32) {
        while let folder = waiting.popLast() { list(folder, in: root) }
    }

    private mutating func list(_ folder: String, in root: Int32) {
        let descriptor = RegularFile.open(folder.isEmpty ? "." : folder, in: root, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { return add(folder, .unreadable(ReadingFault.system(errno).why)) }
        guard let directory = fdopendir(descriptor) else {
            close(descriptor)
            return add(folder, .unreadable(ReadingFault.system(errno).why))
        }
        defer { closedir(directory) }
        while let item = readdir(directory) {
            let raw = withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let name = String(decoding: raw, as: UTF8.self)
            if name == "." || name == ".." { continue }
            let path = folder.isEmpty ? name : folder + "/" + name
            // A name that is no text cannot be in a manifest, whatever bears it.
            guard Array(name.utf8) == raw else {
                add(path, .notListed)
                continue
            }
            add(path, as: sort(of: name, type: item.pointee.d_type, in: descriptor))
        }
    }

    private mutating func add(_ path: String, as sort: Int32) {
        switch UInt32(sort) {
        case S_IFREG: files.append(path)
        case S_IFDIR: waiting.append(path)
        case S_IFLNK: add(path, .symbolicLink)
        // Gone again.
        case 0: break
        default: add(path, .special)
        }
    }

    private mutating func add(_ path: String, _ sort: Difference.Sort) {
        differences.append(Difference(path: path, sort: sort))
    }

    /// What sort of thing a name in a folder is, as `S_IFMT` has it; 0 when it is not there any more.
    private func sort(of name: String, type: UInt8, in folder: Int32) -> Int32 {
        // Some disks do not say it with the name.
        if type != UInt8(DT_UNKNOWN) { return Int32(type) << 12 }
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return 0 }
        return Int32(status.st_mode & S_IFMT)
    }
}
