import Glibc
import Synchronization

/// A site in a folder on the disk.
package struct FolderSource: SiteSource {
    private let root: String
    /// The root without symbolic links, which are refused from there on.
    private let realRoot: String
    private let listed = Listed()

    /// What was found, for all copies of a source.
    private final class Listed: Sendable {
        let listing = Mutex<FileListing?>(nil)
    }

    /// The site in the folder `root`.
    package init(_ root: String) {
        self.root = root.hasSuffix("/") ? String(root.dropLast()) : root
        realRoot = FolderSource.resolved(root) ?? root
    }

    /// What tells the folder from any other.
    var identity: String { realRoot }

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

    package func listing() throws(MachineFault) -> FileListing {
        if let known = listed.listing.withLock({ $0 }) { return known }
        let listing = try FileListing(self)
        listed.listing.withLock { $0 = listing }
        return listing
    }

    package func files() throws(MachineFault) -> [FoundFile] {
        var found: [FoundFile] = []
        for name in ["site.yml", RecordLock.name] {
            if let status = FolderSource.status(root + "/" + name) { found.append(entry(name, status)) }
        }
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
        do throws(ReadingFault) { return try RegularFile(realRoot + "/" + file.path).bytes() } catch {
            throw .cannotRead(file.path, error)
        }
    }

    package func readAgain(_ file: FoundFile) throws(MachineFault) -> [UInt8] {
        let bytes = try read(file)
        guard FileStamp(of: realRoot + "/" + file.path) == file.stamp else {
            throw .cannotRead(file.path, .changed)
        }
        return bytes
    }

    private func walk(_ folder: String, into found: inout [FoundFile]) throws(MachineFault) {
        var folders: [String] = []
        let isRead = Directory.visit(root + "/" + folder) { name, open in
            // Hidden files are the system's and the editor's, never content.
            if name.hasPrefix(".") { return }
            let path = folder + "/" + name
            guard let status = FolderSource.status(name, in: open) else {
                // A name that is not UTF-8 was read with other characters in it, under which there is no file.
                if name.unicodeScalars.contains("\u{FFFD}") {
                    found.append(FoundFile(path: path, size: 0, sort: .misnamed))
                }
                return
            }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                found.append(entry(path, status))
                return
            }
            folders.append(path)
            if [".md", ".yml", ".csv"].contains(where: name.hasSuffix) {
                found.append(FoundFile(path: path, size: 0, sort: .folder, stamp: FileStamp(status)))
            }
        }
        guard isRead else { throw .cannotRead(folder, .system(errno)) }
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
        return FoundFile(path: path, size: Int(status.st_size), sort: sort, stamp: FileStamp(status))
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func status(_ path: String, in folder: Int32 = AT_FDCWD) -> stat? {
        var status = stat()
        return fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }
}

extension MachineFault {
    /// That a file of the site cannot be read.
    static func cannotRead(_ path: String, _ fault: ReadingFault) -> MachineFault {
        MachineFault(
            "\(path) cannot be read: \(fault.why)",
            advice: "Check the file and who may read it, then run the command again.")
    }
}
