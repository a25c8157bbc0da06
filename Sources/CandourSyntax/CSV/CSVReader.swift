package import CandourDiagnostics

/// Reads a CSV file (RFC 4180) into a table with the place of every cell.
///
/// In order: is it text in UTF-8 (`CSVEncoding`), is all of it visible (`HiddenCharacter`), what are its cells (`CSVScanner`), is it separated by commas and
/// are its headings good (`CSVHeadings`), and has every row its cells (`CSVRows`). What spreadsheets leave behind
/// is accepted: a byte-order mark, any line ends, empty rows, columns without heading and text.
package enum CSVReader {
    static let mostBytes = 5_000_000
    static let mostColumns = 1_000
    static let mostRows = 200_000

    /// The table in `file`, which has `number` in the catalogue, and what is wrong with it.
    ///
    /// Cells are separated by commas; who takes over what a spreadsheet program saved may know of another `separator`.
    /// Rows with too many or too few cells are reported and left out. There is no table when the file cannot be
    /// read as one.
    package static func read(
        _ file: SourceFile,
        number: UInt32, separator: UInt8 = UInt8(ascii: ",")
    ) -> (table: CSVTable?, diagnostics: [Diagnostic]) {
        let source = CSVSource(file, number: number, separator: separator)
        if file.bytes.count > mostBytes { return (nil, [.tooLarge(source.span(0..<0), file.bytes.count)]) }
        if let refused = CSVEncoding.check(source) { return (nil, [refused]) }
        let hidden = HiddenCharacter.check(source.bytes, in: source.start..<source.bytes.count, file: number)
        if !hidden.isEmpty { return (nil, hidden) }
        var scanner = CSVScanner(source)
        let rows = scanner.scan()
        if scanner.isBroken { return (nil, scanner.diagnostics) }
        guard let first = rows.first else { return (nil, [.empty(source.span(0..<0))]) }
        if let refused = CSVSeparator.check(first, source) { return (nil, [refused]) }
        let headings = CSVHeadings(first, columns: CSVReader.columns(rows), source)
        var diagnostics = scanner.diagnostics + headings.diagnostics
        guard headings.diagnostics.isEmpty else { return (nil, diagnostics) }
        let body = CSVRows(rows.dropFirst(), headings: headings.headings, source)
        diagnostics += body.diagnostics
        if rows.count == 1 { diagnostics.append(.noRows(source.span(first.range))) }
        let table = CSVTable(headings: headings.headings, rows: body.rows, rowNumbers: body.numbers)
        return (table, diagnostics)
    }

    /// How many columns hold text, in the headings or below.
    private static func columns(_ rows: [CSVRow]) -> Int { rows.map(\.filled).max() ?? 0 }
}

extension Diagnostic {
    fileprivate static func tooLarge(_ span: SourceSpan, _ count: Int) -> Diagnostic {
        Diagnostic(
            .csvTooLarge, at: span, "\(Count.grouped(count / 1000)) kilobytes",
            headline: "This CSV file is too large to be read",
            reason: "The largest CSV file that can be read is 5 megabytes.",
            advice: .fix("split it into several files, one for each year for example."))
    }

    fileprivate static func empty(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvEmpty, at: span, "no headings here",
            headline: "This CSV file is empty",
            reason: "Its first row must hold the headings of the columns.",
            advice: .fix("export the table again, or remove the file."))
    }

    fileprivate static func noRows(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvNoRows, at: span, "headings, and no rows below",
            headline: "This CSV file has headings but no rows",
            reason: "It will be published as a table without rows.",
            advice: .check("was the whole table exported?"))
    }
}
