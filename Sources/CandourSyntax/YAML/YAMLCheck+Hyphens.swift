import CandourDiagnostics

extension YAMLCheck {
    /// List items that start with a dash from Word or with a hyphen without a space; answers whether there is one.
    mutating func checkHyphens(_ line: YAMLLine, previous: Int?, below: Int?) -> Bool {
        guard line.hyphens == nil else { return false }
        if let bullet = bullet(at: line.margin, line.end) {
            guard isListExpected(line, previous) else { return false }
            let rest = lines.skipBlanks(bullet.upperBound, line.end)
            let shown = text(bullet)
            found.append(
                .wordDash(
                    span(bullet.lowerBound, bullet.upperBound), shown, upTo: span(bullet.lowerBound, rest))
            )
            return true
        }
        guard lines.bytes[line.margin] == UInt8(ascii: "-"), line.margin + 1 < line.end,
            lines.bytes[line.margin + 1] != UInt8(ascii: "-"),
            isListExpected(line, previous) || isItem(below, at: line.indent)
        else { return false }
        let isNumber =
            lines.bytes[line.margin + 1] >= UInt8(ascii: "0") && lines.bytes[line.margin + 1] <= 0x39
        guard !isNumber || isItem(previous, at: line.indent) || isItem(below, at: line.indent) else {
            return false
        }
        let place = line.margin + 1
        found.append(.missingSpaceAfterHyphen(span(line.margin, place), at: span(place, place)))
        return true
    }

    /// A dash or bullet that Word makes, with a space behind it.
    private func bullet(at start: Int, _ end: Int) -> Range<Int>? {
        let length: Int
        switch lines.bytes[start..<min(start + 3, end)].map({ $0 }) {
        // Dashes from U+2012, bullets U+2022, U+2023, U+2043, squares and circles, Word's own at U+F0B7 and U+F0A7.
        case [0xE2, 0x80, 0x92], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x80, 0x95],
            [0xE2, 0x88, 0x92],
            [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x81, 0x83], [0xE2, 0x96, 0xAA],
            [0xE2, 0x96, 0xA0],
            [0xE2, 0x97, 0x8F], [0xE2, 0x97, 0xA6], [0xEF, 0x82, 0xB7], [0xEF, 0x82, 0xA7]:
            length = 3
        default:
            guard lines.bytes[start..<end].starts(with: [0xC2, 0xB7]) else { return nil }
            length = 2
        }
        let next = start + length
        guard next < end, lines.isBlank(next) || spaceLength(at: next, end) > 0 else { return nil }
        return start..<next
    }

    /// Whether only an item of a list can stand on a line: a field without a value, or an item, stands above it.
    private func isListExpected(_ line: YAMLLine, _ previous: Int?) -> Bool {
        guard let previous else { return true }
        let last = lines.lines[previous]
        if last.key != nil, last.form == .none, last.hash == nil { return line.indent >= last.owner }
        return isItem(previous, at: line.indent)
    }

    /// Whether line `index` is an item of a list in this column, or was meant as one.
    private func isItem(_ index: Int?, at column: Int) -> Bool {
        guard let index else { return false }
        let line = lines.lines[index]
        guard line.indent == column else { return false }
        return line.hyphens != nil || lines.bytes[line.margin] == UInt8(ascii: "-")
            || bullet(at: line.margin, line.end) != nil
    }
}

extension Diagnostic {
    fileprivate static func wordDash(_ span: SourceSpan, _ shown: String, upTo end: SourceSpan) -> Diagnostic
    {
        Diagnostic(
            .listDash,
            at: span,
            "not a hyphen",
            headline: "This list item starts with “\(shown)” where a hyphen is needed",
            reason:
                "Word turns hyphens into dashes and bullets, and the item would be lost in the text around it.",
            advice: .fix("start the line with a hyphen and a space.", Replacement(end, with: "- "))
        )
    }

    fileprivate static func missingSpaceAfterHyphen(_ span: SourceSpan, at place: SourceSpan) -> Diagnostic {
        Diagnostic(
            .missingSpaceAfterHyphen,
            at: span,
            "no space behind this hyphen",
            headline: "The hyphen of a list item needs a space behind it",
            reason: "Without the space the line is read as text and not as an item of the list.",
            advice: .fix("type a space after the hyphen.", Replacement(place, with: " "))
        )
    }
}
