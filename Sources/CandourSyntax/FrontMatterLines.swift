import CandourDiagnostics

/// Walks the lines of a Markdown record to find the two lines of hyphens.
struct FrontMatterLines {
    /// What a line is to front matter.
    enum Mark {
        /// `---`
        case hyphens
        /// `...`, which may close.
        case dots
        /// Dashes alone, but not three hyphens: `———`, `--`.
        case otherDashes
        /// `--- title: Precept`
        case hyphensAndText
        /// Anything else.
        case none
    }

    private let bytes: [UInt8]
    private let number: UInt32
    /// Offset of the first byte after a byte-order mark.
    private let start: Int

    /// The lines of `bytes`.
    init(_ bytes: [UInt8], number: UInt32) {
        self.bytes = bytes
        self.number = number
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The first line that is not blank.
    var first: Range<Int>? {
        var line = self.line(from: start)
        while line.isEmpty {
            guard let next = lineStart(after: line.upperBound) else { return nil }
            line = self.line(from: next)
        }
        return line
    }

    /// A line as a place.
    func span(_ line: Range<Int>) -> SourceSpan {
        SourceSpan(file: number, start: line.lowerBound, end: line.upperBound)
    }

    /// The file once its opening line is known.
    func opened(by opening: Range<Int>, diagnostics found: [Diagnostic] = []) -> FrontMatter {
        var diagnostics = found
        if opening.lowerBound > start {
            let blank = SourceSpan(file: number, start: start, end: opening.lowerBound)
            diagnostics.append(.blankLinesAbove(span(opening), blank))
        }
        let fields = lineStart(after: opening.upperBound) ?? bytes.count
        guard let closing = closing(from: fields) else {
            diagnostics.append(.notClosed(span(opening)))
            return FrontMatter(yaml: nil, body: bytes.count..<bytes.count, diagnostics)
        }
        if mark(of: closing) == .otherDashes { diagnostics.append(.dashesBelow(span(closing))) }
        let body = lineStart(after: closing.upperBound) ?? bytes.count
        return FrontMatter(yaml: fields..<closing.lowerBound, body: body..<bytes.count, diagnostics)
    }

    /// A file that begins with a field.
    func notOpened(_ first: Range<Int>) -> FrontMatter {
        guard let closing = closing(from: first.lowerBound) else { return missing() }
        let body = lineStart(after: closing.upperBound) ?? bytes.count
        let place = SourceSpan(file: number, start: first.lowerBound, end: first.lowerBound)
        return FrontMatter(
            yaml: first.lowerBound..<closing.lowerBound,
            body: body..<bytes.count,
            [.notOpened(span(first), before: place)]
        )
    }

    /// A file without fields.
    func missing() -> FrontMatter {
        let line = first ?? start..<start
        return FrontMatter(yaml: nil, body: start..<bytes.count, [.noFrontMatter(span(line))])
    }

    /// Whether a line begins with a name and a colon, as fields do.
    func looksLikeField(_ line: Range<Int>) -> Bool {
        var index = line.lowerBound
        while index < line.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                index += 1
            case UInt8(ascii: ":"): return index > line.lowerBound
            default: return false
            }
        }
        return false
    }

    /// What a line is.
    func mark(of line: Range<Int>) -> Mark {
        let text = bytes[line]
        if text.elementsEqual("---".utf8) { return .hyphens }
        if text.elementsEqual("...".utf8) { return .dots }
        if text.starts(with: "--- ".utf8) { return .hyphensAndText }
        var index = line.lowerBound
        while index < line.upperBound {
            let length = dashLength(at: index, before: line.upperBound)
            if length == 0 { return .none }
            index += length
        }
        // One hyphen alone is an empty item of a list.
        return text.count > 1 ? .otherDashes : .none
    }

    /// The bytes of a hyphen, or of a dash that Word makes of it (U+2010 to U+2015, U+2212), at `index`.
    private func dashLength(at index: Int, before end: Int) -> Int {
        if bytes[index] == UInt8(ascii: "-") { return 1 }
        guard bytes[index] == 0xE2, index + 2 < end else { return 0 }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0x90...0x95), (0x88, 0x92): return 3
        default: return 0
        }
    }

    /// The first line of hyphens, dots or other dashes from `offset` on. Dashes alone at the start of a line can
    /// be nothing else among fields.
    private func closing(from offset: Int) -> Range<Int>? {
        var next: Int? = offset
        while let from = next {
            let line = line(from: from)
            switch mark(of: line) {
            case .hyphens, .dots, .otherDashes: return line
            case .hyphensAndText, .none: next = lineStart(after: line.upperBound)
            }
        }
        return nil
    }

    /// The line that starts at `offset`, without spaces at its end.
    private func line(from offset: Int) -> Range<Int> {
        var end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        while end > offset, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 || bytes[end - 1] == 0x0D {
            end -= 1
        }
        return offset..<end
    }

    /// The start of the next line.
    private func lineStart(after offset: Int) -> Int? {
        bytes[offset...].firstIndex(of: 0x0A).map { $0 + 1 }
    }
}

extension Diagnostic {
    fileprivate static func blankLinesAbove(_ span: SourceSpan, _ blank: SourceSpan) -> Diagnostic {
        Diagnostic(
            .frontMatterBlankLines,
            at: span,
            "this line must be line 1",
            headline: "There are blank lines above the fields",
            reason: "The three hyphens that open the fields must be the first thing in the file.",
            advice: .fix("delete the blank lines above the three hyphens.", Replacement(blank, with: ""))
        )
    }

    fileprivate static func notClosed(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .frontMatterNotClosed,
            at: span,
            "the fields start here",
            headline: "The fields at the top are never closed with a second line of three hyphens",
            reason: "Without it nobody can tell where the fields end and the text of the page begins.",
            advice: .fix("type three hyphens on a line of their own below the last field.")
        )
    }

    fileprivate static func dashesBelow(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .frontMatterDashes,
            at: span,
            "this line",
            headline: "The line below the fields must be three hyphens and nothing else",
            reason:
                "Word processors turn hyphens into longer dashes, which look alike and are other characters.",
            advice: .fix("type three hyphens on this line.", Replacement(span, with: "---"))
        )
    }

    fileprivate static func notOpened(_ span: SourceSpan, before place: SourceSpan) -> Diagnostic {
        Diagnostic(
            .frontMatterNotOpened,
            at: span,
            "the fields start here",
            headline: "The line of three hyphens above the fields is missing",
            reason: "Without it the fields would be printed on the page as if they were text.",
            advice: .fix(
                "type three hyphens on a line of their own above the first field.",
                Replacement(place, with: "---\n"))
        )
    }

    fileprivate static func noFrontMatter(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .frontMatterMissing,
            at: span,
            headline: "This file has no fields at the top",
            reason: """
                A record starts with its fields, such as its title, between two lines of three hyphens. The text \
                of the page follows below.
                """,
            advice: .fix(
                "add the fields at the top, between two lines of three hyphens; "
                    + "another file of the same folder shows which.")
        )
    }
}
