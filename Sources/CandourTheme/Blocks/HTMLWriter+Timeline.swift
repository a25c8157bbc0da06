import CandourPage

extension HTMLWriter {
    /// What happened or happens when.
    mutating func timeline(_ entries: [TimelineEntry]) {
        guard !entries.isEmpty else { return }
        buffer.append("<ol class=\"timeline\">\n")
        for entry in entries { write(entry) }
        buffer.append("</ol>\n")
    }

    /// One line: the date, then what.
    mutating func write(_ entry: TimelineEntry) {
        buffer.append("<li><p class=\"when\">")
        write(entry.date)
        buffer.append("</p>\n<p>")
        write(entry.what)
        buffer.append("</p></li>\n")
    }
}
