import CandourPage

extension HTMLWriter {
    /// Markdown that an author wrote, in one pass over its tape.
    mutating func write(_ block: ProseBlock, under level: Int, listed: Bool) {
        var state = ProseState(block, under: level, ids: &ids)
        let events = block.prose.events
        buffer.reserve(buffer.bytes.count + block.prose.text.count + events.count * 8)
        for index in events.indices {
            let event = events[index]
            if index < state.resume { continue }
            if state.image != .none, !isInside(event.kind) { continue }
            write(event, at: index, of: block, &state, listed: listed)
        }
        if state.inFootnotes { buffer.append("</ol>\n</div>\n") }
    }

    /// Whether an event says something inside an image, whose alternative is text without markup.
    private func isInside(_ kind: ProseEvent.Kind) -> Bool {
        switch kind {
        case .text, .code, .softBreak, .lineBreak, .endImage: true
        default: false
        }
    }

    @inline(__always)
    private mutating func write(
        _ event: ProseEvent, at index: Int, of block: ProseBlock, _ state: inout ProseState, listed: Bool
    ) {
        switch event.kind {
        case .text:
            let range = event.range.dropFirst(state.written)
            state.written = 0
            if state.isRunningText {
                prose(block.prose.text, range)
            } else {
                buffer.append(text: block.prose.text, range)
            }
        case .softBreak: buffer.append("\n")
        case .startParagraph: startParagraph(event, at: index, of: block, &state)
        case .endParagraph: endParagraph(at: index, of: block, &state)
        case .startEmphasis: buffer.append("<em>")
        case .endEmphasis: buffer.append("</em>")
        case .startStrong: buffer.append("<strong>")
        case .endStrong: buffer.append("</strong>")
        case .startStrikethrough: buffer.append("<del>")
        case .endStrikethrough: buffer.append("</del>")
        case .code: code(event, of: block, state)
        case .codeBlock: codeBlock(event, of: block)
        case .lineBreak: buffer.append(state.image == .none ? "<br>\n" : " ")
        case .rule: buffer.append("<hr>\n")
        case .startHeading: startHeading(event, of: block, &state, listed: listed)
        case .endHeading:
            state.inHeading = false
            closeHeading(state.lastLevel)
        case .startLink: startLink(event, of: block, &state)
        case .endLink: if state.links.popLast() == true { buffer.append("</a>") }
        case .startImage: startImage(event, of: block, &state)
        case .endImage: endImage(&state)
        case .startList: startList(event, &state)
        case .endList: endList(&state)
        case .startItem: startItem(event, &state)
        case .endItem: endItem(&state)
        case .startQuote: startContainer("<blockquote>\n", &state)
        case .endQuote: endContainer("</blockquote>\n", &state)
        case .startCallout: startCallout(event, &state)
        case .endCallout: endContainer("</div>\n", &state)
        case .startTable: startTable(event, of: block.prose)
        case .endTable: endTable(&state)
        case .startRow: startRow(event, &state)
        case .endRow: endRow(event, &state)
        case .startCell: startCell(event, isEmpty: block.prose.isEnd(.endCell, after: index), &state)
        case .endCell:
            buffer.append(state.inHeadingCell ? "</th>" : "</td>")
            state.inHeadingCell = false
        case .footnoteReference: footnoteReference(event, of: block, &state)
        case .startFootnote: startFootnote(event, of: block, &state)
        case .endFootnote: endFootnote(&state)
        }
    }
}
