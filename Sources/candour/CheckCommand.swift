import ArgumentParser
import CandourBuild
import CandourKinds
import Glibc

/// `candour check`: reads and checks everything, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the site, and write nothing.")

    @OptionGroup var options: SiteOptions

    mutating func run() async throws {
        let reporter = Reporter(options: options)
        let progress = Progress(isQuiet: options.quiet)
        let report: BuildReport
        do throws(MachineFault) {
            let source = FolderSource(options.site)
            try source.requireSite()
            let build = Build(
                source, kinds: Registry.kinds, options: options.buildOptions,
                stop: { fault in
                    progress.finish()
                    reporter.fail(fault, live: nil)
                    Glibc.exit(2)
                })
            report = try await build.run(into: nil)
            progress.finish()
        } catch {
            progress.finish()
            reporter.fail(error, live: nil)
            throw ExitCode(2)
        }
        reporter.finish(report, live: nil, nil)
        withExtendedLifetime(report) { Glibc.exit(report.hasProblems ? 1 : 0) }
    }
}
