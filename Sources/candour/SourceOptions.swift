import ArgumentParser
import CandourBuild
import CandourPage

/// Which site a command builds, as of which day, and with how many tasks.
struct SourceOptions: ParsableArguments {
    @OptionGroup var place: SitePlace

    @Option(
        help: ArgumentHelp(
            "How many tasks work at a time; otherwise one for each processor.", valueName: "number"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256.")
        }
    }

    /// The folder of the site.
    var site: String { place.site }

    /// The options of the run.
    var buildOptions: BuildOptions {
        var options = BuildOptions(today: place.day)
        options.jobs = jobs ?? Terminal.processors
        options.version = Version.current
        return options
    }
}
