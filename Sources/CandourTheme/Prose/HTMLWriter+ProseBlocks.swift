import CandourPage

extension HTMLWriter {
    /// A paragraph; in a tight list only its words, and its place if it has one.
    mutating func startParagraph(
        _ event: ProseEvent, at index: Int, of block: ProseBlock, _ state: inout ProseState
    ) {
        if chart(at: index, of: block, &state) { return }
        let anchor = state.anchor(event.a)
        if state.tight.last == true {
            if let anchor {
                attribute("<span id=\"", anchor)
                buffer.append("></span>")
            }
            return
        }
        guard let anchor else {
            buffer.append("<p>")
            return
        }
        attribute("<p id=\"", anchor)
        buffer.append(">")
        linkNumber(event, at: index, of: block, to: anchor, &state)
    }

    /// The number with which a paragraph begins, as a link to the paragraph: its address can then be copied.
    private mutating func linkNumber(
        _ event: ProseEvent, at index: Int, of block: ProseBlock, to anchor: String, _ state: inout ProseState
    ) {
        let place = Int(event.a) - 1
        guard block.prose.anchors.indices.contains(place), block.prose.events.indices.contains(index + 1)
        else {
            return
        }
        let number = Array(block.prose.anchors[place].id.utf8)
        let next = block.prose.events[index + 1]
        guard next.kind == .text, block.prose.text[next.range].starts(with: number) else { return }
        attribute("<a class=\"place\" href=\"#", anchor)
        buffer.append(">")
        buffer.append(text: block.prose.text, next.range.prefix(number.count))
        buffer.append("</a>")
        state.written = number.count
    }

    /// The end of a paragraph; the last of a footnote takes the back links.
    mutating func endParagraph(at index: Int, of block: ProseBlock, _ state: inout ProseState) {
        if state.inFootnotes, block.prose.isEnd(.endFootnote, after: index) { backLinks(&state) }
        if state.tight.last != true {
            buffer.append("</p>\n")
        } else if !block.prose.isEnd(.endItem, after: index) {
            buffer.append("\n")
        }
    }

    /// A heading, as far below the heading that the body stands under as the levels used say.
    mutating func startHeading(
        _ event: ProseEvent, of block: ProseBlock, _ state: inout ProseState, listed: Bool
    ) {
        let level = state.level(of: event.flag)
        state.inHeading = true
        let index = Int(event.a)
        guard state.headingIDs.indices.contains(index) else {
            openHeading(level, ids.claim(""))
            return
        }
        let id = state.headingIDs[index]
        lastHeading = block.prose.headings[index].text
        if listed { list(level, id, lastHeading) }
        openHeading(level, id)
    }

    /// `code`, or in the alternative of an image its words.
    mutating func code(_ event: ProseEvent, of block: ProseBlock, _ state: ProseState) {
        if state.image == .none { buffer.append("<code>") }
        buffer.append(text: block.prose.text, event.range)
        if state.image == .none { buffer.append("</code>") }
    }

    /// Lines that are shown as they were written.
    mutating func codeBlock(_ event: ProseEvent, of block: ProseBlock) {
        buffer.append("<pre><code>")
        buffer.append(text: block.prose.text, event.range)
        buffer.append("</code></pre>\n")
    }

    /// A passage that stands apart, headed by what it is.
    mutating func startCallout(_ event: ProseEvent, _ state: inout ProseState) {
        openCallout(event.flag == 1 ? .warning : .note)
        element("", event.flag == 1 ? Strings.warning : Strings.note, "</p>\n")
        state.tight.append(false)
    }

    /// Opens what holds paragraphs of its own.
    mutating func startContainer(_ html: StaticString, _ state: inout ProseState) {
        state.tight.append(false)
        buffer.append(html)
    }

    /// Closes what holds paragraphs of its own.
    mutating func endContainer(_ html: StaticString, _ state: inout ProseState) {
        _ = state.tight.popLast()
        buffer.append(html)
    }
}
