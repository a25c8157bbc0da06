internal import CandourDiagnostics

/// Finds the cells of a CSV file; the only part that knows about quote marks.
struct CSVScanner {
    /// What was found wrong with quote marks.
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether the rest of the file could not be read.
    private(set) var isBroken = false
    private let source: CSVSource
    private let bytes: [UInt8]
    private var index: Int

    /// Scans `source` from its start.
    init(_ source: CSVSource) {
        self.source = source
        bytes = source.bytes
        index = source.start
    }

    /// All rows that hold text; empty rows and rows of only commas are left out.
    mutating func scan() -> [CSVRow] {
        var rows: [CSVRow] = []
        var number = 0
        while index < bytes.count, !isBroken {
            number += 1
            var row = CSVRow(number: number, range: index..<index)
            repeat {
                row.cells.append(cell())
                if row.cells.count > CSVReader.mostColumns {
                    diagnostics.append(.tooManyColumns(source.span(row.range.lowerBound..<index)))
                    isBroken = true
                }
            } while take(source.separator) && !isBroken
            row.range = row.range.lowerBound..<index
            takeLineEnd()
            guard row.filled > 0 else { continue }
            if rows.count > CSVReader.mostRows {
                diagnostics.append(.tooManyRows(source.span(row.range)))
                isBroken = true
            }
            rows.append(row)
        }
        return rows
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func takeLineEnd() {
        if take(0x0D) { _ = take(0x0A) } else { _ = take(0x0A) }
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == source.separator || byte == 0x0A || byte == 0x0D }

    private mutating func cell() -> CSVCell {
        let start = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        if index < bytes.count, bytes[index] == 0x22 { return quotedCell() }
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return CSVCell(range: trimmed(start..<index), isQuoted: false, hasDoubledQuotes: false)
    }

    private mutating func quotedCell() -> CSVCell {
        let opening = index
        index += 1
        var hasDoubledQuotes = false
        while index < bytes.count {
            guard bytes[index] == 0x22 else {
                index += 1
                continue
            }
            guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { break }
            hasDoubledQuotes = true
            index += 2
        }
        let cell = CSVCell(
            range: trimmed(opening + 1..<min(index, bytes.count)), isQuoted: true,
            hasDoubledQuotes: hasDoubledQuotes)
        guard index < bytes.count else {
            diagnostics.append(.unclosedQuote(source.span(opening..<opening + 1)))
            isBroken = true
            return cell
        }
        index += 1
        let after = index
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        let rest = trimmed(after..<index)
        if !rest.isEmpty {
            let spansLines = bytes[opening..<after].contains { $0 == 0x0A || $0 == 0x0D }
            diagnostics.append(
                .textAfterQuote(
                    source.span(rest), opening: source.span(opening..<opening + 1), spansLines: spansLines))
            // What follows is read as if another cell had begun in the wrong place.
            isBroken = isBroken || spansLines
        }
        return cell
    }

    /// A range without white space and no-break spaces at its ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            if isSpace(bytes[start]) {
                start += 1
            } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if isSpace(bytes[end - 1]) {
                end -= 1
            } else if end - 1 > start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension Diagnostic {
    fileprivate static func unclosedQuote(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvUnclosedQuote, at: span, "opened here, and never closed",
            headline: "A quote mark is opened here and never closed",
            reason: "Everything up to the end of the file would be one cell.",
            advice: .fix("write a quote mark at the end of the cell, or remove this one."))
    }

    fileprivate static func textAfterQuote(
        _ span: SourceSpan, opening: SourceSpan, spansLines: Bool
    ) -> Diagnostic {
        Diagnostic(
            .csvTextAfterQuote, at: span, "after the closing quote mark",
            related: [Label(opening, "the cell begins here")],
            headline: "Text follows the closing quote mark of a cell",
            reason: spansLines
                ? "The cell runs over several lines. Probably a closing quote mark is missing on the first of them."
                : "A cell in quote marks ends with the second one. A quote mark inside it is written twice.",
            advice: spansLines
                ? .fix("write the missing quote mark at the end of the first of these cells.")
                : .fix("write every quote mark inside the cell twice: \"\"like this\"\"."))
    }

    fileprivate static func tooManyColumns(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvTooLarge, at: span, "more than 1,000 cells",
            headline: "This row has more than 1,000 cells",
            reason: "No table for people is that wide.",
            advice: .fix("remove the columns that are not needed, or split the table."))
    }

    fileprivate static func tooManyRows(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvTooLarge, at: span, "row 200,001",
            headline: "This CSV file has more than 200,000 rows",
            reason: "A table that long cannot be shown.",
            advice: .fix("split it into several files, one for each year for example."))
    }
}
