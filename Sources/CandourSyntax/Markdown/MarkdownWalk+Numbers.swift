internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    /// Number of the anchor plus 1 of a paragraph that begins with `5.12`, else 0.
    mutating func paragraphAnchor(_ node: OpaquePointer) -> Int {
        guard numbering, (0x30...0x39).contains(source.byte(block.lowerBound)),
            let parent = cmark_node_parent(node), cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
        else { return 0 }
        let bytes = source.bytes[block]
        guard let number = HeadingNumber(bytes, allowsBare: false), number.hasParts,
            !isQuantity(bytes.dropFirst(number.length))
        else { return 0 }
        return anchor(number.text, at: source.span(block.lowerBound..<block.lowerBound + number.length))
    }

    /// Number of the anchor plus 1 of an item under a numbered heading, else 0. Says so when an item is written
    /// with a number that it will not be shown with.
    mutating func itemAnchor(_ node: OpaquePointer, _ list: inout MarkdownList) -> Int {
        guard let start = start(of: node) else { return 0 }
        var end = start
        var written = 0
        while (0x30...0x39).contains(source.byte(end)), end - start < 9 {
            written = written * 10 + Int(source.byte(end) - 0x30)
            end += 1
        }
        guard end > start else { return 0 }
        let span = source.span(start..<end)
        let repeats = written == list.first && list.repeatsFirst
        if written != list.next, !repeats {
            diagnostics.append(.listNumberChanged(span, written: written, shown: list.next))
        }
        list.repeatsFirst = repeats
        guard let section = list.section else { return 0 }
        return anchor("\(section).\(list.next)", at: span)
    }

    /// Makes `id` the address of the place at `span`; a problem when another place has it.
    mutating func takePlace(_ id: String, at span: SourceSpan) {
        if let earlier = places[id] {
            diagnostics.append(.numberTwice(id, span, earlier))
        } else {
            places[id] = span
        }
    }

    private mutating func anchor(_ id: String, at span: SourceSpan) -> Int {
        takePlace(id, at: span)
        prose.anchors.append(ProseAnchor(id: id, span: span))
        return prose.anchors.count
    }

    /// Whether a number is a time or an amount at the start of a sentence: `1.30 pm`, `2.5 million`, `4.2 per cent`.
    private func isQuantity(_ rest: ArraySlice<UInt8>) -> Bool {
        let word = rest.drop { $0 == 0x20 }.prefix { $0 > 0x20 }
        return ["am", "a.m.", "pm", "p.m.", "per", "million", "billion", "%", "hours", "years", "days"]
            .contains {
                word.elementsEqual($0.utf8)
            }
    }
}

extension Diagnostic {
    fileprivate static func numberTwice(_ id: String, _ span: SourceSpan, _ earlier: SourceSpan) -> Diagnostic
    {
        Diagnostic(
            .numberUsedTwice, at: span, "\(id) again",
            related: [Label(earlier, "\(id) is here already")],
            headline: "The number \(id) stands twice in this file",
            reason:
                "The number is the address of the place (#\(id)). A link to it could lead to only one of the two.",
            advice: .check(
                "which of the two is wrong?",
                [
                    "if a number was mistyped, correct it",
                    "if a list was interrupted, let its second part go on with the next number",
                ]))
    }

    fileprivate static func listNumberChanged(_ span: SourceSpan, written: Int, shown: Int) -> Diagnostic {
        Diagnostic(
            .listNumberChanged, at: span, "would be shown as \(shown)",
            headline: "This item is numbered \(written), but would be shown as number \(shown)",
            reason: "Items of a list are counted one by one from the number of the first. People quote these "
                + "numbers, so they must be the ones you wrote.",
            advice: .check(
                "which number is meant?",
                [
                    "if \(written) is a slip, change it to \(shown)",
                    "if an item is missing, put it back",
                    "if a new list begins here, write a line of text before it",
                ]))
    }
}
