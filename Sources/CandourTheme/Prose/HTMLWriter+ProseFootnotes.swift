import CandourPage

extension HTMLWriter {
    /// The mark of a footnote in the text.
    mutating func footnoteReference(_ event: ProseEvent, of block: ProseBlock, _ state: inout ProseState) {
        let notes = notes(of: block, &state)
        attribute("<sup><a class=\"footnote-mark\" id=\"", "\(notes).\(event.a).mark\(event.b)")
        attribute(" href=\"#", "\(notes).\(event.a)")
        attribute(" aria-label=\"", Strings.footnote(event.a))
        buffer.append(">")
        buffer.append(number: Int(event.a))
        buffer.append("</a></sup>")
    }

    /// A footnote; the first opens their list, which ends with the body.
    mutating func startFootnote(_ event: ProseEvent, of block: ProseBlock, _ state: inout ProseState) {
        let notes = notes(of: block, &state)
        if !state.inFootnotes {
            state.inFootnotes = true
            attribute("<div class=\"footnotes\" id=\"", notes)
            buffer.append(">\n<ol>\n")
        }
        state.openFootnote = event
        attribute("<li id=\"", "\(notes).\(event.a)")
        buffer.append(">")
    }

    /// The end of a footnote, with its back links where no paragraph took them.
    mutating func endFootnote(_ state: inout ProseState) {
        if state.openFootnote != nil {
            buffer.append("<p>")
            backLinks(&state)
            buffer.append("</p>\n")
        }
        buffer.append("</li>\n")
    }

    /// One link back for each mark of the footnote that is open.
    mutating func backLinks(_ state: inout ProseState) {
        guard let event = state.openFootnote, let notes = state.notes else { return }
        state.openFootnote = nil
        let count = max(event.b, 1)
        for mention in 1...count {
            attribute(" <a class=\"footnote-back\" href=\"#", "\(notes).\(event.a).mark\(mention)")
            attribute(" aria-label=\"", Strings.back(from: event.a, to: mention, of: count))
            // The variation selector keeps the arrow from becoming a picture.
            buffer.append(">↩\u{FE0E}")
            if count > 1 {
                buffer.append("<sup>")
                buffer.append(number: Int(mention))
                buffer.append("</sup>")
            }
            buffer.append("</a>")
        }
    }

    /// What ids of the body's footnotes begin with. A full stop follows it, so that `fn-2` of a second
    /// body differs from note 2 of the first.
    private mutating func notes(of block: ProseBlock, _ state: inout ProseState) -> String {
        if let notes = state.notes { return notes }
        let notes = ids.claim(block.idPrefix + "fn")
        state.notes = notes
        return notes
    }
}
