import Glibc

/// The site that was live before the last build, kept beside the output under a hidden name.
///
/// Its files are those of the site that is live, under second names; what is not published any more is not in it. The
/// next build makes the new site in it and changes only what differs: thousands of names need not be made and removed
/// again. It is worth nothing else. Where it is not exactly as the last build left it, it is removed.
struct SpareSite {
    /// The folder, locked: what is closed in the end.
    let lock: Int32
    /// Where it is while the new site is made.
    private let path: String
    /// Its folders, by their paths; empty for the site itself.
    private let folders: Set<String>

    /// Takes the spare site at `path` for the new site, under the name `staging`, where an empty folder is. Nothing when
    /// its folders are not `known`; `staging` is then as it was. Whatever is put into a folder or taken out changes its
    /// time.
    init?(at path: String, known: [CachedOutput], as staging: String) {
        guard case .held(let descriptor) = Directory.lock(path) else { return nil }
        guard !known.isEmpty, known.allSatisfy({ SpareSite.holds($0, in: descriptor) }),
            rename(path, staging) == 0
        else {
            Directory.remove(path)
            close(descriptor)
            return nil
        }
        lock = descriptor
        self.path = staging
        folders = Set(known.map(\.path))
    }

    /// Makes way for a file.
    func clear(_ file: String) {
        if unlinkat(lock, file, 0) != 0, errno != ENOENT { Directory.remove("\(path)/\(file)") }
    }

    /// Whether there is a folder already; makes way for it where there is none. Another task may just have made it.
    func takes(folder: String) -> Bool {
        if folders.contains(folder) { return true }
        _ = unlinkat(lock, folder, 0)
        return false
    }

    /// Removes what is not in the new site: `files` that it has not, and all folders but those `kept`.
    func remove(_ files: [String], butKeep kept: Set<String>) {
        for path in files where SpareSite.isInside(path) { _ = unlinkat(lock, path, 0) }
        // What lies in a folder comes after it in this order, and so before it in reverse.
        for path in folders.subtracting(kept).sorted().reversed() where SpareSite.isInside(path) {
            _ = unlinkat(lock, path, AT_REMOVEDIR)
        }
    }

    /// Takes `files` out of the old site at `path`, whose folders are `known`, so that it holds nothing that is not
    /// live. The folders as they are then; none when the site was not as it is known, and was removed.
    static func reduce(_ path: String, known: [CachedOutput], without files: [String]) -> [CachedOutput] {
        let site = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        defer { if site >= 0 { close(site) } }
        let touched = Set(files.map { $0.contains("/") ? Directory.parent(of: $0) : "" })
        // First all of them: afterwards it cannot be told whether somebody else has put something there.
        let isKnown = known.allSatisfy { !touched.contains($0.path) || holds($0, in: site) }
        for file in files where isInside(file) { _ = unlinkat(site, file, 0) }
        let folders = known.compactMap { folder in
            touched.contains(folder.path) ? stamp(folder.path, in: site) : folder
        }
        if isKnown, folders.count == known.count { return folders }
        Directory.remove(path)
        return []
    }

    private static func holds(_ folder: CachedOutput, in site: Int32) -> Bool {
        guard let now = stamp(folder.path, in: site) else { return false }
        // Renamed, the folder itself has a new time of change.
        return folder.path.isEmpty ? now.stamp.hasSameContent(as: folder.stamp) : now.stamp == folder.stamp
    }

    private static func stamp(_ folder: String, in site: Int32) -> CachedOutput? {
        FileStamp(of: folder.isEmpty ? "." : folder, in: site).map { CachedOutput(path: folder, stamp: $0) }
    }

    /// Whether a path leads to no place outside: what is remembered may have been forged.
    private static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}
