internal import CCMarkGFM
internal import CandourPage
private import Glibc

extension MarkdownWalk {
    mutating func enterInline(_ node: OpaquePointer, _ type: cmark_node_type) {
        if nodesToSkip > 0 {
            nodesToSkip -= 1
            return
        }
        switch type {
        case CMARK_NODE_TEXT: addText(node)
        case CMARK_NODE_SOFTBREAK: addBreak(.softBreak)
        case CMARK_NODE_LINEBREAK: addBreak(.lineBreak)
        case CMARK_NODE_LINK: enterLink(node, isImage: false)
        case CMARK_NODE_STRONG: prose.events.append(ProseEvent(.startStrong))
        case CMARK_NODE_EMPH: prose.events.append(ProseEvent(.startEmphasis))
        case CMARK_NODE_CODE: addCode(node)
        case CMARK_NODE_IMAGE: enterLink(node, isImage: true)
        case CMARK_NODE_HTML_INLINE: refuseInlineHTML(node)
        case CMARK_NODE_FOOTNOTE_REFERENCE: addFootnoteReference(node)
        default:
            if type.rawValue == types.strikethrough { prose.events.append(ProseEvent(.startStrikethrough)) }
        }
    }

    mutating func leaveInline(_ node: OpaquePointer, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: leaveLink(node)
        case CMARK_NODE_STRONG: prose.events.append(ProseEvent(.endStrong))
        case CMARK_NODE_EMPH: prose.events.append(ProseEvent(.endEmphasis))
        default:
            if type.rawValue == types.strikethrough { prose.events.append(ProseEvent(.endStrikethrough)) }
        }
    }

    /// Calls `use` with the text that cmark holds for `node`.
    func withLiteral<Result>(_ node: OpaquePointer, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result?
    {
        guard let literal = cmark_node_get_literal(node) else { return nil }
        let count = strlen(literal)
        return literal.withMemoryRebound(to: UInt8.self, capacity: count) {
            use(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    private mutating func addText(_ node: OpaquePointer) {
        guard let literal = cmark_node_get_literal(node) else { return }
        let count = strlen(literal)
        literal.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            var text = UnsafeBufferPointer(start: start, count: count)
            if table.dropsMark { text = withoutMark(text) }
            if text.isEmpty { return }
            addText(text)
            if memchr(literal, 0x5D, count) != nil || memchr(literal, 0x3A, count) != nil {
                checkLookAlikes(text)
            }
        }
    }

    /// Adds text, to the last event where nothing stands between.
    private mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
        let start = prose.text.count
        prose.text.append(contentsOf: text)
        if let last = prose.events.last, last.kind == .text, Int(last.b) == start {
            prose.events[prose.events.count - 1] = ProseEvent(.text, a: Int(last.a), b: prose.text.count)
        } else {
            prose.events.append(ProseEvent(.text, a: start, b: prose.text.count))
        }
    }

    /// A line break; in the text buffer it parts two words.
    private mutating func addBreak(_ kind: ProseEvent.Kind) {
        prose.events.append(ProseEvent(kind))
        prose.text.append(0x20)
    }

    private mutating func addCode(_ node: OpaquePointer) {
        guard let literal = cmark_node_get_literal(node) else { return }
        let count = strlen(literal)
        let start = prose.text.count
        literal.withMemoryRebound(to: UInt8.self, capacity: count) {
            prose.text.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
        }
        prose.events.append(ProseEvent(.code, a: start, b: prose.text.count))
        // What looks like a link inside code must not be taken for the next link.
        if let found = source.find(prose.text[start...], in: window(from: cursor)) {
            cursor = found + count
        }
    }
}
