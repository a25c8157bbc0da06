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

    private let place: OutputPlace
    /// The path of the folder in which the site is made.
    let staging: String
    private let source: String
    /// Held while the run lasts, so that a second run into the same output sees this one.
    private let lock: Int32?
    private let folders = Mutex<Set<String>>([])
    /// The files that were made, with their stamps.
    private let files = Mutex<[CachedOutput]>([])
    /// The paths of those that were written: the site that is live has none, or others.
    private let written = Mutex<[String]>([])
    /// See `spareFolders`.
    private let leftFolders = Mutex<[CachedOutput]>([])
    /// The folder `staging`, open.
    private let folder: Int32
    /// The site whose files may be the same as new ones, open; nothing where there is none.
    private let oldSite: Int32?
    /// The files that the last build made, with their stamps, where it is remembered.
    private let known: [String: FileStamp]
    /// The folders that it made.
    private let knownFolders: [CachedOutput]
    /// The site from before, in which the new one is made, where there is one.
    private let spare: SpareSite?
    /// Whether the site must outlive a power cut.
    private let isDurable: Bool

    /// A staging folder beside `output`, for a site in the folder `source`. An output folder that is not ours is
    /// refused. `cache` may know the site that is live. One that is not `isDurable` need not outlive a power cut.
    package init(
        output: String, source: String, cache: BuildCache? = nil, isDurable: Bool = true
    ) throws(MachineFault) {
        let place = OutputPlace(output)
        self.place = place
        self.source = source
        self.isDurable = isDurable
        known = cache?.knownFiles ?? [:]
        knownFolders = cache?.knownFolders ?? []
        let hasOldSite = try StagingFolder.holdsOurs(place.path)
        // mkdtemp(3) puts letters of its own in the place of six X.
        let letters = String(repeating: "X", count: 6)
        var template = Array("\(place.folder)/\(place.prefix)\(letters)".utf8CString)
        guard mkdtemp(&template) != nil else { throw .cannotWrite(output, errno) }
        staging = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        chmod(staging, 0o755)
        let own = Directory.lock(staging)
        let leftovers = Leftovers(of: place, beside: staging)
        do throws(MachineFault) {
            // Another run has taken this folder for one that a killed run left.
            guard own != .taken, own != .gone else { throw .anotherBuild(output) }
            recovery = try leftovers.clear(for: place.path)
        } catch {
            Directory.remove(staging)
            if let descriptor = own.descriptor { close(descriptor) }
            throw error
        }
        spare = SpareSite(at: place.spare, known: cache?.spareFolders ?? [], as: staging)
        if spare != nil, let descriptor = own.descriptor { close(descriptor) }
        lock = spare?.lock ?? own.descriptor
        folder = open(staging, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        let site = hasOldSite ? open(place.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1
        oldSite = site >= 0 ? site : nil
    }

    package func write(_ bytes: [UInt8], to path: String) throws(MachineFault) {
        try makeFolders(for: path)
        spare?.clear(path)
        if let oldSite, let stamp = OldFile(path, in: oldSite).link(into: folder, if: bytes) {
            files.withLock { $0.append(CachedOutput(path: path, stamp: stamp)) }
            return
        }
        written.withLock { $0.append(path) }
        let descriptor = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard Directory.write(bytes, to: descriptor), fstat(descriptor, &status) == 0 else {
            throw .cannotWrite(path, errno)
        }
        files.withLock { $0.append(CachedOutput(path: path, stamp: FileStamp(status))) }
    }

    package func keep(_ path: String) -> Bool {
        guard let oldSite, let stamp = known[path], (try? makeFolders(for: path)) != nil else { return false }
        let spared = spare == nil ? nil : FileStamp(of: path, in: folder)
        let isKept = spared?.hasSameContent(as: stamp) ?? false
        if spared != nil, !isKept { spare?.clear(path) }
        guard
            let now = isKept ? spared : OldFile(path, in: oldSite).link(into: folder, ifStill: stamp)
        else { return false }
        files.withLock { $0.append(CachedOutput(path: path, stamp: now)) }
        return true
    }

    package func copy(_ file: FoundFile, to path: String) throws(MachineFault) -> (size: Int, hash: String) {
        let bytes = try FolderSource(source).read(file)
        guard bytes.count == file.size else { throw .cannotRead(file.path, .changed) }
        try write(bytes, to: path)
        return (bytes.count, ContentHash.of(bytes))
    }

    /// Puts the new site in the old one's place, and removes the old one. Everything is on the disk before.
    package func commit() throws(MachineFault) -> Swap {
        let live = Set(files.withLock { $0 }.map(\.path))
        let gone = known.keys.filter { !live.contains($0) }
        spare?.remove(gone, butKeep: folders.withLock { $0 })
        // Only what is known exactly can be changed into another site.
        let isKnown = !knownFolders.isEmpty
        let swap = try SiteSwap(
            output: place.path, staging: staging, spare: isKnown ? place.spare : nil, isDurable: isDurable
        ).run()
        if isKnown, swap != .new {
            let old = gone + written.withLock { $0 }
            let left = SpareSite.reduce(place.spare, known: knownFolders, without: old)
            leftFolders.withLock { $0 = left }
        }
        return swap
    }

    /// Removes what was made; the old site stays. The spare site stays, too, if nothing was changed in it.
    package func discard() {
        if spare != nil, madeFiles.isEmpty, rename(staging, place.spare) == 0 { return }
        Directory.remove(staging)
    }

    /// The files that were made.
    var madeFiles: [CachedOutput] { files.withLock { $0 } }

    /// The folders that were made, as they are now that the site is in its place; none where that cannot be told.
    var madeFolders: [CachedOutput] {
        let made = folders.withLock { $0 }.union([""])
        // Exchanged or renamed, it is the same folder that is open.
        let stamps = made.compactMap { path in
            FileStamp(of: path.isEmpty ? "." : path, in: folder).map { CachedOutput(path: path, stamp: $0) }
        }
        return stamps.count == made.count ? stamps : []
    }

    /// The folders of the site that was live before, if it is kept.
    var spareFolders: [CachedOutput] { leftFolders.withLock { $0 } }

    deinit {
        if let lock { close(lock) }
        close(folder)
        if let oldSite { close(oldSite) }
    }

    private func makeFolders(for path: String) throws(MachineFault) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let folder = String(path[..<slash])
        if folders.withLock({ $0.contains(folder) }) { return }
        try makeFolders(for: folder)
        let isSpared = spare?.takes(folder: folder) ?? false
        if !isSpared, mkdirat(self.folder, folder, 0o755) != 0, errno != EEXIST {
            throw .cannotWrite(folder, errno)
        }
        folders.withLock { _ = $0.insert(folder) }
    }

    /// Whether a folder holds a site of ours; one that holds anything else is refused.
    private static func holdsOurs(_ output: String) throws(MachineFault) -> Bool {
        guard let names = Directory.names(in: output) else {
            if errno == ENOENT { return false }
            throw .outputNotAFolder(output, errno)
        }
        if names.isEmpty { return false }
        let file = FoundFile(path: Manifest.name, size: 4096)
        let bytes: [UInt8]
        do throws(MachineFault) { bytes = try FolderSource(output).read(file) } catch {
            throw .notOurs(output)
        }
        guard bytes.starts(with: Manifest.opening.utf8) else { throw .notOurs(output) }
        return true
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
