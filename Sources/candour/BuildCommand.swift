import ArgumentParser
import CandourBuild
import CandourKinds
import Glibc

/// `candour build`: checks the site and publishes it to the output folder, whole or not at all.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Check the site, and build it into the output folder if nothing is wrong.",
        discussion: """
            The new site takes the place of the old one in one step. When anything is wrong, the old one stays.
            """)

    @OptionGroup var options: SiteOptions

    @Option(
        help: ArgumentHelp("The folder to build into. The site's output/ if not given.", valueName: "folder"))
    var output: String?

    @Flag(help: "Write links that work when the pages are opened from a disk.")
    var forDisk = false

    @Option(
        help: ArgumentHelp(
            "The address of a preview, in place of that in site.yml; search engines are told to pass over it.",
            valueName: "address"))
    var baseURL: String?

    @Flag(help: "Build everything anew, and remember nothing for the next build.")
    var noCache = false

    func validate() throws {
        guard let baseURL else { return }
        let rest = ["https://", "http://"].first(where: baseURL.hasPrefix).map { baseURL.dropFirst($0.count) }
        let isPlain = baseURL.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value < 0x7F && !"\"<>?#".contains(Character($0))
        }
        guard let rest, let first = rest.first, first != "/", isPlain else {
            throw ValidationError(
                "--base-url takes a full web address such as https://preview.example.org/, not “\(baseURL)”.")
        }
    }

    mutating func run() async throws {
        let outcome = await publish(to: output ?? (options.site == "." ? "output" : options.site + "/output"))
        withExtendedLifetime(outcome) { Glibc.exit(outcome.code) }
    }

    /// Builds the site and puts it in the place of the old one; the exit code, and what need not be taken down before
    /// the process ends.
    private func publish(to target: String) async -> (code: Int32, made: [Any?]) {
        var buildOptions = options.buildOptions
        buildOptions.forDisk = forDisk
        buildOptions.previewURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        var live = LiveSite(target)
        var reporter = Reporter(options: options)
        let progress = Progress(isQuiet: options.quiet)
        var staging: StagingFolder?
        do throws(MachineFault) {
            reporter.summary = try SummaryFile(options.report)
            buildOptions.findings = try options.report.findings()
            let source = FolderSource(options.site)
            try source.requireSite()
            try source.requireOutside(target)
            let cache =
                // What is known before is not content, so a cache would not see it change.
                noCache || buildOptions.findings.baseline != nil
                ? nil : BuildCache(source, output: target, options: buildOptions, kinds: Registry.kinds)
            if let report = try cache?.unchanged() {
                reporter.finish(report, live: live, .unchanged(output: target))
                return (0, [report])
            }
            let folder = try StagingFolder(output: target, source: options.site, cache: cache)
            staging = folder
            if let recovery = folder.recovery {
                Terminal.writeError(recovery.words + "\n")
                live = LiveSite(target)
            }
            let site = live
            let told = reporter
            let stop: @Sendable (MachineFault) -> Never = { fault in
                progress.finish()
                folder.discard()
                told.fail(fault, live: site)
                Glibc.exit(2)
            }
            let build = Build(
                source, kinds: Registry.kinds, options: buildOptions, rebuild: cache?.rebuild(stop: stop),
                stop: stop, onStage: progress.begin)
            let report = try await build.run(into: folder)
            guard !report.hasProblems else {
                progress.finish()
                folder.discard()
                reporter.finish(report, live: live, nil)
                return (1, [report])
            }
            progress.begin("Putting the new site in its place")
            let swap = try folder.commit()
            cache?.remember(report, folder)
            progress.finish()
            reporter.finish(report, live: live, .replaced(output: target, swap))
            return (0, [report, cache, folder])
        } catch {
            progress.finish()
            staging?.discard()
            reporter.fail(error, live: live)
            return (2, [])
        }
    }
}
