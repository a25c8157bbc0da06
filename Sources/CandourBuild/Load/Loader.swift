import CandourDiagnostics
import CandourRecords
import CandourSyntax
import CandourTheme

/// Reads the files of a site and sorts them: settings, theme, records by kind.
struct Loader {
    let source: any SiteSource
    let kinds: [KindDeclaration]
    let parallel: Parallel
    /// What is there of the last build, where there is to be a next one.
    let rebuild: Rebuild?
    /// Ends the process: a file that is needed again is not as it was.
    let stop: (@Sendable (MachineFault) -> Never)?
    /// Larger files are no records; see `file-too-large`.
    static let largest = TextEncoding.mostBytes

    /// Loads everything that the site's folder holds.
    func load() async throws(MachineFault) -> LoadedSite {
        let listing = try source.listing()
        let (found, listedAt) = (listing.files, listing.moment)
        var catalog = SourceCatalog()
        var diagnostics: [Diagnostic] = []
        for file in found where file.sort != .file {
            diagnostics.append(.notAFile(catalog.add(SourceFile(path: file.path, bytes: [])), file))
        }
        let files = found.filter { $0.sort == .file }
        guard let settings = files.first(where: { $0.path == "site.yml" }) else {
            if found.contains(where: { $0.path == "site.yml" }) {
                throw MachineFault(
                    "site.yml is a link or a folder, not a file", advice: "Put the file itself there.")
            }
            throw .noSite("here")
        }
        let finder = RecordFinder(kinds: kinds)
        let tree = finder.sort(files.filter { $0.path.hasPrefix("content/") })
        let themeFiles = files.filter { $0.path.hasPrefix("themes/") }
        let wanted = [settings] + themeFiles + tree.recordFiles
        var lockFile: UInt32?
        if let lock = files.first(where: { $0.path == RecordLock.name }) {
            lockFile = catalog.add(
                SourceFile(
                    path: lock.path, bytes: lock.size > RecordLock.largest ? [] : try source.read(lock)))
        }
        let isLocked = lockFile != nil
        let first = catalog.files.count
        let texts = try await parallel.map(Array(wanted.enumerated())) { place, file throws(MachineFault) in
            try self.read(file, number: UInt32(first + place), listedAt, isKnown: rebuild != nil || isLocked)
        }
        var numbers: [String: UInt32] = Dictionary(minimumCapacity: wanted.count)
        var unusable = Set<String>()
        for (file, _, fault) in texts {
            numbers[file.path] = catalog.add(file)
            if let fault {
                diagnostics.append(fault)
                unusable.insert(file.path)
            }
        }
        var contents = [Fingerprint](repeating: .none, count: first) + texts.map(\.content)
        var themeNumbers = themeFiles.compactMap { numbers[$0.path] }
        // The theme that comes with the program, unless the site has its own of that name.
        if !themeFiles.contains(where: { $0.path.hasPrefix(BuiltInTheme.folder) }) {
            for file in BuiltInTheme.files {
                themeNumbers.append(catalog.add(file))
                contents.append(rebuild == nil ? .none : Fingerprint(of: file.bytes))
            }
        }
        if tree.isEmpty, let number = numbers["site.yml"] { diagnostics.append(.contentMissing(number)) }
        for fault in tree.faults {
            let number = numbers[fault.path] ?? catalog.add(SourceFile(path: fault.path, bytes: []))
            diagnostics.append(fault.diagnostic(number))
        }
        return LoadedSite(
            listing: found, listedAt: listedAt, catalog: catalog,
            contents: contents,
            settingsFile: numbers["site.yml"],
            isSettingsFileUsable: !unusable.contains("site.yml"), lockFile: lockFile,
            themeFiles: themeNumbers, records: tree.records, numbers: numbers,
            unusable: unusable, besideFiles: tree.besideFiles, diagnostics: diagnostics)
    }

    /// A file, its fingerprint where it is to be known, and what is wrong with it as text. A record that certainly is as it was in the last
    /// build was text then, and is read when it is needed.
    private func read(
        _ file: FoundFile, number: UInt32, _ listedAt: Int, isKnown: Bool
    ) throws(MachineFault) -> (file: SourceFile, content: Fingerprint, fault: Diagnostic?) {
        if let rebuild, file.path.hasPrefix("content/"), let known = rebuild.last?.fingerprint(of: file) {
            return (rebuild.file(file, known, in: source), known, nil)
        }
        let bytes = file.size > Loader.largest ? [] : try source.read(file)
        let fault = Loader.fault(in: bytes, of: file, number: number)
        let content = isKnown ? Fingerprint(of: bytes) : .none
        return (held(file, bytes, listedAt), content, fault)
    }

    /// A file that may be let go of where it can be read again, and its stamp would show that it has changed since.
    private func held(_ file: FoundFile, _ bytes: [UInt8], _ listedAt: Int) -> SourceFile {
        guard let stop, file.stamp?.isSettled(at: listedAt) == true else {
            return SourceFile(path: file.path, bytes: bytes)
        }
        let source = source
        return SourceFile(path: file.path, bytes: bytes) {
            do throws(MachineFault) { return try source.readAgain(file) } catch { stop(error) }
        }
    }

    /// What is wrong with a file that should be text, if anything.
    private static func fault(in bytes: [UInt8], of file: FoundFile, number: UInt32) -> Diagnostic? {
        // A theme may hold pictures and fonts, which are no text.
        if file.path.hasPrefix("themes/"), file.size <= Loader.largest, !Loader.isText(file.path) {
            return nil
        }
        return TextCheck.fault(in: bytes, size: file.size, path: file.path, file: number)
    }

    /// Whether a file of a theme is read as text.
    private static func isText(_ path: String) -> Bool {
        [".yml", ".mustache", ".css", ".js", ".svg"].contains { path.hasSuffix($0) }
    }
}

extension Diagnostic {
    fileprivate static func contentMissing(_ number: UInt32) -> Diagnostic {
        Diagnostic(
            .contentFolderMissing, at: SourceSpan(file: number, start: 0, end: 0),
            headline: "There are no records: the folder content/ is empty or not there",
            reason: "The records of a site lie in content/, beside site.yml.",
            advice: .check(
                "where are the records?",
                [
                    "if the folder was renamed, call it content again",
                    "if the site is new, add a first record",
                ]))
    }

    fileprivate static func notAFile(_ number: UInt32, _ file: FoundFile) -> Diagnostic {
        if file.sort == .misnamed {
            return Diagnostic(
                .nameNotPortable, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "The name of the file \(file.path) cannot be read",
                reason:
                    "It was given on an old system, in a form other than UTF-8. The file would be left out.",
                advice: .fix("rename the file with letters, digits and hyphens alone."))
        }
        let what =
            switch file.sort {
            case .symbolicLink: "a symbolic link"
            case .folder: "a folder, but has the name of a record’s file"
            case .file, .special, .misnamed: "not an ordinary file"
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
