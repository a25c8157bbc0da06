import ArgumentParser
import CandourBuild
import CandourKinds
import CandourServe
import Glibc

/// `candour serve`: shows the site in a browser while it is being written.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser on this machine, and again after each change.",
        discussion: """
            Open the address that it prints. Drafts and records that are not public yet are shown, marked as such. When
            a file is saved, the page in the browser follows. When something is wrong, the page says so, and shows the
            last version without problems. The output folder is not touched. Ctrl-C ends it.
            """)

    @OptionGroup var options: SourceOptions

    @Flag(help: "Say only what is wrong.")
    var quiet = false

    @Option(
        help: ArgumentHelp("The address to listen at. This machine alone if not given.", valueName: "address")
    )
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            "The port to listen at. 8080 if not given, or the next one that is free.", valueName: "number"))
    var port: Int?

    @Flag(
        help:
            "Look at the files twice a second. For a disk on another machine, which does not tell of changes."
    )
    var poll = false

    /// The port that is tried first.
    private static let usualPort: UInt16 = 8080

    func validate() throws {
        if let port, UInt16(exactly: port) == nil {
            throw ValidationError("--port takes a number from 0 to 65535; with 0 the system chooses one.")
        }
        if PreviewAddress(host: host, port: 0) == nil {
            throw ValidationError("--host takes an address such as 127.0.0.1 or ::1, not “\(host)”.")
        }
    }

    mutating func run() async throws {
        let reporter = PreviewReporter(isQuiet: quiet)
        let interruption = await Interruption()
        let options = options
        let polls = poll
        let wanted = port.flatMap { UInt16(exactly: $0) }
        guard let address = PreviewAddress(host: host, port: wanted ?? ServeCommand.usualPort) else { return }
        do throws(MachineFault) {
            let listener = try Listener(address, isMovable: wanted == nil)
            let folder = try PreviewFolder()
            let stop: @Sendable (MachineFault) -> Never = { fault in
                reporter.fail(fault)
                folder.remove()
                Glibc.exit(2)
            }
            let build: PreviewBuild
            do throws(MachineFault) {
                build = try PreviewBuild(
                    of: options.site, into: folder.path + "/site", kinds: Registry.kinds,
                    options: { options.previewOptions }, stop: stop)
            } catch { stop(error) }
            reporter.begin(at: listener.address, wanted: address)
            let preview = Preview(
                of: options.site, build, at: listener, polls: polls, tell: { reporter.tell($0) })
            Task {
                try? await preview.run()
                stop(
                    MachineFault(
                        "The preview cannot go on: the system no longer tells of connections",
                        advice: "Start it again."))
            }
            await interruption.wait()
            folder.remove()
            Glibc.exit(0)
        } catch {
            reporter.fail(error)
            throw ExitCode(2)
        }
    }
}

extension SourceOptions {
    /// The options of a build for a preview.
    fileprivate var previewOptions: BuildOptions {
        var options = buildOptions
        options.includesDrafts = true
        return options
    }
}
