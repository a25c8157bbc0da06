import ArgumentParser
import CandourBuild
import CandourDiagnostics
import CandourPage
import Glibc

/// `candour verify DIR`: whether a built site, or a copy of it, is still what was built.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare a built site, or a copy of it, with its manifest, and name what differs.")

    @Argument(
        help: ArgumentHelp("The folder of the built site, which holds manifest.json.", valueName: "folder"))
    var folder: String

    @OptionGroup var report: ReportOptions

    /// How many differences the text form names; the JSON has them all.
    private static let mostShown = 50

    mutating func run() async throws {
        let verification: Verification
        do throws(MachineFault) {
            let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
            verification = try await SiteVerifier(folder, jobs: processors).run()
        } catch {
            fail(error)
            throw ExitCode(2)
        }
        switch report.format {
        case .text: writeText(verification)
        case .json: writeJSON(verification)
        }
        if !verification.differences.isEmpty { throw ExitCode(1) }
    }

    private func writeText(_ verification: Verification) {
        let differences = verification.differences
        for difference in differences.prefix(VerifyCommand.mostShown) {
            Terminal.write("\(ShownText.of(difference.path)) \(difference.words)\n")
        }
        let rest = differences.count - VerifyCommand.mostShown
        if rest > 0 { Terminal.write("and \(Count(rest, "more difference")) not shown here\n") }
        guard let built = verification.built else {
            Terminal.write("\nWithout its manifest, nothing can be said of the site in \(folder).\n")
            return
        }
        let origin = "Candour \(ShownText.of(built.program)) built for \(built.today)"
        if differences.isEmpty {
            guard !report.quiet else { return }
            Terminal.write("All \(Count(verification.files, "file")) in \(folder) are what \(origin).\n")
        } else {
            Terminal.write("\n\(Count(differences.count, "difference")): \(folder) is not what \(origin).\n")
        }
    }

    private func writeJSON(_ verification: Verification) {
        let differences = verification.differences.map { difference in
            JSONText.object([
                ("path", JSONText.quoted(difference.path)), ("difference", JSONText.quoted(difference.name)),
                ("words", JSONText.quoted(difference.words)),
            ])
        }
        var members = [
            ("version", "1"), ("same", differences.isEmpty ? "true" : "false"),
            ("files", String(verification.files)),
        ]
        if let built = verification.built {
            members.append(("program", JSONText.quoted(built.program)))
            members.append(("today", JSONText.quoted(built.today.iso)))
        }
        members.append(("differences", JSONText.array(differences)))
        Terminal.write(JSONText.object(members) + "\n")
    }

    private func fail(_ fault: MachineFault) {
        switch report.format {
        case .text: Terminal.writeError("\(fault.headline).\n\(fault.advice)\n")
        case .json:
            Terminal.write(
                JSONText.object([
                    ("version", "1"), ("same", "false"), ("fault", JSONText.quoted(fault.headline)),
                    ("advice", JSONText.quoted(fault.advice)), ("differences", "[]"),
                ]) + "\n")
        }
    }
}
