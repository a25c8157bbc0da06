import CandourDiagnostics

/// The files of a site as they were at one moment, in memory: who saves a file while the site is built changes the next
/// build, never this one.
package struct SiteSnapshot: SiteSource {
    private struct Held {
        let stamp: FileStamp?
        let bytes: [UInt8]
        /// Whether the stamp would show that the file was changed after it was read.
        let isSettled: Bool
    }

    private let source: FolderSource
    private let found: [FoundFile]
    private let held: [String: Held]
    /// How often the site is looked at again when a file changes while it is read.
    private static let attempts = 3

    /// The site in `source` as it is now. What certainly is as it was in the `last` snapshot is not read again.
    package static func taken(of source: FolderSource, after last: SiteSnapshot?) throws(MachineFault)
        -> SiteSnapshot
    {
        for _ in 1..<attempts {
            if let snapshot = try? SiteSnapshot(source, last) { return snapshot }
        }
        return try SiteSnapshot(source, last)
    }

    private init(_ source: FolderSource, _ last: SiteSnapshot?) throws(MachineFault) {
        self.source = source
        let now = FileStamp.now
        found = try source.files()
        var held: [String: Held] = [:]
        for file in found where SiteSnapshot.isRead(file) {
            if let known = last?.held[file.path], known.isSettled, known.stamp == file.stamp {
                held[file.path] = known
            } else {
                held[file.path] = Held(
                    stamp: file.stamp, bytes: try source.readAgain(file),
                    isSettled: file.stamp?.isSettled(at: now) ?? false)
            }
        }
        self.held = held
    }

    package func files() throws(MachineFault) -> [FoundFile] { found }

    package func read(_ file: FoundFile) throws(MachineFault) -> [UInt8] {
        if let known = held[file.path] { return known.bytes }
        return try source.read(file)
    }

    /// Whether a build reads a file: what records only offer for download is copied from the disk.
    private static func isRead(_ file: FoundFile) -> Bool {
        guard file.sort == .file, file.size <= Loader.largest else { return false }
        return ["site.yml", "record.lock"].contains(file.path) || file.path.hasPrefix("themes/")
            || [".md", ".yml", ".csv"].contains(where: file.path.hasSuffix)
    }
}
