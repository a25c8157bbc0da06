import Glibc

/// A site in a folder on the disk.
package struct FolderSource: SiteSource {
    private let root: String

    /// The site in the folder `root`.
    package init(_ root: String) { self.root = root.hasSuffix("/") ? String(root.dropLast()) : root }

    /// Fails when the folder holds no site: asked before anything is made.
    package func requireSite() throws(MachineFault) {
        guard FolderSource.status(root + "/site.yml") == nil else { return }
        throw .noSite(root == "." ? "here" : "in \(root)")
    }

    /// Fails when a site would be built into its own content or themes.
    package func requireOutside(_ output: String) throws(MachineFault) {
        guard let parent = FolderSource.resolved(Directory.parent(of: output)) else { return }
        let target = parent + "/" + (output.split(separator: "/").last ?? "") + "/"
        for folder in ["content", "themes"] {
            guard let source = FolderSource.resolved(root + "/" + folder), target.hasPrefix(source + "/")
            else {
                continue
            }
            throw MachineFault(
                "The output \(output) lies in \(folder)/, which holds what the site is made from",
                advice: "Name another folder with --output.")
        }
    }

    package func files() throws(MachineFault) -> [FoundFile] {
        var found: [FoundFile] = []
        if let site = FolderSource.status(root + "/site.yml") { found.append(entry("site.yml", site)) }
        for folder in ["content", "themes"] {
            guard let status = FolderSource.status(root + "/" + folder) else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                try walk(folder, into: &found)
            } else {
                found.append(entry(folder, status))
            }
        }
        return found
    }

    package func read(_ file: FoundFile) throws(MachineFault) -> [UInt8] {
        let path = root + "/" + file.path
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(file.path, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        // One byte more than the size found, so that the end is seen without another call.
        var capacity = file.size + 1
        while true {
            var count = 0
            let room = capacity - bytes.count
            var fault: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                var total = 0
                while total < room {
                    let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: total), room - total)
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { fault = errno }
                    if got <= 0 { break }
                    total += got
                }
                filled = total
                count = total
            }
            guard fault == 0 else { throw .cannotRead(file.path, fault) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if count < room { return bytes }
            capacity = bytes.count * 2
        }
    }

    private func walk(_ folder: String, into found: inout [FoundFile]) throws(MachineFault) {
        guard let names = Directory.names(in: root + "/" + folder) else { throw .cannotRead(folder, errno) }
        var folders: [String] = []
        for name in names {
            // Hidden files are the system's and the editor's, never content.
            if name.hasPrefix(".") { continue }
            let path = folder + "/" + name
            guard let status = FolderSource.status(root + "/" + path) else { continue }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                found.append(entry(path, status))
                continue
            }
            folders.append(path)
            if [".md", ".yml", ".csv"].contains(where: name.hasSuffix) {
                found.append(FoundFile(path: path, size: 0, sort: .folder))
            }
        }
        for path in folders {
            guard path.utf8.count(where: { $0 == UInt8(ascii: "/") }) < 12 else {
                throw MachineFault(
                    "The folder \(path) is nested too deeply",
                    advice: "Keep content within twelve folders of depth.")
            }
            try walk(path, into: &found)
        }
    }

    private func entry(_ path: String, _ status: stat) -> FoundFile {
        let sort: FoundFile.Sort =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFLNK: .symbolicLink
            default: .special
            }
        return FoundFile(path: path, size: Int(status.st_size), sort: sort)
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }
}

extension MachineFault {
    fileprivate static func cannotRead(_ path: String, _ code: Int32) -> MachineFault {
        let why: String
        switch code {
        case EACCES, EPERM: why = "this user may not read it"
        case ENOENT: why = "it vanished while Candour was reading the site"
        case ELOOP: why = "it is a symbolic link"
        case EISDIR: why = "it is a folder"
        default: why = String(cString: strerror(code))
        }
        return MachineFault(
            "\(path) cannot be read: \(why)",
            advice: "Check the file and who may read it, then run the command again.")
    }
}
