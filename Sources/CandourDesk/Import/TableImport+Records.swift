import CandourBuild
import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension TableImport {
    /// Makes a record of each row.
    mutating func makeRecords(_ texts: [ImportedTable.Text]) throws(MachineFault) {
        var seen: [String: Int] = [:]
        for (row, cells) in table.rows.enumerated() {
            if isTotal(cells) {
                noteTotal(row)
                continue
            }
            taken += 1
            var record = try record(of: row, leavingOut: Set(texts.map(\.column)))
            let folder = try folder(of: record)
            guard let id = record.proposedID(folder: folder) else {
                // A value that cannot be read names no record either; one cause has one message.
                let findings = record.findings(id: "")
                if findings.faults.isEmpty { report(.rowWithoutName(record), row: row) }
                report(findings.faults, row: row)
                continue
            }
            do throws(MachineFault) { try record.check(id: id) } catch {
                report(.rowTaken(error.headline), row: row)
                continue
            }
            if let other = seen.updateValue(row, forKey: id) {
                report(
                    .rowTaken("Row \(table.rowNumbers[other]) would have the same id as this one: \(id)"),
                    row: row)
                continue
            }
            let findings = record.findings(id: id)
            report(findings.faults, row: row)
            report(missing: findings.missing, row: row, singular: record.declaration.singular)
            if let text = text(of: row, texts) { try record.setText(text) }
            if files.isEmpty { sample = record.brief }
            files.append(record.file(id: id))
        }
        files.sort { $0.path < $1.path }
    }

    /// The folder of the record that new ones lie with: the only one there is, where nobody said which.
    private func folder(of record: NewRecord) throws(MachineFault) -> String? {
        guard let kind = record.folderKind else { return nil }
        let known = roll.heads(of: kind).map(\.key.id)
        if let folder = choices.folder ?? (known.count == 1 ? known.first : nil) {
            if known.contains(folder) { return folder }
            throw MachineFault(
                "There is no “\(folder)” in content/\(kind)/",
                advice: "There are \(known.joined(with: "and")).")
        }
        throw MachineFault(
            "It is not said to which of the \(kind) the \(record.declaration.name) belong",
            advice: known.isEmpty
                ? "Begin one: candour new \(kind)" : "Say it with --in: \(known.joined(with: "or")).")
    }

    /// The record of a row: what stands in its cells, and what was said for all.
    private func record(of row: Int, leavingOut texts: Set<String>) throws(MachineFault) -> NewRecord {
        var record = NewRecord(kind, in: roll, today: today)
        for (place, field) in columns where !texts.contains(field) {
            let text = table.rows[row][place].value
            guard !text.isEmpty else { continue }
            // Several entries of a list share a cell.
            let isList = record.form.field(field)?.isList ?? false
            let entries =
                isList ? text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map(String.init) : [text]
            for entry in entries { try record.set(field, entry.trimmingSpaces()) }
        }
        for (field, text) in choices.values where record.values[field] == nil { try record.set(field, text) }
        return record
    }

    /// The text of the record, from the columns that hold words for it; nothing where none does.
    private func text(of row: Int, _ texts: [ImportedTable.Text]) -> String? {
        let sections = texts.compactMap { text -> String? in
            let place = columns.first { $0.field == text.column }?.place
            let words = place.map { table.rows[row][$0].value } ?? ""
            return words.isEmpty ? nil : "## \(text.heading)\n\n\(words)\n"
        }
        return sections.isEmpty ? nil : sections.joined(separator: "\n").trimmingSpaces()
    }

    /// Reports what a check would say of a record, at the cells that it came from.
    private mutating func report(_ faults: [(field: String?, diagnostic: Diagnostic)], row: Int) {
        for (field, diagnostic) in faults {
            if let place = columns.first(where: { $0.field == field })?.place {
                report(diagnostic, at: place, row)
            } else {
                report(diagnostic, row: row)
            }
        }
    }

    /// Reports what a record must have and its row has not.
    private mutating func report(missing: [String], row: Int, singular: String) {
        for field in missing {
            let place = columns.first { $0.field == field }?.place
            let message = Diagnostic.rowIncomplete(field, singular, hasColumn: place != nil)
            if let place { report(message, at: place, row) } else { report(message, row: row) }
        }
    }
}

extension Diagnostic {
    private static let nowhere = SourceSpan(file: 0, start: 0, end: 0)

    fileprivate static func rowWithoutName(_ record: NewRecord) -> Diagnostic {
        Diagnostic(
            .rowIncomplete, at: nowhere,
            headline: "This row lacks what its \(record.declaration.singular) is named after",
            reason: "The address of the record is made of \(record.nameNeeds).",
            advice: .fix("fill the cell in, or say with --map which column it is."))
    }

    fileprivate static func rowTaken(_ headline: String) -> Diagnostic {
        Diagnostic(
            .rowTaken, at: nowhere, headline: headline, reason: "Nothing is ever written over.",
            advice: .check(
                "what is this row?",
                [
                    "if the site has it already, take the row out",
                    "if it is another record, correct what names it",
                ]))
    }

    static func rowIncomplete(_ field: String, _ singular: String, hasColumn: Bool) -> Diagnostic {
        Diagnostic(
            .rowIncomplete, at: nowhere,
            headline: hasColumn
                ? "This row has nothing for \(field), which every \(singular) needs"
                : "There is no column for \(field), which this \(singular) needs",
            advice: .fix(
                (hasColumn ? "fill the cell in" : "add a column, or say with --map which it is")
                    + "; or give all rows without it one value: --set \"\(field)=…\"."))
    }
}
