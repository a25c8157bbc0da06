internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    /// The `flag` of a call-out, if a block quote begins with a line such as `[!NOTE]`.
    mutating func calloutStyle(_ node: OpaquePointer) -> UInt8? {
        guard let paragraph = cmark_node_first_child(node),
            cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
            let start = start(of: paragraph), source.byte(start) == 0x5B, source.byte(start + 1) == 0x21
        else { return nil }
        let line = source.restOfLine(from: start)
        guard let close = source.find([0x5D], in: line.bytes), source.byte(close + 1) != 0x28 else {
            return nil
        }
        let mark = source.span(start..<close + 1)
        let word = String(decoding: source.bytes[start + 2..<close], as: UTF8.self)
        if mark.end < line.end {
            diagnostics.append(
                .calloutMarkNotAlone(mark, word, rest: words(from: close + 1, to: Int(line.end))))
            return nil
        }
        switch word.uppercased() {
        case "NOTE": return 0
        case "WARNING": return 1
        default:
            diagnostics.append(.unknownCallout(word, mark))
            return nil
        }
    }

    private func words(from start: Int, to end: Int) -> SourceSpan {
        var start = start
        while start < end, source.byte(start) == 0x20 { start += 1 }
        return source.span(start..<end)
    }

    /// Leaves the mark of a call-out, and the line break after it, out of the first paragraph.
    mutating func skipCalloutMark(_ node: OpaquePointer) {
        guard let quote = cmark_node_parent(node), cmark_node_get_type(quote) == CMARK_NODE_BLOCK_QUOTE,
            cmark_node_previous(node) == nil
        else { return }
        nodesToSkip = 1
        if let mark = cmark_node_first_child(node), let next = cmark_node_next(mark) {
            let type = cmark_node_get_type(next)
            if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { nodesToSkip = 2 }
        }
    }
}

extension Diagnostic {
    static func emptyCallout(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .calloutEmpty, at: span, "no words below",
            headline: "This call-out has no words",
            reason: "It would be shown as an empty box.",
            advice: .fix("write the words on the next line, after a > mark, or remove the call-out."))
    }

    fileprivate static func unknownCallout(_ word: String, _ span: SourceSpan) -> Diagnostic {
        let known = [
            "TIP": "NOTE", "INFO": "NOTE", "IMPORTANT": "WARNING", "CAUTION": "WARNING", "DANGER": "WARNING",
        ]
        let meant =
            known[word.uppercased()]
            ?? Suggestion.nearest(to: word, among: ["NOTE", "WARNING"], limit: 1).first
        let action = meant.map { "write [!\($0)] instead." } ?? "write [!NOTE] or [!WARNING] instead."
        return Diagnostic(
            .calloutUnknown, at: span, "not a call-out",
            headline: "There is no call-out named “\(word)”",
            reason: "There are two: [!NOTE] for a remark, and [!WARNING] for what must not be missed.",
            advice: .fix(action, meant.map { Replacement(span, with: "[!\($0)]") }))
    }

    fileprivate static func calloutMarkNotAlone(_ span: SourceSpan, _ word: String, rest: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .calloutMarkNotAlone, at: rest, "these words",
            headline: "The mark [!\(word)] must stand alone on its line",
            reason: "Otherwise the mark is shown as text, and the passage as a quotation.",
            advice: .fix("move the words to the next line, after a > mark."))
    }
}
