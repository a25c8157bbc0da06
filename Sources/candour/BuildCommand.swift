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

    mutating func run() async throws {
        var buildOptions = options.buildOptions
        buildOptions.forDisk = forDisk
        let target = output ?? options.site + "/output"
        let live = LiveSite(target)
        let reporter = Reporter(options: options)
        var staging: StagingFolder?
        do throws(MachineFault) {
            let source = FolderSource(options.site)
            let folder = try StagingFolder(output: target, source: options.site)
            staging = folder
            let report = try await Build(source, kinds: Registry.kinds, options: buildOptions).run(
                into: folder)
            guard !report.hasProblems else {
                folder.discard()
                reporter.finish(report, live: live, published: nil)
                throw MachineFault.contentHasProblems
            }
            let swap = try folder.commit()
            reporter.finish(report, live: live, published: (target, swap))
        } catch {
            staging?.discard()
            if error == .contentHasProblems { throw ExitCode(1) }
            reporter.fail(error, live: live)
            throw ExitCode(2)
        }
    }
}
