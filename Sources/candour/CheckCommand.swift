import ArgumentParser
import CandourBuild
import CandourDiagnostics
import CandourKinds
import Glibc

/// `candour check`: reads and checks everything, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the site, and write nothing.")

    @OptionGroup var options: SiteOptions

    @Option(
        help: ArgumentHelp(
            "Write what is found into this file, to be left out of later runs with --baseline.",
            valueName: "file"))
    var writeBaseline: String?

    mutating func run() async throws {
        var reporter = Reporter(options: options)
        let progress = Progress(isQuiet: options.quiet)
        let report: BuildReport
        do throws(MachineFault) {
            reporter.summary = try SummaryFile(options.report)
            var buildOptions = options.buildOptions
            buildOptions.findings = try options.report.findings()
            let told = reporter
            let source = FolderSource(options.site)
            try source.requireSite()
            let build = Build(
                source, kinds: Registry.kinds, options: buildOptions,
                stop: { fault in
                    progress.finish()
                    told.fail(fault, live: nil)
                    Glibc.exit(2)
                })
            report = try await build.run(into: nil)
            progress.finish()
            if let writeBaseline {
                let baseline = Baseline(of: report.diagnostics, in: report.catalog)
                try baseline.write(to: writeBaseline)
                let count = Count(report.diagnostics.count, "message")
                Terminal.write(
                    "\(count) written to \(writeBaseline): --baseline \(writeBaseline) leaves them out.\n")
                withExtendedLifetime(report) { Glibc.exit(0) }
            }
        } catch {
            progress.finish()
            reporter.fail(error, live: nil)
            throw ExitCode(2)
        }
        reporter.finish(report, live: nil, nil)
        withExtendedLifetime(report) { Glibc.exit(report.hasProblems ? 1 : 0) }
    }
}
