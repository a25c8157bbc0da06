internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    mutating func addFootnoteReference(_ node: OpaquePointer) {
        // cmark replaces the label by the number of the footnote, counted by first reference.
        let number = withLiteral(node) { $0.reduce(0) { ($0 * 10 + Int($1) - 0x30) & 0xFFFFFF } } ?? 0
        guard number > 0 else { return }
        // The mark is a link of its own, and a link cannot hold another.
        if let event = openLinks.last {
            diagnostics.append(
                .footnoteInLink(mark(of: node), isImage: prose.events[event].kind == .startImage))
            return
        }
        while footnoteReferences.count < number { footnoteReferences.append(0) }
        footnoteReferences[number - 1] += 1
        prose.events.append(ProseEvent(.footnoteReference, a: number, b: footnoteReferences[number - 1]))
    }

    /// The bytes of a mark such as `[^1]`.
    private func mark(of node: OpaquePointer) -> SourceSpan {
        let opening: [UInt8] = [0x5B, 0x5E]
        let stated = start(of: node).flatMap { source.find(opening, in: $0..<min($0 + 2, block.upperBound)) }
        guard let start = stated ?? source.find(opening, in: window(from: cursor)) else {
            return source.span(block)
        }
        return source.span(start..<(source.first(0x5D, in: window(from: start)).map { $0 + 1 } ?? start + 2))
    }

    /// Footnotes stand at the end of cmark's tree, in the order of their numbers; those without a reference do not.
    mutating func enterFootnote(_ node: OpaquePointer) {
        footnotes.append((prose.events.count, Int(cmark_node_get_start_line(node))))
        prose.events.append(ProseEvent(.startFootnote, a: footnotes.count))
    }

    /// Counts the references into the tape, and reports footnotes that nothing refers to: cmark drops them.
    mutating func checkFootnotes() {
        for (index, footnote) in footnotes.enumerated() {
            let count = index < footnoteReferences.count ? footnoteReferences[index] : 0
            prose.events[footnote.event] = ProseEvent(.startFootnote, a: index + 1, b: count)
        }
        guard source.holds(0x5E) else { return }
        let kept = Set(footnotes.map(\.line))
        var firstPlaces: [String: SourceSpan] = [:]
        for line in 1...source.lineCount {
            guard let (label, span) = footnoteLabel(onLine: line),
                !codeLines.contains(where: { $0.contains(line) })
            else { continue }
            if let first = firstPlaces[label] {
                diagnostics.append(.footnoteTwice(label, span, first))
                continue
            }
            firstPlaces[label] = span
            if !kept.contains(line) { diagnostics.append(.footnoteUnused(label, span)) }
        }
    }

    /// The label of a footnote that begins on a line: `[^1]: …`.
    private func footnoteLabel(onLine line: Int) -> (label: String, span: SourceSpan)? {
        guard var start = source.offset(line: line, column: 1) else { return nil }
        let end = source.end(ofLine: line)
        while start < end, source.byte(start) == 0x20 { start += 1 }
        guard source.byte(start) == 0x5B, source.byte(start + 1) == 0x5E,
            let close = source.find([0x5D, 0x3A], in: start..<max(start, end)), close > start + 2
        else { return nil }
        let label = String(decoding: source.bytes[start + 2..<close], as: UTF8.self)
        return label.utf8.contains(0x20) || label.utf8.contains(0x5D)
            ? nil : (label.lowercased(), source.span(start..<close + 1))
    }
}

extension Diagnostic {
    fileprivate static func footnoteInLink(_ span: SourceSpan, isImage: Bool) -> Diagnostic {
        Diagnostic(
            .footnoteInLink, at: span, isImage ? "in a description" : "in the words of a link",
            headline: isImage
                ? "A footnote is referred to in the description of a picture"
                : "A footnote is referred to in the words of a link",
            reason: "Its mark is a link of its own, which leads to the footnote. It cannot stand inside "
                + (isImage ? "a description." : "another link."),
            advice: .fix(
                isImage
                    ? "move the mark behind the picture: ![description](file:…)[^1]"
                    : "move the mark behind the link: [words](address)[^1]"))
    }

    fileprivate static func footnoteUnused(_ label: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .footnoteUnused, at: span, "nothing refers to it",
            headline: "Nothing in the text refers to the footnote “\(label)”",
            reason: "A footnote without a reference would not be shown.",
            advice: .check(
                "is it needed?",
                ["if the text should refer to it, write [^\(label)] there", "if it is not needed, remove it"])
        )
    }

    fileprivate static func footnoteTwice(_ label: String, _ span: SourceSpan, _ first: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .footnoteTwice, at: span, "again", related: [Label(first, "the first")],
            headline: "The footnote “\(label)” is written twice",
            reason: "Only the first would be shown.",
            advice: .fix(
                "give the second footnote a label of its own, and use it where the text refers to it."))
    }
}
