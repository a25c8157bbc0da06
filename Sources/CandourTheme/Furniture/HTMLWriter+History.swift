import CandourPage

extension HTMLWriter {
    /// The changes, newest first, folded; the first publication stands at the end.
    mutating func history() {
        guard !page.updates.isEmpty else { return }
        attribute("<details class=\"history\" id=\"", PageIDs.history)
        element(">\n<summary>", Strings.history, "</summary>\n<ol class=\"timeline\">\n")
        for update in page.updates { write(update) }
        if let published = page.published {
            write(TimelineEntry(published, [.text(Strings.firstPublished)]))
        }
        buffer.append("</ol>\n</details>")
    }
}
