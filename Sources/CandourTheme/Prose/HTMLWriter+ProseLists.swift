import CandourPage

extension HTMLWriter {
    /// A list; a numbered one begins with the number that its author gave.
    mutating func startList(_ event: ProseEvent, _ state: inout ProseState) {
        let isNumbered = event.flag == 1
        state.numbered.append(isNumbered)
        if !isNumbered {
            buffer.append("<ul>\n")
        } else if event.a == 1 {
            buffer.append("<ol>\n")
        } else {
            buffer.append("<ol start=\"")
            buffer.append(number: Int(event.a))
            buffer.append("\">\n")
        }
    }

    /// The end of a list.
    mutating func endList(_ state: inout ProseState) {
        buffer.append(state.numbered.popLast() == true ? "</ol>\n" : "</ul>\n")
    }

    /// An item, with its place if it is numbered.
    mutating func startItem(_ event: ProseEvent, _ state: inout ProseState) {
        state.tight.append(event.flag == 1)
        buffer.append("<li")
        if let anchor = state.anchor(event.a) { attribute(" id=\"", anchor) }
        buffer.append(">")
    }

    /// The end of an item.
    mutating func endItem(_ state: inout ProseState) {
        _ = state.tight.popLast()
        buffer.append("</li>\n")
    }
}
