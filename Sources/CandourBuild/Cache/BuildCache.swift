import CandourDiagnostics
import CandourPage
package import CandourRecords
import Glibc

/// Remembers the last build into an output folder, in a hidden file beside it: `.output.candour.cache`.
///
/// It saves work and decides nothing: where the file is not there, was damaged, or was written by another program or
/// for another day, the site is built as if there had never been one.
package struct BuildCache: Sendable {
    private let source: FolderSource
    private let place: OutputPlace
    private let setting: String
    private let cached: CachedBuild?
    /// What `CachedDetails` stores: of no use where nothing has changed, and so not read at once.
    private let details: ArraySlice<UInt8>
    /// Whether the output was built before, for whatever day, or will be built again for certain.
    private let isBuiltAgain: Bool
    /// What each file begins with; a new form gets a new number.
    private static let opening = Array("candour build cache, form 6\n".utf8)

    /// The cache of builds of the site in `source` into `output`; nothing where the program cannot say which it is.
    /// `expectsAnother` says that another build will follow for certain.
    package init?(
        _ source: FolderSource, output: String, options: BuildOptions, kinds: [any RecordKind.Type],
        expectsAnother: Bool = false
    ) {
        // Not the version alone: a program that was changed may write other pages under the same version.
        guard let program = FileStamp(of: "/proc/self/exe", following: true) else { return nil }
        self.source = source
        place = OutputPlace(output)
        let setting =
            "\(options.version) \(program) \(source.identity) \(options.today.iso) "
            + "\(options.includesDrafts) \(options.forDisk) \(options.findings.warningsAreProblems) "
            + (options.previewURL ?? "")
        self.setting = setting
        let ids = Build.diagnosticIDs(of: kinds)
        let (stored, details) = BuildCache.load(place.cacheFile, ids: ids) ?? (nil, [])
        cached = stored?.setting == setting ? stored : nil
        self.details = details
        isBuiltAgain = stored != nil || expectsAnother
    }

    /// The report of the last build, if nothing has changed since: neither in the site's folder nor in the output.
    package func unchanged() throws(MachineFault) -> BuildReport? {
        guard Leftovers(of: place).isEmpty, let cached, try hasSameInputs(cached.inputs),
            hasAllOutputs(cached.outputs), hasAllOutputs(cached.folders)
        else { return nil }
        var files: [SourceFile] = []
        for file in cached.files {
            let missing = Int(file.number) - files.count
            guard missing >= 0, missing <= cached.inputs.count else { return nil }
            // Only the files that messages point into need to be there.
            files += Array(repeating: SourceFile(path: "", bytes: []), count: missing)
            let bytes = file.isRead ? try source.read(FoundFile(path: file.path, size: 0)) : []
            files.append(SourceFile(path: file.path, bytes: bytes))
        }
        let spans = cached.diagnostics.flatMap { [$0.primary.span] + $0.related.map(\.span) }
        guard
            spans.allSatisfy({ Int($0.file) < files.count && Int($0.end) <= files[Int($0.file)].bytes.count })
        else { return nil }
        return BuildReport(
            diagnostics: cached.diagnostics, catalog: SourceCatalog(files), ledger: cached.ledger,
            pages: cached.pages)
    }

    /// What a build needs in order to do only what has changed; `stop` ends the process. Nothing for a first build:
    /// many sites are built once, on a machine that forgets them, and keeping all that takes a tenth of its time.
    package func rebuild(stop: @escaping @Sendable (MachineFault) -> Never) -> Rebuild? {
        guard isBuiltAgain else { return nil }
        var last: LastBuild?
        if let cached {
            var reader = StoredReader(details)
            if let details = try? CachedDetails(from: &reader), reader.isAtEnd {
                last = LastBuild(details, inputs: cached.inputs)
            }
        }
        return Rebuild(last: last, stop: stop)
    }

    /// The files that the last build made, with their stamps.
    var knownFiles: [String: FileStamp] {
        Dictionary((cached?.outputs ?? []).map { ($0.path, $0.stamp) }) { first, _ in first }
    }

    /// The folders that the last build made; nothing where no build is known.
    var knownFolders: [CachedOutput] { cached?.folders ?? [] }

    /// The folders of the site from before the last build, where it is kept.
    var spareFolders: [CachedOutput] { cached?.spare ?? [] }

    /// Remembers a build that was put in its place. A disk that cannot keep it is no fault: the next build takes longer.
    package func remember(_ report: BuildReport, _ folder: StagingFolder) {
        guard let loaded = report.loaded else { return }
        let inputs = loaded.listing.map { file in
            guard let stamp = file.stamp else {
                let unknown = FileStamp(size: file.size, modified: 0, changed: 0, inode: 0)
                return CachedInput(path: file.path, stamp: unknown, isSettled: false, content: nil)
            }
            let isSettled = stamp.isSettled(at: loaded.listedAt)
            // Without a next build to think of, nothing was fingerprinted yet: what has settled need not be.
            if isSettled, !isBuiltAgain {
                return CachedInput(path: file.path, stamp: stamp, isSettled: true, content: nil)
            }
            let content = loaded.numbers[file.path].flatMap { number in
                let known = loaded.contents[Int(number)]
                if known != .none { return known }
                return isSettled ? nil : Fingerprint(of: loaded.catalog.files[Int(number)].bytes)
            }
            return CachedInput(path: file.path, stamp: stamp, isSettled: isSettled, content: content)
        }
        let spans = report.diagnostics.flatMap { [$0.primary.span] + $0.related.map(\.span) }
        let files = Set(spans.map(\.file)).sorted().map { number in
            let file = report.catalog.files[Int(number)]
            return CachedBuild.File(number: number, path: file.path, isRead: !file.bytes.isEmpty)
        }
        save(
            CachedBuild(
                setting: setting, inputs: inputs, outputs: folder.madeFiles, folders: folder.madeFolders,
                spare: folder.spareFolders, pages: report.pages, ledger: report.ledger,
                diagnostics: report.diagnostics, files: files),
            report.details)
    }

    private func hasSameInputs(_ cached: [CachedInput]) throws(MachineFault) -> Bool {
        let now = try source.listing().files
        guard now.count == cached.count else { return false }
        for (file, before) in zip(now, cached) {
            guard file.path == before.path, file.stamp == before.stamp else { return false }
            if before.isSettled { continue }
            guard file.sort == .file, let content = before.content,
                Fingerprint(of: try source.read(file)) == content
            else { return false }
        }
        return true
    }

    private func hasAllOutputs(_ cached: [CachedOutput]) -> Bool {
        let site = open(place.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard site >= 0 else { return false }
        defer { close(site) }
        return !cached.isEmpty
            && cached.allSatisfy { output in
                let path = output.path.isEmpty ? "." : output.path
                return FileStamp(of: path, in: site)?.hasSameContent(as: output.stamp) ?? false
            }
    }

    private static func load(
        _ path: String, ids: [DiagnosticID]
    ) -> (build: CachedBuild, details: ArraySlice<UInt8>)? {
        guard let bytes = try? RegularFile(path).bytes(), bytes.starts(with: opening),
            bytes.count > opening.count + 16
        else { return nil }
        let body = bytes[opening.count..<(bytes.count - 16)]
        var end = StoredReader(bytes.suffix(16))
        guard let fingerprint = try? Fingerprint(from: &end), Fingerprint(of: body) == fingerprint else {
            return nil
        }
        let known = Dictionary(ids.map { ($0.name, $0) }) { first, _ in first }
        var reader = StoredReader(body, ids: known)
        guard let cached = try? CachedBuild(from: &reader) else { return nil }
        return (cached, reader.rest)
    }

    private func save(_ build: CachedBuild, _ details: CachedDetails?) {
        let new = place.cacheFile + ".new"
        _ = unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return }
        var isWritten = Directory.write(BuildCache.opening, to: descriptor)
        var maker = Fingerprint.Maker()
        var stored = StoredBytes()
        stored.drain = { bytes in
            maker.add(bytes)
            isWritten = isWritten && Directory.write(bytes, to: descriptor)
        }
        stored.add(build)
        if let details { stored.add(details) }
        maker.add(stored.bytes)
        let rest = stored.bytes
        stored = StoredBytes()
        stored.add(maker.fingerprint)
        isWritten = isWritten && Directory.write(rest + stored.bytes, to: descriptor)
        close(descriptor)
        if !isWritten || rename(new, place.cacheFile) != 0 { _ = unlink(new) }
    }
}
