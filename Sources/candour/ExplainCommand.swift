import ArgumentParser
import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourKinds

/// `candour explain ID`: more about a message.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say more about a message. Without an id, list all messages.")

    @Argument(help: ArgumentHelp("The id, which stands in the last line of each message.", valueName: "id"))
    var id: String?

    func run() throws {
        let known = (Build.diagnosticIDs(of: Registry.kinds) + DiagnosticID.desk).sorted { $0.name < $1.name }
        guard let id else {
            for message in known { Terminal.write("\(message.name)\n") }
            return
        }
        guard let message = known.first(where: { $0.name == id }) else {
            let near = Suggestion.nearest(to: id, among: known.map(\.name))
            let question =
                near.isEmpty
                ? "“candour explain” lists them all." : "Did you mean \(near.joined(with: "or"))?"
            Terminal.writeError("There is no message called “\(id)”. \(question)\n")
            throw ExitCode(2)
        }
        let weight =
            switch message.severity {
            case .problem: "A problem: nothing is published until it is put right."
            case .warning: "A warning: the site is published all the same."
            }
        let lowered =
            message.severity == .problem && message.mayBeLowered
            ? "\nA site may make it a warning, or turn it off, under checks: in its site.yml." : ""
        Terminal.write("\(message.name)\n\(weight)\(lowered)\n\n\(TextRenderer.wrapped(message.explanation))")
    }
}
