import CandourPage

extension HTMLWriter {
    /// A table, under its author's caption if there is one.
    mutating func startTable(_ event: ProseEvent, of prose: Prose) {
        let index = Int(event.a)
        openTable(caption: prose.captions.indices.contains(index) ? prose.captions[index] : "")
    }

    /// The end of a table.
    mutating func endTable(_ state: inout ProseState) {
        if state.inTableBody { buffer.append("</tbody>\n") }
        state.inTableBody = false
        closeTable()
    }

    /// A row: that of the column headers alone in the head, the others in the body.
    mutating func startRow(_ event: ProseEvent, _ state: inout ProseState) {
        if event.flag == 1 {
            buffer.append("<thead><tr>")
            return
        }
        if !state.inTableBody { buffer.append("<tbody>\n") }
        state.inTableBody = true
        buffer.append("<tr>")
    }

    /// The end of a row.
    mutating func endRow(_ event: ProseEvent, _ state: inout ProseState) {
        buffer.append(state.inTableBody ? "</tr>\n" : "</tr></thead>\n")
    }

    /// A cell. One that is empty heads nothing, such as the corner above row headers.
    mutating func startCell(_ event: ProseEvent, isEmpty: Bool, _ state: inout ProseState) {
        state.inHeadingCell = event.flag != 0 && !isEmpty
        if !state.inHeadingCell {
            buffer.append("<td")
        } else {
            buffer.append(
                event.flag == ProseEvent.rowHeader ? "<th scope=\"row\"" : "<th scope=\"col\"")
        }
        switch event.extra {
        case 1: buffer.append(" class=\"centre\">")
        case 2: buffer.append(" class=\"number\">")
        default: buffer.append(">")
        }
    }
}
