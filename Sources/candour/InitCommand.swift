import ArgumentParser
import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourKinds

/// `candour init FOLDER`: a new site.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new site, with an example of each sort of record.",
        discussion: "It is written into a new or empty folder, never among other files.")

    @Argument(help: ArgumentHelp("The folder of the new site.", valueName: "folder"))
    var folder: String

    @Option(help: "What the office is called.")
    var name: String?

    @Option(help: ArgumentHelp("Where the site will be published.", valueName: "address"))
    var baseURL: String?

    @Flag(help: "Ask nothing, also at a terminal.")
    var noQuestions = false

    mutating func run() async throws {
        do throws(MachineFault) {
            let site = SiteFolder(folder)
            try site.requireEmpty()
            let start = SiteStart(
                name: ask(name, "What the office is called", "Office of the Police and Crime Commissioner"),
                address: ask(baseURL, "Where the site will be published", "https://www.example.org/"),
                kinds: Registry.kinds)
            try await requireRight(start.files)
            try site.make()
            try site.write(start.files)
            Terminal.write(report(files: start.files.count))
        } catch {
            throw SitePlace.fail(error)
        }
    }

    private func ask(_ given: String?, _ question: String, _ proposal: String) -> String {
        guard given == nil, Terminal.canAsk, !noQuestions else { return given ?? proposal }
        let answer = Terminal.ask("\(question)\n  [\(proposal)]: ") ?? ""
        return answer.isEmpty ? proposal : answer
    }

    /// Fails before anything is written when a check of the site would have something to say.
    private func requireRight(_ files: [NewFile]) async throws(MachineFault) {
        let build = Build(
            DraftSource(adding: files), kinds: Registry.kinds, options: BuildOptions(today: Today.date))
        guard let fault = try await build.run(into: nil).diagnostics.first(where: { $0.severity == .problem })
        else { return }
        throw MachineFault(fault.headline, advice: fault.firstAdvice)
    }

    private func report(files: Int) -> String {
        let place = folder.contains(" ") ? "\"\(folder)\"" : folder
        return """

            The new site is in \(folder): \(Count(files, "file")). README.md there says how to go on.

            To look at it:
              cd \(place)
              candour build --for-disk
            Then open output/index.html in a browser.

            """
    }
}
