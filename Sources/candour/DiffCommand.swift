import ArgumentParser
import CandourBuild
import CandourDiagnostics
import CandourKinds

/// `candour diff OLD NEW`: what changes for readers from one built site to another.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changes from one built site to another: pages, figures and files.",
        discussion: """
            The answer does not change the exit code, which is 0 whether or not the sites differ.
            """)

    /// How the comparison is written.
    enum Format: String {
        case text, markdown, json
    }

    @Argument(help: ArgumentHelp("The folder of the older site, which candour build made.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The folder of the newer site.", valueName: "new"))
    var new: String

    // Text, so that a wrong word is answered in our own.
    @Option(
        name: .customLong("format"),
        help: ArgumentHelp("How it is written: text, markdown or json.", valueName: "format"))
    var formatName = "text"

    func validate() throws {
        if Format(rawValue: formatName) == nil {
            throw ValidationError("--format takes text, markdown or json, not “\(formatName)”.")
        }
    }

    func run() throws {
        let comparison: SiteComparison
        do throws(MachineFault) {
            comparison = try SiteComparer(old: old, new: new, kinds: Registry.kinds).run()
        } catch {
            fail(error)
            throw ExitCode(2)
        }
        switch Format(rawValue: formatName) ?? .text {
        case .text: Terminal.write(comparison.text)
        case .markdown: Terminal.write(comparison.markdown)
        case .json: Terminal.write(comparison.json)
        }
    }

    private func fail(_ fault: MachineFault) {
        guard formatName == Format.json.rawValue else {
            Terminal.writeError("\(fault.headline).\n\(fault.advice)\n")
            return
        }
        Terminal.write(
            JSONText.object([
                ("version", "1"), ("fault", JSONText.quoted(fault.headline)),
                ("advice", JSONText.quoted(fault.advice)),
            ]) + "\n")
    }
}
