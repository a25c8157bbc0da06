import Glibc
import Synchronization

/// A folder beside the output in which a site is made, and which then takes the output's place in one step.
///
/// Nothing of the old site is touched before `commit()`. A run that fails calls `discard()`.
package final class StagingFolder: OutputSink {
    /// How the new site took the old one's place.
    package enum Swap: String, Sendable {
        /// There was no old site.
        case new
        /// Both folders were exchanged in one step.
        case exchanged
        /// The kernel could not exchange them: two renames.
        case renamed
    }

    /// What became of a swap that an earlier run could not finish; nothing when there was none.
    package let recovery: Leftovers.Recovery?

    private let output: String
    private let staging: String
    private let source: String
    /// Held while the run lasts, so that a second run into the same output sees this one.
    private let lock: Int32?
    private let folders = Mutex<Set<String>>([])

    /// A staging folder beside `output`, for a site in the folder `source`. An output folder that is not ours is
    /// refused.
    package init(output: String, source: String) throws(MachineFault) {
        // Through a symbolic link, so that the folder behind it is exchanged and the link stays.
        let path = Directory.target(of: output)
        self.output = path
        self.source = source
        try StagingFolder.checkOwnership(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? "output"
        let folder = Directory.parent(of: path)
        let prefix = ".\(name).candour-"
        // mkdtemp(3) puts letters of its own in the place of six X.
        let letters = String(repeating: "X", count: 6)
        var template = Array("\(folder)/\(prefix)\(letters)".utf8CString)
        guard mkdtemp(&template) != nil else { throw .cannotWrite(output, errno) }
        staging = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        chmod(staging, 0o755)
        let own = Directory.lock(staging)
        let leftovers = Leftovers(in: folder, prefix, beside: staging)
        do throws(MachineFault) {
            // Another run has taken this folder for one that a killed run left.
            guard own != .taken, own != .gone else { throw .anotherBuild(output) }
            recovery = try leftovers.clear(for: path)
        } catch {
            Directory.remove(staging)
            if let descriptor = own.descriptor { close(descriptor) }
            throw error
        }
        lock = own.descriptor
    }

    package func write(_ bytes: [UInt8], to path: String) throws(MachineFault) {
        try makeFolders(for: path)
        let file = staging + "/" + path
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotWrite(path, errno) }
            written += count
        }
    }

    package func copy(_ file: String, to path: String) throws(MachineFault) -> (size: Int, hash: String) {
        let bytes = try FolderSource(source).read(FoundFile(path: file, size: 65_536))
        try write(bytes, to: path)
        return (bytes.count, ContentHash.of(bytes))
    }

    /// Puts the new site in the old one's place, and removes the old one. Everything is on the disk before.
    package func commit() throws(MachineFault) -> Swap {
        try SiteSwap(output: output, staging: staging).run()
    }

    /// Removes what was made; the old site stays.
    package func discard() { Directory.remove(staging) }

    deinit {
        if let lock { close(lock) }
    }

    private func makeFolders(for path: String) throws(MachineFault) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let folder = String(path[..<slash])
        if folders.withLock({ $0.contains(folder) }) { return }
        var made = ""
        for part in folder.split(separator: "/") {
            made += made.isEmpty ? String(part) : "/" + part
            if folders.withLock({ $0.contains(made) }) { continue }
            if mkdir(staging + "/" + made, 0o755) != 0, errno != EEXIST { throw .cannotWrite(made, errno) }
            folders.withLock { _ = $0.insert(made) }
        }
    }

    private static func checkOwnership(of output: String) throws(MachineFault) {
        guard let names = Directory.names(in: output) else {
            if errno == ENOENT { return }
            throw .outputNotAFolder(output, errno)
        }
        if names.isEmpty { return }
        let file = FoundFile(path: Manifest.name, size: 4096)
        let bytes: [UInt8]
        do throws(MachineFault) { bytes = try FolderSource(output).read(file) } catch {
            throw .notOurs(output)
        }
        guard bytes.starts(with: Manifest.opening.utf8) else { throw .notOurs(output) }
    }
}

extension MachineFault {
    fileprivate static func outputNotAFolder(_ path: String, _ code: Int32) -> MachineFault {
        MachineFault(
            "The output \(path) is not a folder that Candour can use: \(String(cString: strerror(code)))",
            advice: "Name another folder with --output.")
    }

    fileprivate static func notOurs(_ path: String) -> MachineFault {
        MachineFault(
            "The folder \(path) was not made by Candour, so it is not overwritten",
            advice: "Name another folder with --output, or empty this one if nothing in it is needed.")
    }
}
