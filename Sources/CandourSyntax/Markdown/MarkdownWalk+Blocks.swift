internal import CCMarkGFM
internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    /// Where a block begins in the file.
    func start(of node: OpaquePointer) -> Int? {
        source.offset(
            line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    }

    /// Makes the bytes of a paragraph, heading or row the ones in which its links are looked for.
    mutating func beginBlock(_ range: Range<Int>) {
        block = range
        cursor = range.lowerBound
        textMark = prose.text.count
        eventMark = prose.events.count
        if !reportedTags.isEmpty { reportedTags = [] }
        chart = nil
    }

    /// The part of the block from `start` in which something is looked for. It is bounded, and narrow after many
    /// searches in vain, so that thousands of links in one passage of a megabyte do not take minutes.
    func window(from start: Int) -> Range<Int> {
        let end = min(block.upperBound, start + (misses < 200 ? 8_000 : 400))
        return start..<max(start, end)
    }

    /// The bytes of a paragraph or heading.
    ///
    /// A paragraph directly above a table has no place in cmark's tree; the table has its first line.
    func range(of node: OpaquePointer) -> Range<Int> {
        var line = Int(cmark_node_get_start_line(node))
        var lastLine = Int(cmark_node_get_end_line(node))
        var column = Int(cmark_node_get_start_column(node))
        if line == 0, let next = cmark_node_next(node) {
            line = Int(cmark_node_get_start_line(next))
            lastLine = Int(cmark_node_get_end_line(next))
            column = Int(cmark_node_get_start_column(next))
        }
        guard let start = source.offset(line: line, column: column) else { return source.body }
        return start..<max(start, source.end(ofLine: max(line, lastLine)))
    }

    mutating func enterParagraph(_ node: OpaquePointer) {
        beginBlock(range(of: node))
        if callouts.last == true { skipCalloutMark(node) }
        let anchor = paragraphAnchor(node)
        prose.events.append(ProseEvent(.startParagraph, a: anchor))
    }

    mutating func leaveParagraph(_ node: OpaquePointer) {
        if let next = cmark_node_next(node), cmark_node_get_type(next).rawValue == types.table, takeCaption()
        {
            return
        }
        if prose.events.count == eventMark + 1 {
            // Nothing but the mark of a call-out.
            prose.events.removeLast()
            return
        }
        checkForTable(node)
        if let chart, chart.end != prose.events.count - 1 { diagnostics.append(.chartAmongWords(chart.span)) }
        prose.events.append(ProseEvent(.endParagraph))
        prose.text.append(0x0A)
    }

    mutating func enterQuote(_ node: OpaquePointer) {
        let style = calloutStyle(node)
        callouts.append(style != nil)
        if let style {
            prose.events.append(ProseEvent(.startCallout, flag: style))
        } else {
            prose.events.append(ProseEvent(.startQuote))
        }
    }

    mutating func leaveQuote() {
        let isCallout = callouts.popLast() ?? false
        if isCallout, prose.events.last?.kind == .startCallout {
            diagnostics.append(.emptyCallout(source.restOfLine(from: block.lowerBound)))
        }
        prose.events.append(ProseEvent(isCallout ? .endCallout : .endQuote))
    }

    mutating func enterList(_ node: OpaquePointer) {
        let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        let first = isNumbered ? Int(cmark_node_get_list_start(node)) : 0
        let isTop = cmark_node_parent(node).map { cmark_node_get_type($0) == CMARK_NODE_DOCUMENT } ?? false
        lists.append(
            MarkdownList(
                isNumbered: isNumbered, isTight: cmark_node_get_list_tight(node) != 0, first: first,
                next: first,
                section: numbering && isNumbered && isTop ? section : nil))
        prose.events.append(ProseEvent(.startList, flag: isNumbered ? 1 : 0, a: first))
    }

    mutating func leaveList() {
        lists.removeLast()
        prose.events.append(ProseEvent(.endList))
    }

    mutating func enterItem(_ node: OpaquePointer) {
        guard var list = lists.popLast() else { return }
        let anchor = list.isNumbered ? itemAnchor(node, &list) : 0
        list.next += 1
        lists.append(list)
        prose.events.append(ProseEvent(.startItem, flag: list.isTight ? 1 : 0, a: anchor))
    }

    mutating func addCodeBlock(_ node: OpaquePointer) {
        let first = Int(cmark_node_get_start_line(node))
        codeLines.append(first...max(first, Int(cmark_node_get_end_line(node))))
        let start = prose.text.count
        let text = withLiteral(node) { Array($0) } ?? []
        prose.text.append(contentsOf: text)
        prose.events.append(ProseEvent(.codeBlock, a: start, b: prose.text.count))
        prose.text.append(0x0A)
    }
}
