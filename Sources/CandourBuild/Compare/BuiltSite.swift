import CandourPage
import Glibc

/// A built site that is compared with another: its manifest, and its files as they are asked for.
///
/// The folder may be anybody's. Only what its manifest lists is opened, below the folder and through no symbolic link.
struct BuiltSite {
    /// What it says of itself.
    let manifest: Manifest
    /// The address that it was built for; empty when its home page does not say.
    private(set) var base = ""
    /// The files by path.
    let entries: [String: ManifestEntry]
    /// The tables in the form that is compared, by the folder that they lie in: of a page its own, of `data/` those of
    /// the kinds.
    let tables: [Substring: [ManifestEntry]]

    private let folder: String
    private let open: OpenFolder

    /// Opens the site in `folder`. Fails when there is none, or when its manifest cannot be used.
    init(_ folder: String) throws(MachineFault) {
        guard let open = OpenFolder(folder) else {
            throw .cannotOpen(
                folder, errno, advice: "Name two folders that candour build made, the older one first.")
        }
        let bytes: [UInt8]
        do throws(ReadingFault) { bytes = try RegularFile(Manifest.name, in: open.descriptor).bytes() } catch
        {
            throw error == .system(ENOENT)
                ? .noManifest(folder) : .cannotRead("\(folder)/\(Manifest.name)", error)
        }
        do throws(Manifest.Fault) { manifest = try Manifest.read(bytes) } catch {
            throw .unusableManifest(folder, error)
        }
        self.folder = folder
        self.open = open
        entries = Dictionary(manifest.entries.map { ($0.path, $0) }) { first, _ in first }
        let data = manifest.entries.filter { $0.path.hasSuffix(".json") }
        tables = Dictionary(grouping: data) { $0.path[...($0.path.lastIndex(of: "/") ?? $0.path.startIndex)] }
        if let home = entries["index.html"] {
            let head = String(decoding: try read(home).prefix(8192), as: UTF8.self)
            base = BuiltPage.canonical(in: head) ?? ""
        }
    }

    /// The bytes of a file of the manifest.
    func read(_ entry: ManifestEntry) throws(MachineFault) -> [UInt8] {
        guard !entry.path.hasPrefix("/"), !entry.path.split(separator: "/").contains("..") else {
            throw .notAsListed(folder, entry.path)
        }
        let bytes: [UInt8]
        do throws(ReadingFault) { bytes = try RegularFile(entry.path, in: open.descriptor).bytes() } catch {
            throw .notAsListed(folder, entry.path)
        }
        guard bytes.count == entry.size else { throw .notAsListed(folder, entry.path) }
        return bytes
    }
}

extension MachineFault {
    fileprivate static func noManifest(_ folder: String) -> MachineFault {
        MachineFault(
            "\(folder) is not a site that Candour built: it has no \(Manifest.name)",
            advice: "Name two folders that candour build made, the older one first.")
    }

    fileprivate static func unusableManifest(_ folder: String, _ fault: Manifest.Fault) -> MachineFault {
        switch fault {
        case .notOurs:
            MachineFault(
                "\(folder) is not a site that Candour built: another program wrote its \(Manifest.name)",
                advice: "Name two folders that candour build made, the older one first.")
        case .damaged(let line):
            MachineFault(
                "The \(Manifest.name) in \(folder) is damaged: line \(line) is not as Candour writes it",
                advice: "Build that site again, or take a whole copy of it.")
        case .otherForm(let form):
            MachineFault(
                "The \(Manifest.name) in \(folder) is of form \(form), and this version of Candour knows form \(Manifest.form)",
                advice: "Use the version of Candour that built the site, or a later one.")
        }
    }

    fileprivate static func notAsListed(_ folder: String, _ path: String) -> MachineFault {
        MachineFault(
            "\(folder) is not whole: \(path) is missing, or not as its \(Manifest.name) lists it",
            advice:
                "candour verify \(folder) says what else differs. Build that site again, or take a whole copy of it."
        )
    }
}
