import CandourDiagnostics
import Crypto
import Glibc

/// Compares a built tree, or a copy of it, with its manifest.
///
/// The tree may be anybody's. Only what is found in it is opened, through no symbolic link: the paths of a manifest
/// are compared and never followed.
package struct SiteVerifier: Sendable {
    private let folder: String
    private let parallel: Parallel

    /// How often a tree is looked at again that a build replaced meanwhile.
    private static let attempts = 5

    /// Compares the tree in `folder`, with `jobs` tasks at a time.
    package init(_ folder: String, jobs: Int) {
        self.folder = folder
        parallel = Parallel(jobs: jobs)
    }

    /// What differs. A build may put a new tree in this one's place at any moment; then the new one is looked at.
    package func run() async throws(MachineFault) -> Verification {
        for _ in 0..<SiteVerifier.attempts {
            let root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard root >= 0 else {
                throw .cannotOpen(
                    folder, errno, advice: "Name the folder that holds the built site.")
            }
            defer { close(root) }
            let verification = try await compare(root)
            if verification.differences.isEmpty || isStillThere(root) { return verification }
        }
        throw .replacedMeanwhile(folder)
    }

    /// Whether the open folder is still the one that a reader finds.
    private func isStillThere(_ root: Int32) -> Bool {
        var opened = stat()
        var present = stat()
        guard fstat(root, &opened) == 0, stat(folder, &present) == 0 else { return false }
        return opened.st_ino == present.st_ino && opened.st_dev == present.st_dev
    }

    private func compare(_ root: Int32) async throws(MachineFault) -> Verification {
        let bytes: [UInt8]
        do throws(ReadingFault) { bytes = try RegularFile(Manifest.name, in: root).bytes() } catch {
            return unusable(error == .system(ENOENT) ? .missing : .unreadable(error.why))
        }
        let manifest: Manifest
        do throws(Manifest.Fault) { manifest = try Manifest.read(bytes) } catch {
            return try verification(of: error)
        }
        let tree = TreeListing(of: root)
        let compared = try await compare(tree, with: manifest, root)
        return Verification(
            built: Verification.Built(today: manifest.today, program: manifest.version),
            files: tree.files.count,
            differences: (tree.differences + compared).sorted { ($0.path, $0.name) < ($1.path, $1.name) })
    }

    private func compare(
        _ tree: TreeListing, with manifest: Manifest, _ root: Int32
    ) async throws(MachineFault) -> [Difference] {
        var differences: [Difference] = []
        // By bytes: two ways to write é are equal as texts, and are two names on the disk.
        var listed: [[UInt8]: ManifestEntry] = [:]
        listed.reserveCapacity(manifest.entries.count)
        for entry in manifest.entries where listed.updateValue(entry, forKey: Array(entry.path.utf8)) != nil {
            differences.append(Difference(path: entry.path, sort: .listedTwice))
        }
        let entries = listed
        let found = try await parallel.map(tree.files) { file throws(MachineFault) -> Difference? in
            guard let entry = entries[Array(file.utf8)] else {
                return file == Manifest.name ? nil : Difference(path: file, sort: .notListed)
            }
            return SiteVerifier.difference(entry, root)
        }
        for file in tree.files { listed.removeValue(forKey: Array(file.utf8)) }
        let closed = Set(tree.differences.map(\.path))
        differences += listed.values
            .filter { !SiteVerifier.lies($0.path, in: closed) }
            .map { Difference(path: $0.path, sort: .missing) }
        return differences + found.compactMap { $0 }
    }

    /// Whether a path, or a folder that it lies in, is one of those that could not be entered: that is said once.
    private static func lies(_ path: String, in closed: Set<String>) -> Bool {
        closed.contains(path)
            || path.indices.contains { path[$0] == "/" && closed.contains(String(path[..<$0])) }
    }

    /// How a file that was found differs from its entry.
    private static func difference(_ entry: ManifestEntry, _ root: Int32) -> Difference? {
        do throws(ReadingFault) {
            let file = try RegularFile(entry.path, in: root)
            guard file.size == entry.size else {
                return Difference(path: entry.path, sort: .size(found: file.size, listed: entry.size))
            }
            guard try ContentHash.of(file) == entry.hash else {
                return Difference(path: entry.path, sort: .bytes)
            }
            return nil
        } catch {
            return Difference(path: entry.path, sort: .unreadable(error.why))
        }
    }

    private func verification(of fault: Manifest.Fault) throws(MachineFault) -> Verification {
        switch fault {
        case .notOurs: return unusable(.manifestNotOurs)
        case .damaged(let line): return unusable(.manifestDamaged(line: line))
        case .otherForm(let form): throw .laterManifest(folder, form)
        }
    }

    /// Without a manifest nothing more can be said.
    private func unusable(_ sort: Difference.Sort) -> Verification {
        Verification(
            built: nil, files: 0, differences: [Difference(path: Manifest.name, sort: sort)])
    }
}

extension MachineFault {
    fileprivate static func replacedMeanwhile(_ folder: String) -> MachineFault {
        MachineFault(
            "The site in \(folder) was replaced again and again while it was checked",
            advice: "Run the command again when no build is under way.")
    }

    fileprivate static func laterManifest(_ folder: String, _ form: Int) -> MachineFault {
        MachineFault(
            "The manifest in \(folder) is of form \(form), and this version of Candour knows form \(Manifest.form)",
            advice: "Use the version of Candour that built the site, or a later one.")
    }
}
