import ArgumentParser
import CandourBuild

/// What every command over a site understands.
struct SiteOptions: ParsableArguments {
    @OptionGroup var place: SitePlace

    @Flag(help: "Include drafts and records that are not public yet, marked as such.")
    var drafts = false

    @OptionGroup var report: CheckOptions

    @Option(
        help: ArgumentHelp(
            "How many tasks work at a time; otherwise one for each processor.", valueName: "number"))
    var jobs: Int?

    @Flag(help: "Say how much CPU time each stage took.")
    var timings = false

    /// The folder of the site.
    var site: String { place.site }
    /// How messages are written.
    var format: CheckOptions.Format { report.format }
    /// Whether only what is wrong is said.
    var quiet: Bool { report.quiet }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256.")
        }
    }

    /// The options of the run.
    var buildOptions: BuildOptions {
        var options = BuildOptions(today: place.day)
        options.includesDrafts = drafts
        options.jobs = jobs ?? Terminal.processors
        options.version = Version.current
        return options
    }
}
