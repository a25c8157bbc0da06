import ArgumentParser
import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourKinds
import CandourPage
import CandourRecords
import Glibc

/// What the commands that write records understand.
struct DeskOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the site, which holds site.yml.", valueName: "folder"))
    var site = "."

    @Option(
        help: ArgumentHelp(
            "The day that counts as today, such as 2022-03-31; otherwise today in London.", valueName: "date")
    )
    var today: String?

    func validate() throws {
        if let today, SiteOptions.date(today) == nil {
            throw ValidationError("--today takes a date such as 2022-03-31, not “\(today)”.")
        }
    }

    /// The day that counts as today.
    var day: LocalDate { today.flatMap(SiteOptions.date) ?? Today.date }

    /// The records that the site has.
    func roll() async throws(MachineFault) -> RecordRoll {
        let source = FolderSource(site)
        try source.requireSite()
        return try await RecordRoll(of: source, kinds: Registry.kinds, today: day, jobs: Terminal.processors)
    }

    /// The kind that somebody calls `name`: `decisions`, or `decision`.
    func kind(_ name: String) throws(MachineFault) -> any RecordKind.Type {
        let folded = name.lowercased()
        let kind = Registry.kinds.first { kind in
            let declaration = kind.declaration
            return [declaration.name, declaration.singular, declaration.title.lowercased()].contains(folded)
        }
        if let kind { return kind }
        let names = Registry.kinds.map { $0.declaration.name }
        let near = Suggestion.nearest(to: folded, among: names)
        throw MachineFault(
            "There is no sort of record called “\(name)”",
            advice: near.isEmpty
                ? "There are \(names.joined(with: "and"))." : "Did you mean \(near.joined(with: "or"))?")
    }

    /// Says why a command could not do its work, and ends it.
    static func fail(_ fault: MachineFault) -> ExitCode {
        Terminal.writeError("\(fault.headline).\n\(fault.advice)\n")
        return ExitCode(2)
    }
}
