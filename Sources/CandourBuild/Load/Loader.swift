import CandourDiagnostics
import CandourRecords

/// Reads the files of a site and sorts them: settings, theme, records by kind.
struct Loader {
    let source: any SiteSource
    let kinds: [KindDeclaration]
    let parallel: Parallel
    /// Larger files are no records; see `file-too-large`.
    static let largest = 5_000_000

    /// Loads everything that the site's folder holds.
    func load() async throws(MachineFault) -> LoadedSite {
        let found = try source.files().sorted { $0.path < $1.path }
        var catalog = SourceCatalog()
        var diagnostics: [Diagnostic] = []
        for file in found where file.sort != .file {
            diagnostics.append(.notAFile(catalog.add(SourceFile(path: file.path, bytes: [])), file))
        }
        let files = found.filter { $0.sort == .file }
        guard let settings = files.first(where: { $0.path == "site.yml" }) else {
            throw MachineFault(
                "There is no site.yml here",
                advice: "Run the command in the folder that holds site.yml, or name that folder with --site.")
        }
        let finder = RecordFinder(kinds: kinds)
        let tree = finder.sort(files.filter { $0.path.hasPrefix("content/") })
        let themeFiles = files.filter { $0.path.hasPrefix("themes/") }
        let wanted = [settings] + themeFiles + tree.recordFiles
        let bytes = try await parallel.map(wanted) { file throws(MachineFault) in
            file.size > Loader.largest ? [] : try source.read(file)
        }
        var numbers: [String: UInt32] = [:]
        var unusable = Set<String>()
        for (file, bytes) in zip(wanted, bytes) {
            let number = catalog.add(SourceFile(path: file.path, bytes: bytes))
            numbers[file.path] = number
            // A theme may hold pictures; what is read as text is checked when it is read.
            if file.path.hasPrefix("themes/") { continue }
            if let fault = TextCheck.fault(in: bytes, size: file.size, file: number) {
                diagnostics.append(fault)
                unusable.insert(file.path)
            }
        }
        for fault in tree.faults {
            let number = numbers[fault.path] ?? catalog.add(SourceFile(path: fault.path, bytes: []))
            diagnostics.append(fault.diagnostic(number))
        }
        return LoadedSite(
            catalog: catalog, settingsFile: numbers["site.yml"],
            isSettingsFileUsable: !unusable.contains("site.yml"),
            themeFiles: themeFiles.compactMap { numbers[$0.path] }, records: tree.records, numbers: numbers,
            unusable: unusable, besideFiles: tree.besideFiles, diagnostics: diagnostics,
            contentFileCount: tree.recordFiles.count)
    }
}

extension Diagnostic {
    fileprivate static func notAFile(_ number: UInt32, _ file: FoundFile) -> Diagnostic {
        let what =
            switch file.sort {
            case .symbolicLink: "a symbolic link"
            case .folder: "a folder, but has the name of a record’s file"
            case .file, .special: "not an ordinary file"
            }
        return Diagnostic(
            .notAnOrdinaryFile, at: SourceSpan(file: number, start: 0, end: 0),
            headline: "\(file.path) is \(what)",
            reason: "Content is read from the site folder alone.",
            advice: .fix(
                file.sort == .folder
                    ? "give the folder another name." : "put the file itself there, or remove it."))
    }
}
