internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    mutating func enterHeading(_ node: OpaquePointer) {
        beginBlock(range(of: node))
        let level = UInt8(clamping: cmark_node_get_heading_level(node))
        prose.events.append(ProseEvent(.startHeading, flag: level, a: prose.headings.count))
    }

    mutating func leaveHeading(_ node: OpaquePointer) {
        prose.events.append(ProseEvent(.endHeading))
        let level = Int(cmark_node_get_heading_level(node))
        let span = source.restOfLine(from: block.lowerBound)
        let text = prose.string(textMark..<prose.text.count)
        let number = HeadingNumber(prose.text[textMark...], allowsBare: numbering)?.text
        let id: String
        if numbering, let number {
            id = number
            takePlace(number, at: span)
        } else {
            id = freePlace(HeadingSlug.slug(of: text), at: span)
        }
        section = number
        prose.headings.append(ProseHeading(level: level, text: text, id: id, number: number, span: span))
        prose.text.append(0x0A)
        checkLevel(level, text, span)
    }

    private mutating func checkLevel(_ level: Int, _ text: String, _ span: SourceSpan) {
        if text.isEmpty {
            diagnostics.append(.emptyHeading(span))
        } else if level == 1 {
            diagnostics.append(.headingOfFirstLevel(text, span, marks: marks(at: span, count: 1)))
        } else if level > headingLevel + 1 {
            diagnostics.append(
                .skippedLevel(text, span, from: headingLevel, to: level, marks: marks(at: span, count: level))
            )
        }
        headingLevel = level
    }

    /// The hash marks that a heading begins with; nothing for one that is underlined instead.
    private func marks(at span: SourceSpan, count: Int) -> SourceSpan? {
        let marks = span.part(at: 0, length: count)
        return source.bytes[marks.bytes.clamped(to: source.body)].allSatisfy { $0 == 0x23 } ? marks : nil
    }

    /// A place that no other heading has: `name`, `name-2`, `name-3`.
    private mutating func freePlace(_ name: String, at span: SourceSpan) -> String {
        var place = name
        while places[place] != nil {
            let number = suffixes[name, default: 1] + 1
            suffixes[name] = number
            place = "\(name)-\(number)"
        }
        places[place] = span
        return place
    }
}

extension Diagnostic {
    fileprivate static func emptyHeading(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .headingEmpty, at: span, "no words here",
            headline: "This heading has no words",
            reason: "Screen readers announce headings, and lists of contents are made from them.",
            advice: .fix("write the heading after the # marks, or remove the line."))
    }

    fileprivate static func headingOfFirstLevel(_ text: String, _ span: SourceSpan, marks: SourceSpan?)
        -> Diagnostic
    {
        Diagnostic(
            .headingOfFirstLevel, at: marks ?? span, "a heading of the first level",
            headline: "The heading “\(text)” is of the first level, which is for the title of the page",
            reason:
                "The page has one main heading: the title at the top of the file. Headings in the text come "
                + "below it.",
            advice: marks.map { .fix("begin the heading with ## instead.", Replacement($0, with: "##")) }
                ?? .fix("write ## before the words, and remove the line of = signs."))
    }

    fileprivate static func skippedLevel(
        _ text: String, _ span: SourceSpan, from: Int, to: Int, marks: SourceSpan?
    ) -> Diagnostic {
        let wanted = String(repeating: "#", count: from + 1)
        let above =
            from == 1
            ? "It is the first heading, which comes below the title of the page."
            : "The heading before it begins with \(String(repeating: "#", count: from))."
        return Diagnostic(
            .headingLevelSkipped, at: marks ?? span, "expected \(wanted)",
            headline: "The heading “\(text)” skips a level",
            reason: above + " People who move from heading to heading with a screen reader think that "
                + "something is missing.",
            advice: .fix("begin the heading with \(wanted).", marks.map { Replacement($0, with: wanted) }))
    }
}
