import CandourPage

extension HTMLWriter {
    /// Names and values as a description list.
    mutating func summary(_ rows: [SummaryRow]) {
        guard !rows.isEmpty else { return }
        buffer.append("<dl class=\"summary\">\n")
        for row in rows {
            element("<div><dt>", row.term, "</dt>")
            for value in row.values.isEmpty ? [[]] : row.values {
                buffer.append("<dd>")
                self.value(value)
                buffer.append("</dd>")
            }
            buffer.append("</div>\n")
        }
        buffer.append("</dl>\n")
    }
}
