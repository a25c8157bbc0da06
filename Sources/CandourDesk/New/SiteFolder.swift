package import CandourBuild
import Glibc

/// Writes new files into the folder of a site. What is there is never written over.
package struct SiteFolder {
    private let root: String

    /// The folder `root`.
    package init(_ root: String) { self.root = root }

    /// Fails when the folder is there and holds anything. What git keeps of a new repository does not count.
    package func requireEmpty() throws(MachineFault) {
        var status = stat()
        guard stat(root, &status) == 0 else {
            if errno == ENOENT { return }
            throw .cannotAdd(root, errno)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw MachineFault("\(root) is no folder", advice: "Name a new folder.")
        }
        guard let names = listed("") else { throw .cannotAdd(root, errno) }
        guard names.allSatisfy({ $0 == ".git" }) else {
            throw MachineFault(
                "The folder \(root) is not empty, and a new site is never written among other files",
                advice: "Name a new or an empty folder.")
        }
    }

    /// Makes the folder itself, and those that it lies in, where they are not there yet.
    package func make() throws(MachineFault) {
        var path = root.hasPrefix("/") ? "/" : ""
        for part in root.split(separator: "/") {
            path += (path.isEmpty || path.hasSuffix("/") ? "" : "/") + part
            if mkdir(path, 0o755) != 0, errno != EEXIST { throw .cannotAdd(path, errno) }
        }
    }

    /// Writes all of `files`, or none.
    package func write(_ files: [NewFile]) throws(MachineFault) {
        for file in files where file.before == nil && exists(file.path) {
            throw MachineFault(
                "\(file.path) is there already, and nothing is written over",
                advice: "Choose another name, or move that file away.")
        }
        var written: [String] = []
        do throws(MachineFault) {
            for file in files {
                try write(file)
                if file.before == nil { written.append(file.path) }
            }
        } catch {
            for path in written { unlink(full(path)) }
            throw error
        }
    }

    /// The names in a folder of the site; none where it is not there.
    package func names(in folder: String) -> [String] { listed(folder) ?? [] }

    private func listed(_ folder: String) -> [String]? {
        guard let directory = opendir(full(folder)) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let item = readdir(directory) {
            let name = withUnsafeBytes(of: item.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private func full(_ path: String) -> String { root + "/" + path }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(full(path), &status) == 0
    }

    private func write(_ file: NewFile) throws(MachineFault) {
        try makeFolders(of: file.path)
        guard let before = file.before else {
            return try create(full(file.path), file.bytes, named: file.path)
        }
        // Beside the file, and then in its place: a reader finds the old one or the new one.
        guard try NamedFile.bytes(full(file.path)) == before else {
            throw MachineFault(
                "\(file.path) was changed in the meantime", advice: "Run the command again.")
        }
        let new = full(file.path) + ".new"
        unlink(new)
        try create(new, file.bytes, named: file.path)
        if rename(new, full(file.path)) != 0 {
            let code = errno
            unlink(new)
            throw .cannotAdd(file.path, code)
        }
    }

    private func create(_ path: String, _ bytes: [UInt8], named name: String) throws(MachineFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .cannotAdd(name, errno) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let code = errno
                close(descriptor)
                unlink(path)
                throw .cannotAdd(name, code)
            }
            done += count
        }
        // Some disks say only now that there was no room.
        guard close(descriptor) == 0 else {
            let code = errno
            unlink(path)
            throw .cannotAdd(name, code)
        }
    }

    /// Makes the folders of a file below the site’s. None of them may be a link: it could lead out of the site.
    private func makeFolders(of path: String) throws(MachineFault) {
        var folder = root
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            if mkdir(folder, 0o755) == 0 { continue }
            guard errno == EEXIST else { throw .cannotAdd(path, errno) }
            var status = stat()
            guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw MachineFault(
                    "\(path) cannot be written: \(folder) is no folder",
                    advice: "Put a folder there, then run the command again.")
            }
        }
    }
}

extension MachineFault {
    /// That a file cannot be added to a site, for the reason that `errno` gave as `code`.
    static func cannotAdd(_ path: String, _ code: Int32) -> MachineFault {
        let why: String
        switch code {
        case EEXIST: why = "there is one already"
        case ENOSPC, EDQUOT: why = "the disk is full"
        case EACCES, EPERM: why = "this user may not write there"
        case EROFS: why = "the disk can only be read"
        case ENAMETOOLONG: why = "its name is too long"
        default: why = String(cString: strerror(code))
        }
        return MachineFault(
            "\(path) cannot be written: \(why)",
            advice: "Nothing was written. Put that right, then run the command again.")
    }
}
