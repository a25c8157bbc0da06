import CandourDiagnostics

/// A site as it was read, its files sorted to records but not yet decoded.
struct LoadedSite: Sendable {
    /// Everything that was found, in the order of paths.
    let listing: [FoundFile]
    /// When it was found: before anything was read.
    let listedAt: Int
    /// All files that were read.
    var catalog: SourceCatalog
    /// The fingerprints of all files by their numbers, where there is to be a next build.
    let contents: [Fingerprint]
    /// The number of `site.yml`.
    let settingsFile: UInt32?
    /// Whether `site.yml` is text at all.
    let isSettingsFileUsable: Bool
    /// The number of `record.lock`, where the site has one.
    let lockFile: UInt32?
    /// The numbers of the themes' files.
    let themeFiles: [UInt32]
    /// The records that were found, by kind.
    let records: [String: [FoundRecord]]
    /// The number of each file, by path.
    let numbers: [String: UInt32]
    /// The files that are no text.
    let unusable: Set<String>
    /// The files beside records that any record of their folder may mention, by path.
    let besideFiles: [String]
    /// What was wrong with files and folders.
    let diagnostics: [Diagnostic]
}
