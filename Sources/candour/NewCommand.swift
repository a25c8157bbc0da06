import ArgumentParser
import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourRecords

/// `candour new KIND`: begins a record, with everything that it can have explained in its file.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a record: a file with every field explained, to be filled in.",
        discussion: """
            At a terminal the command asks for what it needs. Elsewhere it takes what the options say, and leaves a \
            place for the rest. It never writes over a file.
            """)

    @Argument(help: ArgumentHelp("The sort of record: decisions, meetings, news …", valueName: "kind"))
    var kindName: String

    @Option(help: "The title.")
    var title: String?

    @Option(help: "The id, which is the end of the address for ever. It follows from the title if not given.")
    var id: String?

    @Option(help: ArgumentHelp("The day of the record, such as 2022-03-31.", valueName: "date"))
    var date: String?

    @Option(
        help: ArgumentHelp(
            "A field and its value, such as type=finance. Can be given again and again.",
            valueName: "field=value"))
    var set: [String] = []

    @Option(help: "The text below the fields, in Markdown.")
    var text: String?

    @Option(
        help: ArgumentHelp(
            "A further file of a record that is there: minutes.md, awards.csv, “Forward plan”.",
            valueName: "name"))
    var part: String?

    @Flag(help: "Ask nothing, also at a terminal.")
    var noQuestions = false

    @OptionGroup var place: SitePlace

    mutating func run() async throws {
        do throws(MachineFault) {
            let kind = try place.kind(kindName)
            let roll = try await place.roll()
            let folder = SiteFolder(place.site)
            var record = NewRecord(
                kind, in: roll, today: place.day, part: try partName(of: kind, roll, folder))
            try apply(to: &record)
            let id = try finish(&record)
            let file = record.file(id: id)
            try folder.write([file])
            Terminal.write(NewReport(record, id: id, file: file).text)
        } catch {
            throw SitePlace.fail(error)
        }
    }

    /// The further file that is asked for.
    private func partName(
        of kind: any RecordKind.Type, _ roll: RecordRoll, _ folder: SiteFolder
    ) throws(MachineFault) -> RecordPartName? {
        guard let part else { return nil }
        let below = id.map { "content/\(kind.declaration.name)/\($0)" } ?? ""
        let taken = folder.names(in: below)
        let deeper = taken.flatMap { name in folder.names(in: "\(below)/\(name)").map { "\(name)/\($0)" } }
        return try RecordPartName(part, of: kind, taken: taken + deeper)
    }

    /// Gives the record what the options say.
    private func apply(to record: inout NewRecord) throws(MachineFault) {
        if let title { try record.set(record.titleField, title) }
        if let date { try record.set(record.dateField, date) }
        for pair in set {
            guard let equals = pair.firstIndex(of: "="), equals > pair.startIndex else {
                throw MachineFault(
                    "--set needs a field, an equals sign and a value, not “\(pair)”",
                    advice: "Write it as --set type=finance.")
            }
            try record.set(String(pair[..<equals]), String(pair[pair.index(after: equals)...]))
        }
        if let text { try record.setText(text) }
        record.chosenID = id
        if let id { try record.check(id: id) }
        try record.requireRight(id: id)
    }

    /// Completes the record, with questions where somebody can answer them; the id.
    private func finish(_ record: inout NewRecord) throws(MachineFault) -> String {
        if Terminal.canAsk, !noQuestions {
            var interview = Interview(record)
            let id = try interview.run()
            record = interview.record
            return id
        }
        record.fillIn()
        guard let id = record.chosenID ?? record.proposedID() else {
            throw MachineFault(
                "A new \(record.declaration.singular) needs \(record.nameNeeds)",
                advice: record.part == nil
                    ? "Say it with an option, or run the command at a terminal, where it asks."
                    : "Say with --id which \(record.declaration.singular) the file belongs to.")
        }
        try record.check(id: id)
        return id
    }
}
