internal import CandourDiagnostics

/// Keeps from cmark what would take it minutes or gigabytes; measured with 0.29.0.gfm.6.
///
/// A body is refused when it is huge, nested very deep, or holds a table of very many columns or cells (time
/// grows with their square); also when one passage alternates thousands of quote marks, or thousands of `<!`
/// or `<?` follow each other (each searches the rest of the text again), or lines of dashes stand below no headings
/// (for each the whole passage above is split into cells).
struct MarkdownBounds {
    static let mostBytes = 2_000_000
    static let mostColumns = 200
    static let mostCells = 200_000
    static let mostBytesInRow = 100_000
    static let deepest = 40
    static let mostMarks = 20_000
    static let mostBytesSearched = 4_000_000

    private let countsLines: Bool
    private var depth = 0
    private var columns = 0
    private var cells = 0
    private var marks = 0
    /// The bytes of the passage so far.
    private var passage = 0
    /// The cells of the line before; 0 for none.
    private var cellsAbove = 0
    /// Whether a table began in the passage.
    private var isInTable = false
    /// The bytes that cmark searches for the headings of tables.
    private var searched = 0

    /// What is too much in a body: at most one message, at the first place; nothing for a body fit to read.
    static func check(_ source: MarkdownSource) -> [Diagnostic] {
        guard source.body.count <= mostBytes else {
            return [
                .tooLarge(source.span(source.body.lowerBound..<source.body.lowerBound), source.body.count)
            ]
        }
        var bounds = MarkdownBounds(countsLines: mayBeTooMuch(source))
        return source.bytes.withUnsafeBufferPointer { bytes in
            for line in 1...source.lineCount {
                let start = source.offset(line: line, column: 1) ?? source.body.upperBound
                let end = source.end(ofLine: line)
                if let refused = bounds.check(bytes, start..<max(start, end), source) { return [refused] }
            }
            return []
        }
    }

    private init(countsLines: Bool) { self.countsLines = countsLines }

    /// Whether bars and marks must be counted line by line: most bodies are short and have few bars.
    private static func mayBeTooMuch(_ source: MarkdownSource) -> Bool {
        // Shorter ones are read in a quarter of a second whatever their marks.
        if source.body.count > mostMarks { return true }
        var bars = 0
        var start = source.body.lowerBound
        while let bar = source.first(0x7C, in: start..<source.body.upperBound) {
            bars += 1
            start = bar + 1
        }
        return bars > mostColumns || bars * source.lineCount > mostCells
    }

    private mutating func check(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ line: Range<Int>,
        _ source: MarkdownSource
    ) -> Diagnostic? {
        let start = nest(bytes, line)
        if depth > MarkdownBounds.deepest { return .tooDeep(source.restOfLine(from: line.lowerBound), depth) }
        guard countsLines else { return nil }
        if start == line.upperBound {
            columns = 0
            marks = 0
            passage = 0
            cellsAbove = 0
            isInTable = false
            return nil
        }
        var bars = 0
        var isDelimiters = true
        for index in start..<line.upperBound {
            switch bytes[index] {
            case 0x7C: bars += 1
            case 0x20, 0x09, 0x2D, 0x3A: continue
            case 0x22, 0x27:
                marks += 1
                isDelimiters = false
            case 0x21, 0x3F:
                if index > line.lowerBound, bytes[index - 1] == 0x3C { marks += 4 }
                isDelimiters = false
            default: isDelimiters = false
            }
        }
        if marks > MarkdownBounds.mostMarks { return .tooTangled(source.restOfLine(from: line.lowerBound)) }
        if bars > MarkdownBounds.mostColumns {
            return .tableTooWide(source.restOfLine(from: line.lowerBound), bars)
        }
        if bars > 0, line.count > MarkdownBounds.mostBytesInRow {
            return .rowTooLarge(source.restOfLine(from: line.lowerBound), line.count)
        }
        if bars > 0, isDelimiters { columns = max(columns, bars + 1) }
        let count = MarkdownBounds.cells(bytes, start..<line.upperBound)
        if isDelimiters {
            if count == cellsAbove { isInTable = true }
            // Below the headings of a table, lines of dashes are rows of it.
            searched += isInTable ? passage / 8 : passage
        }
        cellsAbove = count
        passage += line.count + 1
        if searched > MarkdownBounds.mostBytesSearched {
            return .tooManyDashes(source.restOfLine(from: line.lowerBound))
        }
        cells += columns
        return cells > MarkdownBounds.mostCells
            ? .tooManyCells(source.restOfLine(from: line.lowerBound)) : nil
    }

