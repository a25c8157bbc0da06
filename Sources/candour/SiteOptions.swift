import ArgumentParser
import CandourBuild
import CandourDiagnostics
import CandourPage
import CandourSyntax

/// What every command over a site understands.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the site, which holds site.yml.", valueName: "folder"))
    var site = "."

    @Option(
        help: ArgumentHelp(
            "The day that counts as today, such as 2022-03-31; otherwise today in London.", valueName: "date")
    )
    var today: String?

    @Flag(help: "Include drafts and records that are not public yet, marked as such.")
    var drafts = false

    @OptionGroup var report: CheckOptions

    @Option(
        help: ArgumentHelp(
            "How many tasks work at a time; otherwise one for each processor.", valueName: "number"))
    var jobs: Int?

    @Flag(help: "Say how much CPU time each stage took.")
    var timings = false

    /// How messages are written.
    var format: CheckOptions.Format { report.format }
    /// Whether only what is wrong is said.
    var quiet: Bool { report.quiet }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256.")
        }
        if let today, SiteOptions.date(today) == nil {
            throw ValidationError("--today takes a date such as 2022-03-31, not “\(today)”.")
        }
    }

    /// The options of the run.
    var buildOptions: BuildOptions {
        var options = BuildOptions(today: today.flatMap(SiteOptions.date) ?? Today.date)
        options.includesDrafts = drafts
        options.jobs = jobs ?? Terminal.processors
        options.version = Version.current
        return options
    }

    /// The day that `text` names, if it is one.
    static func date(_ text: String) -> LocalDate? {
        let node = YAMLNode(.scalar(text, .plain), SourceSpan(file: 0, start: 0, end: 0))
        var context = FieldContext(field: "today", log: ReadingLog())
        return FieldType<LocalDate>.date.read(node, &context)
    }
}
