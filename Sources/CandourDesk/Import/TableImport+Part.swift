import CandourBuild
import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension TableImport {
    /// Makes the table of a record that is there: the awards of a fund.
    mutating func makePart(_ name: String) throws(MachineFault) {
        let declaration = kind.declaration
        let known = roll.heads(of: declaration.name)
        guard let id = choices.id, let owner = known.first(where: { $0.key.id == id }) else {
            let near = choices.id.map { Suggestion.nearest(to: $0, among: known.map(\.key.id)) } ?? []
            throw MachineFault(
                choices.id.map { "There is no \(declaration.singular) called “\($0)”" }
                    ?? "It is not said which \(declaration.singular) the table belongs to",
                advice: near.isEmpty
                    ? "Say it with --id. A new one is begun with: candour new \(declaration.name)"
                    : "Did you mean \(near.joined(with: "or"))?")
        }
        if let taken = choices.names.first(where: { $0 == "\(name).csv" || $0 == "\(name).yml" }) {
            throw MachineFault(
                "The \(declaration.singular) \(id) has the file \(taken) already, and nothing is written over",
                advice: "Add the rows to that file, or move it away.")
        }
        let (text, rows) = csv(ids: names(of: "\(name).csv"))
        let file = NewFile("content/\(declaration.name)/\(id)/\(name).csv", Array(text.utf8))
        taken = rows.count
        files = [file]
        sample = text
        check(kind, file, rows, roll.file(of: owner), id)
    }

    /// The fields of the rows, where the table lacks ids and they can be made.
    private func names(of file: String) -> (hasIDs: Bool, from: Int?) {
        let fields = kind.describeFiles().first { $0.name.hasPrefix(file) }?.fields ?? []
        let required = Set(fields.filter { $0.need == .required }.map(\.name))
        let from = columns.first { required.contains($0.field) }?.place
        return (!fields.contains { $0.name == "id" } || columns.contains { $0.field == "id" }, from)
    }

    /// The table with the names of fields for headings, and which row each of its rows was.
    private mutating func csv(ids: (hasIDs: Bool, from: Int?)) -> (text: String, rows: [Int]) {
        let given = Set(columns.map(\.field))
        let constants = choices.values.filter { !given.contains($0.field) }
        let makesIDs = !ids.hasIDs && ids.from != nil
        var lines = [
            ((makesIDs ? ["id"] : []) + columns.map(\.field) + constants.map(\.field)).joined(separator: ",")
        ]
        var rows: [Int] = []
        var used: Set<String> = []
        for (row, cells) in table.rows.enumerated() {
            if isTotal(cells) {
                noteTotal(row)
                continue
            }
            rows.append(row)
            var values = columns.map { column in
                let text = cells[column.place].value
                return text.isEmpty ? choices.values.first { $0.field == column.field }?.text ?? "" : text
            }
            if makesIDs, let from = ids.from { values.insert(id(for: cells[from].value, &used), at: 0) }
            lines.append((values + constants.map(\.text)).map(TableImport.quoted).joined(separator: ","))
        }
        if makesIDs { notes.append("Each row gets an id, made from its name: it never changes from now on.") }
        return (lines.joined(separator: "\n") + "\n", rows)
    }

    private func id(for name: String, _ used: inout Set<String>) -> String {
        let base = Identifier.proposal(for: name)
        guard !base.isEmpty else { return "" }
        var id = base
        var number = 2
        while !used.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }

    /// Reads the new table as a part of its record, and reports what is wrong at the cells that it came from.
    private mutating func check<Kind: RecordKind>(
        _ kind: Kind.Type, _ file: NewFile, _ rows: [Int], _ main: SourceFile, _ id: String
    ) {
        let log = ReadingLog()
        let made = SourceFile(path: file.path, bytes: file.bytes)
        let name = String(file.path.split(separator: "/").last ?? "")
        let source = RecordSource(id: id, file: 1, parts: [RecordSource.Part(name: name, file: 0)])
        guard
            var reader = RecordReader(
                source, of: kind.declaration, kinds: roll.kinds, catalog: SourceCatalog([made, main]),
                log: log)
        else { return }
        _ = Kind.decode(&reader)
        var found = log.diagnostics.filter { $0.severity == .problem && $0.primary.span.file == 0 }
        for reference in log.references where reference.written.span.file == 0 {
            found +=
                roll.references.diagnostic(for: reference.written, kinds: reference.kinds).map { [$0] } ?? []
        }
        let cells = CSVReader.read(made, number: 0).table
        for diagnostic in found {
            let start = diagnostic.primary.span.start
            let row = cells?.rows.firstIndex { row in (row.last?.span.end ?? 0) >= start }
            guard let row, row < rows.count else {
                diagnostics.append(.ofTable(diagnostic))
                continue
            }
            let place = cells?.rows[row].firstIndex { $0.span.start <= start && start <= $0.span.end }
            let field = place.flatMap { cells?.headings[$0].value }
            if let column = columns.first(where: { $0.field == field }) {
                report(diagnostic, at: column.place, rows[row])
            } else {
                report(diagnostic, row: rows[row])
            }
        }
    }
}

extension Diagnostic {
    /// The message at the top of the table: a column is missing.
    fileprivate static func ofTable(_ diagnostic: Diagnostic) -> Diagnostic {
        Diagnostic(
            diagnostic.id, headline: diagnostic.headline,
            primary: Label(SourceSpan(file: 0, start: 0, end: 0)),
            related: [], reason: diagnostic.reason, advice: diagnostic.advice)
    }
}
