package import CandourBuild
package import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

/// A spreadsheet on its way into a site: which column is for which field, what is wrong with which cell, and the files
/// that would be written.
package struct TableImport {
    /// The kind of record.
    package let kind: any RecordKind.Type
    /// The table’s file: number 0 of the catalogue.
    package let file: SourceFile
    /// Which column is for which field.
    package let matches: [ColumnMatch]
    /// What is wrong with the table.
    package internal(set) var diagnostics: [Diagnostic]
    /// What was left out or read in another way than it stands, each a sentence.
    package internal(set) var notes: [String]
    /// The files to be written; none of them where something is wrong.
    package internal(set) var files: [NewFile] = []
    /// What the first of them would hold, without notes.
    package internal(set) var sample = ""
    /// How many rows are taken over.
    package internal(set) var taken = 0

    let table: CSVTable
    let form: ImportedTable
    let roll: RecordRoll
    let today: LocalDate
    let choices: ImportChoices
    /// The columns of the table’s rows that hold a field, and its name.
    var columns: [(place: Int, field: String)] {
        matches.enumerated().compactMap { place, match in match.field.map { (place, $0) } }
    }

    /// Reads `spreadsheet` as records of `kind` for the site with the records of `roll`.
    package init(
        _ spreadsheet: SpreadsheetFile, as kind: any RecordKind.Type, in roll: RecordRoll, today: LocalDate,
        _ choices: ImportChoices
    ) throws(MachineFault) {
        let declaration = kind.declaration
        guard let form = declaration.start.table else {
            throw MachineFault(
                "A table cannot be taken over as \(declaration.name)",
                advice: "Begin each \(declaration.singular) with: candour new \(declaration.name)")
        }
        self.kind = kind
        self.form = form
        self.roll = roll
        self.today = today
        self.choices = choices
        file = spreadsheet.file
        notes = spreadsheet.notes
        diagnostics = spreadsheet.diagnostics.filter { $0.severity == .problem }
        table = spreadsheet.table ?? CSVTable(headings: [], rows: [], rowNumbers: [])
        let matcher = TableImport.matcher(for: kind, form)
        matches = spreadsheet.table == nil ? [] : try matcher.matches(table.headings, chosen: choices.map)
        guard spreadsheet.table != nil else { return }
        for match in matches where match.way == .none {
            let used = Set(matches.compactMap(\.field))
            diagnostics.append(.headingFitsNoField(match, free: matcher.names.filter { !used.contains($0) }))
        }
        checkCells()
        guard diagnostics.isEmpty else { return }
        switch form {
        case .records(let texts): try makeRecords(texts)
        case .part(let name): try makePart(name)
        case .list(let field): try makeList(field)
        }
        if !diagnostics.isEmpty { files = [] }
    }

    /// The catalogue in which the messages lie.
    package var catalog: SourceCatalog { SourceCatalog([file]) }

    private static func matcher(for kind: any RecordKind.Type, _ form: ImportedTable) -> ColumnMatcher {
        let files = kind.describeFiles()
        switch form {
        case .records(let texts):
            return ColumnMatcher(fields: files.first?.fields ?? [], more: texts.map(\.column))
        case .part(let name):
            return ColumnMatcher(fields: files.first { $0.name.hasPrefix(name + ".") }?.fields ?? [])
        case .list(let field):
            return ColumnMatcher(
                fields: files.first?.fields.first { $0.name == field }?.fields ?? [], first: "label")
        }
    }

    /// Reports cells in which a formula failed.
    private mutating func checkCells() {
        for (row, cells) in table.rows.enumerated() {
            for (place, _) in columns where TableImport.isFailure(cells[place].value) {
                diagnostics.append(.formulaFailed(cells[place], name(ofCell: place, row)))
            }
        }
    }

    private static func isFailure(_ text: String) -> Bool {
        let known: Set<String> = [
            "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
        ]
        return known.contains { text.uppercased().contains($0) }
            || text.count > 1 && text.allSatisfy { $0 == "#" }
    }

    /// What a spreadsheet program calls a cell: `D7`.
    func name(ofCell place: Int, _ row: Int) -> String {
        var number = place + 1
        var letters = ""
        while number > 0 {
            letters = String(Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26)))) + letters
            number = (number - 1) / 26
        }
        return letters + String(table.rowNumbers[row])
    }

    /// Whether a row is the sum below a table, and no record.
    func isTotal(_ row: [Spanned<String>]) -> Bool {
        let first = row.first { !$0.value.isEmpty }?.value.lowercased().filter { $0 != ":" } ?? ""
        return ["total", "totals", "grand total", "overall total", "sum"].contains(first)
    }

    /// Says that a row was left out as the sum of the others.
    mutating func noteTotal(_ row: Int) {
        notes.append("Row \(table.rowNumbers[row]) holds the total, and is left out.")
    }

    /// Reports what reading a value showed, at the cell that it came from.
    mutating func report(_ diagnostic: Diagnostic, at place: Int, _ row: Int) {
        diagnostics.append(
            Diagnostic(
                diagnostic.id, headline: diagnostic.headline,
                primary: Label(table.rows[row][place].span, "cell \(name(ofCell: place, row))"), related: [],
                reason: diagnostic.reason, advice: diagnostic.advice.map(\.withoutReplacement)))
    }

    /// Reports something about a row as a whole.
    mutating func report(_ diagnostic: Diagnostic, row: Int) {
        let cells = table.rows[row]
        let place = cells.firstIndex { !$0.value.isEmpty } ?? 0
        diagnostics.append(
            Diagnostic(
                diagnostic.id, headline: diagnostic.headline,
                primary: Label(cells[place].span, "row \(table.rowNumbers[row])"), related: [],
                reason: diagnostic.reason, advice: diagnostic.advice.map(\.withoutReplacement)))
    }
}

extension Advice {
    /// The same without new text for the file: what is to be changed is the cell, not what was made of it.
    fileprivate var withoutReplacement: Advice {
        if case .fix(let action, _) = self { .fix(action) } else { self }
    }
}

extension Diagnostic {
    fileprivate static func headingFitsNoField(_ match: ColumnMatch, free: [String]) -> Diagnostic {
        let heading = match.heading.value
        let fitting = match.suggestions.isEmpty ? free : match.suggestions
        return Diagnostic(
            .headingFitsNoField, at: match.heading.span,
            headline: "The heading “\(heading)” fits no field",
            reason: "What stands in the column would be lost. "
                + (fitting.isEmpty
                    ? "All fields have a column already."
                    : "Fields without a column yet: \(fitting.joined(with: "and"))."),
            advice: .check(
                "what is in the column?",
                [
                    "if it belongs to a field, say which: --map \"\(heading)=\(match.suggestions.first ?? "field")\"",
                    "if it is not needed, say so: --map \"\(heading)=\"",
                ]))
    }

    fileprivate static func formulaFailed(_ cell: Spanned<String>, _ name: String) -> Diagnostic {
        let isNarrow = cell.value.allSatisfy { $0 == "#" }
        return Diagnostic(
            .formulaFailed, at: cell.span, "cell \(name)",
            headline: "Cell \(name) holds “\(cell.value)” and no value",
            reason: isNarrow
                ? "The column was too narrow to show its value when the table was saved."
                : "A spreadsheet program shows this where a formula could not be worked out.",
            advice: .fix("write the value itself into the cell, and save the table again."))
    }
}
