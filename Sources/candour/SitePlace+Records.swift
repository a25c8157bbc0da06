import ArgumentParser
import CandourBuild
import CandourDiagnostics
import CandourKinds
import CandourRecords

extension SitePlace {
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
