import CandourPage

extension HTMLWriter {
    /// Lines as a list.
    mutating func list(_ items: [[Inline]], ordered: Bool) {
        guard !items.isEmpty else { return }
        buffer.append(ordered ? "<ol>\n" : "<ul>\n")
        for item in items {
            buffer.append("<li>")
            write(item)
            buffer.append("</li>\n")
        }
        buffer.append(ordered ? "</ol>\n" : "</ul>\n")
    }
}
