import ArgumentParser
import CandourBuild

/// How the commands that check a site say what they found, and what counts.
struct CheckOptions: ParsableArguments {
    /// How messages are written.
    enum Format: String, CaseIterable {
        case text, json, github, sarif
    }

    // Text, so that a wrong word is answered in our own.
    @Option(
        name: .customLong("format"),
        help: ArgumentHelp("How messages are written: text, json, github or sarif.", valueName: "format"))
    var formatName = "text"

    @Flag(help: "Say only what is wrong.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "Also write what was found into this file, as Markdown for a pull request.", valueName: "file"))
    var summary: String?

    @Flag(help: "Let warnings stop publishing, as problems do.")
    var warningsAsProblems = false

    @Option(
        help: ArgumentHelp(
            "Leave out the messages in this file, which check --write-baseline wrote.", valueName: "file"))
    var baseline: String?

    /// How messages are written.
    var format: Format { Format(rawValue: formatName) ?? .text }

    /// What is made of the messages.
    func findings() throws(MachineFault) -> FindingOptions {
        var options = FindingOptions()
        options.warningsAreProblems = warningsAsProblems
        if let baseline { options.baseline = try Baseline.read(at: baseline) }
        return options
    }

    func validate() throws {
        if Format(rawValue: formatName) == nil {
            throw ValidationError("--format takes text, json, github or sarif, not “\(formatName)”.")
        }
    }
}
