import ArgumentParser
import CMimalloc
import Glibc

/// The command line.
@main
struct Candour: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candour",
        abstract:
            "Turns the records of a Police and Crime Commissioner’s office into a checked, accessible website.",
        version: Version.current,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, DiffCommand.self, InitCommand.self,
            NewCommand.self, ImportCommand.self, SchemaCommand.self, LockCommand.self, VerifyCommand.self,
            ExplainCommand.self,
        ])

    /// Runs a command. Exit 0: fine; 1: problems in the content, nothing published; 2: wrong usage, or the machine
    /// failed.
    static func main() async {
        // mimalloc takes the place of malloc(3) in the whole process. What is free it keeps: a run is short, and
        // giving memory back to ask for it again takes a thirtieth of the CPU time of a build.
        mi_option_disable(mi_option_allow_decommit)
        // A limit to the size of files should end in a message, as a full disk does, and not in a signal.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Glibc.exit(code.rawValue)
        } catch {
            let code = exitCode(for: error)
            if code.isSuccess {
                print(fullMessage(for: error))
                Glibc.exit(0)
            }
            Terminal.writeError(fullMessage(for: error) + "\n")
            Glibc.exit(2)
        }
    }
}
