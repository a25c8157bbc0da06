import CandourBuild
import CandourDiagnostics
import CandourRecords
import CandourSyntax

extension TableImport {
    /// Makes one record with the rows as the list in its field: a table of statistics.
    mutating func makeList(_ field: String) throws(MachineFault) {
        var record = NewRecord(kind, in: roll, today: today)
        for (name, text) in choices.values { try record.set(name, text) }
        guard let id = choices.id ?? record.proposedID() else {
            throw MachineFault(
                "The new \(record.declaration.singular) needs a title",
                advice: "Say it with --set \"title=…\".")
        }
        try record.check(id: id)
        let (lines, cells) = lines(of: field)
        record.set(field, lines: lines)
        taken = table.rows.count
        let findings = record.findings(id: id)
        for missing in findings.missing where missing != field {
            diagnostics.append(.ofRecord(missing, record.declaration.singular))
        }
        for (name, line, diagnostic) in findings.places {
            if name == field, cells.indices.contains(line), let cell = cells[line] {
                if let place = cell.place {
                    report(diagnostic, at: place, cell.row)
                } else {
                    report(diagnostic, row: cell.row)
                }
            } else {
                throw MachineFault(diagnostic.headline, advice: diagnostic.firstAdvice)
            }
        }
        files = [record.file(id: id)]
        sample = record.brief
    }

    /// The lines of the list, and the cell that each came from.
    private func lines(of field: String) -> (lines: [String], cells: [(row: Int, place: Int?)?]) {
        var lines = ["\(field):"]
        var cells: [(row: Int, place: Int?)?] = [nil]
        let given = Set(columns.map(\.field))
        let name = columns.first { $0.field == "label" } ?? columns.first
        var used: Set<String> = []
        for (row, values) in table.rows.enumerated() {
            var fields: [(String, String, Int?)] = []
            if !given.contains("id"), let name {
                var id = Identifier.proposal(for: values[name.place].value)
                while !id.isEmpty, !used.insert(id).inserted { id += "-2" }
                fields.append(("id", id, nil))
            }
            for (place, field) in columns where !values[place].value.isEmpty {
                fields.append((field, values[place].value, place))
            }
            if !given.contains("total"), isTotal(values) { fields.append(("total", "yes", nil)) }
            for (number, (name, text, place)) in fields.enumerated() {
                lines.append((number == 0 ? "  - " : "    ") + "\(name): \(WrittenValue.of(text))")
                cells.append((row, place))
            }
        }
        return (lines, cells)
    }
}

extension Diagnostic {
    fileprivate static func ofRecord(_ field: String, _ singular: String) -> Diagnostic {
        Diagnostic(
            .rowIncomplete, at: SourceSpan(file: 0, start: 0, end: 0),
            headline: "The \(singular) needs \(field), which the table cannot give",
            advice: .fix("say it with --set \"\(field)=…\"."))
    }
}
