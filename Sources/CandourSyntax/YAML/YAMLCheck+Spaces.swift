import CandourDiagnostics

extension YAMLCheck {
    /// Tabs at the start of a line; answers whether there is one.
    mutating func checkTabs(_ line: YAMLLine) -> Bool {
        guard let tab = lines.bytes[line.start..<line.margin].firstIndex(of: 0x09) else { return false }
        var last = tab
        while last < line.margin, lines.bytes[last] == 0x09 { last += 1 }
        found.append(.tabAtStart(span(tab, last)))
        return true
    }

    /// Spaces that do not count as spaces where one is needed, and in names; answers whether there is one.
    mutating func checkNoBreakSpaces(_ line: YAMLLine) -> Bool {
        let start = line.margin
        if let run = spaces(at: start, line.end) {
            found.append(noBreakSpace(run, .margin, with: width(run)))
            return true
        }
        if lines.bytes[start] == UInt8(ascii: "-"), let run = spaces(at: start + 1, line.end) {
            found.append(noBreakSpace(run, .hyphen, with: " "))
            return true
        }
        if let colon = lines.nameEnd(from: line.content, line.end), lines.bytes[colon] == UInt8(ascii: ":"),
            let run = spaces(at: colon + 1, line.end)
        {
            found.append(noBreakSpace(run, .colon, with: " "))
            return true
        }
        if let key = line.key {
            for index in key {
                let length = spaceLength(at: index, key.upperBound)
                guard length > 0 else { continue }
                found.append(noBreakSpace(index..<(index + length), .name, with: nil))
                return true
            }
        }
        if line.form == .plain, line.key != nil || line.hyphens != nil,
            let run = spaces(at: line.value.lowerBound, line.end)
        {
            let place: NoBreakPlace = line.key == nil ? .hyphen : .colon
            found.append(noBreakSpace(run, place, with: ""))
            return true
        }
        return false
    }

    /// The bytes of a space other than the plain one, or of an invisible character, at `index`; 0 for none.
    func spaceLength(at index: Int, _ end: Int) -> Int {
        guard index < end, lines.bytes[index] >= 0xC2 else { return 0 }
        switch (lines.bytes[index], index + 1 < end ? lines.bytes[index + 1] : 0) {
        case (0xC2, 0xA0), (0xC2, 0xAD): return 2
        case (0xE2, 0x80):
            guard index + 2 < end else { return 0 }
            // U+2000 to U+200F: spaces of all widths, and marks without any; U+202F.
            return lines.bytes[index + 2] <= 0x8F || lines.bytes[index + 2] == 0xAF ? 3 : 0
        case (0xE2, 0x81):
            guard index + 2 < end else { return 0 }
            return lines.bytes[index + 2] == 0x9F || lines.bytes[index + 2] == 0xA0 ? 3 : 0
        case (0xE3, 0x80):
            guard index + 2 < end else { return 0 }
            return lines.bytes[index + 2] == 0x80 ? 3 : 0
        default: return 0
        }
    }

    private func noBreakSpace(_ run: Range<Int>, _ place: NoBreakPlace, with text: String?) -> Diagnostic {
        .noBreakSpace(span(run.lowerBound, run.upperBound), name(of: run.lowerBound), place, with: text)
    }

    /// What the character at `index` is called.
    private func name(of index: Int) -> String {
        switch Array(lines.bytes[index..<min(index + 3, lines.bytes.endIndex)]) {
        case let bytes where bytes.starts(with: [0xC2, 0xA0]): return "a no-break space"
        case [0xE2, 0x80, 0x87], [0xE2, 0x80, 0xAF]: return "a no-break space"
        case let bytes where bytes.starts(with: [0xE2, 0x80]) && bytes.last.map { $0 <= 0x8A } ?? false:
            return "a space of special width"
        case [0xE2, 0x81, 0x9F], [0xE3, 0x80, 0x80]: return "a space of special width"
        default: return "an invisible character"
        }
    }

    /// Such spaces in a row, with plain ones between them.
    private func spaces(at start: Int, _ end: Int) -> Range<Int>? {
        guard spaceLength(at: start, end) > 0 else { return nil }
        var index = start
        while index < end {
            let length = spaceLength(at: index, end)
            guard length > 0 || lines.isBlank(index) else { break }
            index += max(1, length)
        }
        return start..<index
    }

    /// As many plain spaces as a stretch has characters.
    private func width(_ run: Range<Int>) -> String {
        String(repeating: " ", count: lines.bytes[run].count { $0 & 0xC0 != 0x80 })
    }
}

/// Where a space must be a plain one.
private enum NoBreakPlace: String {
    case margin = "at the start of a line"
    case hyphen = "after the hyphen of a list item"
    case colon = "after the colon of a field"
    case name = "in the name of a field"
}

extension Diagnostic {
    fileprivate static func tabAtStart(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .tabAtStart,
            at: span,
            "a tab",
            headline: "This line starts with a tab, where only spaces count",
            reason:
                "Tabs are wider in some programs than in others, so nobody could tell what belongs together.",
            advice: .fix("delete the tab, and type spaces until the line stands where it belongs.")
        )
    }

    fileprivate static func noBreakSpace(
        _ span: SourceSpan,
        _ name: String,
        _ place: NoBreakPlace,
        with text: String?
    ) -> Diagnostic {
        Diagnostic(
            .noBreakSpace,
            at: span,
            "here",
            headline: "There is \(name) \(place.rawValue)",
            reason: """
                Word and web pages use characters that look like a space, or cannot be seen at all. Inside text \
                they do no harm; here the line is not understood.
                """,
            advice: place == .name
                ? .fix("type the name of the field afresh.")
                : .fix(
                    text?.isEmpty ?? false ? "delete it." : "delete it, and type an ordinary space.",
                    text.map { Replacement(span, with: $0) }
                )
        )
    }
}
