package import CandourBuild
import CandourDiagnostics
import CandourKinds
import CandourPage
import CandourRecords
import CandourSyntax
import Foundation

/// A whole site in memory, with the real kinds and the real theme: what tests of messages and pages build.
package struct SiteFixture {
    /// The files, by path below the site's folder.
    package var files: [String: [UInt8]]
    private var links: Set<String> = []
    private let options: BuildOptions

    /// A site of `records` (path below `content/` and text) as it is on the day `today`. A `site.yml` is added.
    package init(
        _ records: [String: String], today: String = "2022-03-31", drafts: Bool = false,
        findings: FindingOptions = FindingOptions(), previewURL: String? = nil
    ) throws {
        var files = try SiteFixture.themeFiles()
        files["site.yml"] = Array(SiteFixture.siteFile.utf8)
        for (path, text) in records { files["content/" + path] = Array(text.utf8) }
        self.files = files
        var options = try SiteFixture.options(today: today, drafts: drafts)
        options.findings = findings
        options.previewURL = previewURL
        self.options = options
    }

    /// A site of exactly these `files`, by path below the site's folder, and the default theme. Those among them
    /// that are `links` are symbolic links on the disk.
    package init(bytes files: [String: [UInt8]], links: Set<String> = [], today: String = "2022-03-31") throws
    {
        self.links = links
        self.files = try SiteFixture.themeFiles().merging(files) { _, own in own }
        options = try SiteFixture.options(today: today, drafts: false)
    }

    /// A site in which every kind has its example, `records` added or put in their place.
    package static func ofExamples(with records: [String: String] = [:], today: String = "2022-03-31") throws
        -> SiteFixture
    {
        var all: [String: String] = [:]
        for kind in Registry.kinds {
            for file in kind.declaration.example { all[file.path] = file.text }
        }
        return try SiteFixture(all.merging(records) { _, new in new }, today: today)
    }

    /// Checks the site.
    package func check(jobs: Int = 2) async throws -> BuildReport {
        try await run(into: nil, jobs: jobs)
    }

    /// What the terminal would show of a check: every message, then nothing.
    package func messages() async throws -> String {
        let report = try await check()
        return TextRenderer(catalog: report.catalog).rendered(report.diagnostics)
    }

    /// The ids of all messages of a check, with line and column, in order: `unknown-field content/x.md:2:1`.
    package func places() async throws -> [String] {
        let report = try await check()
        return report.diagnostics.map { diagnostic in
            let place = report.catalog.position(of: diagnostic.primary.span)
            return
                "\(diagnostic.id.name) \(report.catalog[diagnostic.primary.span].path):\(place.line):\(place.column)"
        }
    }

    /// The files of the built site as texts, by path; none when something is wrong.
    package func build(jobs: Int = 2) async throws -> [String: String] {
        try await bytes(jobs: jobs).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// The same files as they are.
    package func bytes(jobs: Int = 2) async throws -> [String: [UInt8]] {
        let sink = MemorySink()
        _ = try await run(into: sink, jobs: jobs)
        return sink.files
    }

    /// The lock that follows the site's own, if nothing is wrong.
    package func lock(reworded: [String] = []) async throws -> LockUpdate? {
        let keys = reworded.map { name in
            let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
            return RecordKey(kind: parts[0], id: parts[1])
        }
        return try await run(into: nil, jobs: 2, reworded: Set(keys)).lock
    }

    private func run(
        into sink: MemorySink?, jobs: Int, reworded: Set<RecordKey>? = nil
    ) async throws -> BuildReport {
        var options = options
        options.reworded = reworded
        options.jobs = jobs
        let source = LinkedSource(memory: MemorySource(bytes: files), links: links)
        return try await Build(source, kinds: Registry.kinds, options: options).run(into: sink)
    }

    private static func options(today: String, drafts: Bool) throws -> BuildOptions {
        let parts = today.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let date = LocalDate(year: parts[0], month: parts[1], day: parts[2]) else {
            throw FixtureFault(reason: "\(today) is no date")
        }
        var options = BuildOptions(today: date)
        options.includesDrafts = drafts
        return options
    }

    /// The files of the default theme, from the repository.
    private static func themeFiles() throws -> [String: [UInt8]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let theme = root.appending(path: "themes/civic")
        var files: [String: [UInt8]] = [:]
        let found = FileManager.default.enumerator(at: theme, includingPropertiesForKeys: nil)
        while let url = found?.nextObject() as? URL {
            guard !url.hasDirectoryPath, let data = try? Data(contentsOf: url) else { continue }
            files["themes/civic/" + url.path.dropFirst(theme.path.count + 1)] = Array(data)
        }
        guard !files.isEmpty else { throw FixtureFault(reason: "themes/civic is not there") }
        return files
    }

    private static let siteFile = """
        candour: 1
        name: Office of the Police and Crime Commissioner for Testshire
        short_name: Testshire OPCC
        base_url: https://opcc.example.org/
        demonstration: yes
        contacts:
          - id: office
            email: office@example.org
        licence: OGL-UK-3.0
        """
}

/// Files in memory, some of which are found as symbolic links.
private struct LinkedSource: SiteSource {
    let memory: MemorySource
    let links: Set<String>

    func files() throws(MachineFault) -> [FoundFile] {
        try memory.files().map {
            links.contains($0.path) ? FoundFile(path: $0.path, size: 0, sort: .symbolicLink) : $0
        }
    }

    func read(_ file: FoundFile) throws(MachineFault) -> [UInt8] { try memory.read(file) }
}

/// That a fixture itself is at fault.
package struct FixtureFault: Error {
    /// Why.
    package let reason: String
}