    /// How many cells a line has, as cmark counts them.
    private static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        var count = 1
        var index = line.lowerBound
        var lastBar = -1
        while index < line.upperBound {
            if bytes[index] == 0x7C {
                if index > line.lowerBound { count += 1 }
                lastBar = index
            } else if bytes[index] == 0x5C {
                index += 1
            }
            index += 1
        }
        let isClosed =
            lastBar > line.lowerBound && bytes[(lastBar + 1)..<line.upperBound].allSatisfy { $0 <= 0x20 }
        return isClosed ? count - 1 : count
    }

    /// Counts quotes and lists that a line opens or continues; gives where its text begins.
    private mutating func nest(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        var index = line.lowerBound
        var indent = 0
        var opened = 0
        while index < line.upperBound {
            switch bytes[index] {
            case 0x20: indent += 1
            case 0x09: indent += 4
            case 0x3E: opened += 1
            case 0x2D, 0x2A, 0x2B:
                guard index + 1 == line.upperBound || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
                else {
                    depth = min(indent / 2, depth) + opened
                    return index
                }
                opened += 1
            case 0x30...0x39:
                var next = index + 1
                while next < line.upperBound, (0x30...0x39).contains(bytes[next]), next - index < 9 {
                    next += 1
                }
                guard next < line.upperBound, bytes[next] == 0x2E || bytes[next] == 0x29 else {
                    depth = min(indent / 2, depth) + opened
                    return index
                }
                opened += 1
                index = next
            default:
                depth = min(indent / 2, depth) + opened
                return index
            }
            index += 1
        }
        // A blank line closes nothing.
        if opened > 0 { depth = min(indent / 2, depth) + opened }
        return index
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(_ span: SourceSpan, _ count: Int) -> Diagnostic {
        Diagnostic(
            .textTooLarge, at: span, "\(Count.grouped(count / 1000)) kilobytes of text",
            headline: "The text of this file is too long for one page",
            reason: "The longest text that can be read is 2 megabytes, about 300,000 words.",
            advice: .fix("split it into several files, one for each part."))
    }

    fileprivate static func tableTooWide(_ span: SourceSpan, _ bars: Int) -> Diagnostic {
        Diagnostic(
            .tableTooLarge, at: span, Count(bars, "bar").description,
            headline: "This line has more than \(MarkdownBounds.mostColumns) columns",
            reason: "Nobody can read a table that wide on a page.",
            advice: .fix("publish the table as a CSV file, and show the columns that matter."))
    }

    fileprivate static func rowTooLarge(_ span: SourceSpan, _ count: Int) -> Diagnostic {
        Diagnostic(
            .tableTooLarge, at: span, "\(Count.grouped(count)) letters and signs in one line",
            headline: "This line of a table has more than 100,000 letters and signs",
            reason: "Nobody can read a table with such a line on a page.",
            advice: .fix("publish the table as a CSV file, and show the part that matters."))
    }

    fileprivate static func tooManyCells(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .tableTooLarge, at: span, "more than \(Count.grouped(MarkdownBounds.mostCells)) cells up to here",
            headline:
                "The tables of this text have more than \(Count.grouped(MarkdownBounds.mostCells)) cells",
            reason: "Nobody can read a table that long on a page.",
            advice: .fix("publish the table as a CSV file, and show the rows that matter."))
    }

    fileprivate static func tooDeep(_ span: SourceSpan, _ depth: Int) -> Diagnostic {
        Diagnostic(
            .nestingTooDeep, at: span, Count(depth, "level").description,
            headline: "Quotations and lists are nested more than \(MarkdownBounds.deepest) deep here",
            reason: "This is rarely meant: lines copied from an email often begin with many > marks.",
            advice: .fix("remove the marks at the start of the line that are not needed."))
    }

    fileprivate static func tooManyDashes(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .textTooTangled, at: span, "too many lines of dashes up to here",
            headline: "This text has hundreds of lines of dashes that belong to no table",
            reason: "It would take very long to read, and is probably data, not text.",
            advice: .fix("publish the data as a file of its own, or leave a blank line before each table."))
    }

    fileprivate static func tooTangled(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .textTooTangled, at: span, "too many marks up to here",
            headline: "This passage has thousands of quote marks or HTML marks without a blank line between",
            reason: "It would take very long to read, and is probably data, not text.",
            advice: .fix("publish the data as a file of its own, or break the passage into paragraphs."))
    }
}
