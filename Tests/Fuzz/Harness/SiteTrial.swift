import CandourBuild
import CandourDiagnostics
import CandourKinds
import CandourPage
import CandourSiteSupport
import Synchronization

/// A whole site, from files in memory to files in memory.
///
/// The input is a list of files: a line that begins with `@` names one, and what follows up to the next such line
/// is what it holds. Names are taken as a disk can have them.
enum SiteTrial {
    static func run(_ input: [UInt8], amongExamples: Bool) async throws {
        var files = try SharedTheme.files.get()
        files["site.yml"] = Array(settings.utf8)
        if amongExamples { files.merge(Seeds.examples) { _, new in new } }
        files.merge(written(in: input)) { _, new in new }
        let outcome = try await build(files, jobs: 1)
        try MessageCheck.check(outcome.report.diagnostics, in: outcome.report.catalog)
        try PathCheck.check(outcome.paths)
        for (path, bytes) in outcome.files {
            do {
                if path.hasSuffix(".html") { try HTMLCheck.page(bytes) }
                if path.hasSuffix(".atom") || path.hasSuffix(".rss") || path.hasSuffix(".xml") {
                    try HTMLCheck.xml(bytes)
                }
                if path.hasSuffix(".json") {
                    try MessageCheck.checkJSON(String(decoding: bytes, as: UTF8.self))
                }
            } catch {
                throw Fault("\(path): \(error)")
            }
        }
        guard input.count.isMultiple(of: 8) else { return }
        let again = try await build(files, jobs: 3)
        try require(again.report.diagnostics == outcome.report.diagnostics, "another run gave other messages")
        try require(again.files == outcome.files, "another run gave another site")
    }

    private struct Outcome: Sendable {
        let report: BuildReport
        /// The paths written to, in order.
        let paths: [String]
        let files: [String: [UInt8]]
    }

    /// The files that `input` names.
    private static func written(in input: [UInt8]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var path: String?
        var content: [UInt8] = []
        for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.first == UInt8(ascii: "@") {
                if let path { files[path] = content }
                path = possible(String(decoding: line.dropFirst(), as: UTF8.self))
                content = []
            } else {
                content += line
                content.append(0x0A)
            }
        }
        if let path { files[path] = content }
        return files
    }

    /// A path below the site as a disk can have it and `FolderSource` gives it; nothing where there is none.
    private static func possible(_ path: String) -> String? {
        let parts = path.split(separator: "/")
        let isPossible = parts.allSatisfy {
            !$0.hasPrefix(".") && !$0.utf8.contains(0) && $0.utf8.count <= 255
        }
        guard isPossible, parts.first == "content" || parts == ["site.yml"], parts.count <= 12 else {
            return nil
        }
        return parts.joined(separator: "/")
    }

    private static func build(_ files: [String: [UInt8]], jobs: Int) async throws -> Outcome {
        guard let today = LocalDate(year: 2022, month: 3, day: 31) else { throw Fault("the day is none") }
        var options = BuildOptions(today: today)
        options.jobs = jobs
        let build = Build(MemorySource(bytes: files), kinds: Registry.kinds, options: options)
        let sink = RecordingSink()
        let report = try await build.run(into: sink)
        return Outcome(report: report, paths: sink.paths, files: sink.files)
    }

    private static let settings = """
        candour: 1
        name: Office
        base_url: https://opcc.example.org/
        contacts:
          - id: office
            email: office@example.org
        """
}
