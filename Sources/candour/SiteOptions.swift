import ArgumentParser
import CandourBuild

/// What every command that checks a site understands.
struct SiteOptions: ParsableArguments {
    @OptionGroup var source: SourceOptions

    @Flag(help: "Include drafts and records that are not public yet, marked as such.")
    var drafts = false

    @OptionGroup var report: CheckOptions

    @Flag(help: "Say how much CPU time each stage took.")
    var timings = false

    /// The folder of the site.
    var site: String { source.site }
    /// How messages are written.
    var format: CheckOptions.Format { report.format }
    /// Whether only what is wrong is said.
    var quiet: Bool { report.quiet }

    /// The options of the run.
    var buildOptions: BuildOptions {
        var options = source.buildOptions
        options.includesDrafts = drafts
        return options
    }
}
