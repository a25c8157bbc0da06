import ArgumentParser
import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourKinds
import CandourRecords

/// `candour import KIND FILE.csv`: takes a table over from a spreadsheet program.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a table over from a spreadsheet: grants, foi, statistics or meetings.",
        discussion: """
            Without --write the command says what it would write, and writes nothing; at a terminal it then asks. A \
            table with a fault is not taken over at all. Nothing is ever written over.
            """)

    @Argument(
        help: ArgumentHelp("The sort of record: grants, foi, statistics or meetings.", valueName: "kind"))
    var kindName: String

    @Argument(help: ArgumentHelp("The table, saved as CSV.", valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "Which field a column is for: \"Amount paid=amount\". Nothing after the equals sign leaves the column out.",
            valueName: "heading=field"))
    var map: [String] = []

    @Option(
        help: ArgumentHelp(
            "A value for every row that has none, such as state=planned, or for the one record that is made.",
            valueName: "field=value"))
    var set: [String] = []

    @Option(help: "The fund that the grants belong to, or the id of the new table of statistics.")
    var id: String?

    @Option(name: .customLong("in"), help: "The body whose meetings they are.")
    var folder: String?

    @Flag(help: "Write the files.")
    var write = false

    @OptionGroup var place: SitePlace

    mutating func run() async throws {
        let hasProblems: Bool
        do throws(MachineFault) {
            let kind = try place.kind(kindName)
            let roll = try await place.roll()
            let site = SiteFolder(place.site)
            let names = id.map { site.names(in: "content/\(kind.declaration.name)/\($0)") } ?? []
            let choices = ImportChoices(
                map: Dictionary(try pairs(map, "--map", "\"Amount paid=amount\"")) { first, _ in first },
                values: try pairs(set, "--set", "state=planned").map { (field: $0.0, text: $0.1) },
                id: id, folder: folder, names: names)
            let spreadsheet = SpreadsheetFile(try NamedFile.bytes(file), path: file)
            let table = try TableImport(spreadsheet, as: kind, in: roll, today: place.day, choices)
            let whole = try await wholeSite(with: table)
            let report = ImportReport(table, whole)
            Terminal.write(report.text)
            hasProblems = report.hasProblems
            if !hasProblems { try finish(table, site) }
        } catch {
            throw SitePlace.fail(error)
        }
        if hasProblems { throw ExitCode(1) }
    }

    /// What a check of the whole site will say of the new files.
    private func wholeSite(with table: TableImport) async throws(MachineFault) -> BuildReport? {
        guard table.diagnostics.isEmpty else { return nil }
        var buildOptions = BuildOptions(today: place.day)
        buildOptions.jobs = Terminal.processors
        let source = DraftSource(FolderSource(place.site), adding: table.files)
        return try await Build(source, kinds: Registry.kinds, options: buildOptions).run(into: nil)
    }

    /// Writes the files, where somebody said so or says so now.
    private func finish(_ table: TableImport, _ site: SiteFolder) throws(MachineFault) {
        let files = Count(table.files.count, "file")
        var isWanted = write
        if !write, Terminal.canAsk {
            let answer = Terminal.ask("\nWrite \(files)? Type yes, or press Enter to write nothing: ") ?? ""
            isWanted = ["yes", "y"].contains(answer.lowercased())
        }
        guard isWanted else {
            Terminal.write("\nNothing was written. To write \(files), run the command again with --write.\n")
            return
        }
        try site.write(table.files)
        Terminal.write("\n\(files) written. Next, run:\n  candour check\n")
    }

    private func pairs(
        _ texts: [String], _ option: String, _ example: String
    ) throws(MachineFault) -> [(String, String)] {
        var found: [(String, String)] = []
        for text in texts {
            // A heading may have an equals sign of its own; no field has.
            let equals = option == "--map" ? text.lastIndex(of: "=") : text.firstIndex(of: "=")
            guard let equals, equals > text.startIndex else {
                throw MachineFault(
                    "\(option) needs two names with an equals sign between, not “\(text)”",
                    advice: "Write it as \(option) \(example).")
            }
            found.append((String(text[..<equals]), String(text[text.index(after: equals)...])))
        }
        return found
    }
}
