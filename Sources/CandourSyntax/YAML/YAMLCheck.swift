import CandourDiagnostics

/// Goes through the lines of YAML for what is wrong for sure, whether libyaml understands the file or not.
///
/// Much of what it finds libyaml takes without a word and loses text over; the rest it finds on every line, while
/// libyaml stops at the first.
struct YAMLCheck {
    /// Messages enough: the author sees the first of each sort.
    static let mostMessages = 100

    /// The file.
    let file: SourceFile
    /// Its number in the catalogue.
    let number: UInt32
    /// Its lines.
    let lines: YAMLLines
    /// What was found.
    var found: [Diagnostic] = []
    /// The line whose text may go on below it: plain text goes on, quoted text and brackets are complete.
    private var above: Int?

    /// A check of `lines` of `file`.
    init(_ file: SourceFile, number: UInt32, lines: YAMLLines) {
        self.file = file
        self.number = number
        self.lines = lines
    }

    /// Checks every line.
    mutating func run() {
        checkOpenQuotes()
        var previous: Int?
        for (index, line) in lines.lines.enumerated() {
            guard found.count < YAMLCheck.mostMessages else { return }
            switch line.kind {
            case .blank, .marker: continue
            case .comment: _ = checkTabs(line)
            case .inside: checkHash(line, below: nil)
            case .text:
                check(index, line, previous)
                previous = index
            }
        }
    }

    private mutating func check(_ index: Int, _ line: YAMLLine, _ previous: Int?) {
        let below = lines.textLine(below: index)
        if checkTabs(line) { return }
        if checkNoBreakSpaces(line) { return }
        if let above, line.indent > lines.lines[above].owner, line.indent > 0 {
            checkContinuation(line, of: lines.lines[above])
            return checkHash(line, below: below)
        }
        above = canBeGoneOn(line) ? index : nil
        if checkHyphens(line, previous: previous, below: below) { return }
        checkColons(line, previous: previous, below: below)
        // With its colon put right the line is a field, and those below it are what they seem.
        if let last = found.last, last.id == .missingSpaceAfterColon,
            lines.index(of: Int(last.primary.span.start)) == index
        {
            above = nil
        }
        checkSymbols(line, previous: previous, below: below)
        checkQuotes(line)
        checkHash(line, below: below)
    }

    /// Whether lines that stand further in below a line would be joined to its value, or be refused.
    private func canBeGoneOn(_ line: YAMLLine) -> Bool {
        guard line.key != nil || line.hyphens != nil, !line.isOpen, line.innerColon == nil else {
            return false
        }
        return line.form != .none && line.form != .block
    }

    /// A place in the file.
    func span(_ start: Int, _ end: Int) -> SourceSpan { SourceSpan(file: number, start: start, end: end) }

    /// The number of the line that `offset` lies in, as an editor counts.
    func lineNumber(_ offset: Int) -> Int { SourcePosition(of: offset, in: file.bytes).line }

    /// What the author wrote.
    func text(_ range: Range<Int>) -> String { String(decoding: lines.bytes[range], as: UTF8.self) }

    /// A value with double quote marks around it.
    func quoted(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in lines.bytes[range] {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value with double quote marks, as new text for the line; nil where the value goes on on the next line.
    func quotedValue(_ line: YAMLLine, _ range: Range<Int>, below: Int?) -> Replacement? {
        if let below, lines.lines[below].indent > line.owner { return nil }
        return Replacement(span(range.lowerBound, range.upperBound), with: quoted(range))
    }

    /// Whether text in curly quote marks, whole and alone, stands in `range`.
    func isInCurlyQuotes(_ range: Range<Int>) -> Bool {
        guard range.count > 6, lines.bytes[range.lowerBound] == 0xE2 else { return false }
        let opening = Array(lines.bytes[range.prefix(3)])
        let closing = Array(lines.bytes[range.suffix(3)])
        let isDouble = opening == [0xE2, 0x80, 0x9C] && closing == [0xE2, 0x80, 0x9D]
        let isSingle = opening == [0xE2, 0x80, 0x98] && closing == [0xE2, 0x80, 0x99]
        guard isDouble || isSingle else { return false }
        let inner = lines.bytes[(range.lowerBound + 3)..<(range.upperBound - 3)]
        // “Yes” and “no” is text that holds two quotations.
        return !inner.indices.contains { index in
            inner[index] == 0xE2 && index + 2 < inner.endIndex && inner[index + 1] == 0x80
                && (inner[index + 2] == opening[2] || isDouble && inner[index + 2] == closing[2])
        }
    }
}
