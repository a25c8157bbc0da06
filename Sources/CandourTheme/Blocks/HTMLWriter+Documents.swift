import CandourPage

extension HTMLWriter {
    /// Files to download, each with its type, size and pages; for one that is known not to work with assistive
    /// technology, how to ask for another format.
    mutating func write(_ documents: [Document]) {
        guard !documents.isEmpty else { return }
        buffer.append("<ul class=\"documents\">\n")
        for document in documents {
            buffer.append("<li>\n<p class=\"card-title\">")
            write(document.link)
            element("</p>\n<p class=\"card-facts\">", document.type, "")
            element(", ", Strings.fileSize(document.size), "")
            if let pages = document.pages { element(", ", Strings.pages(pages), "") }
            buffer.append("</p>\n")
            if document.isAccessible == false {
                element("<p>", Strings.notAccessible, " ")
                write(Link(Strings.askForFormat, to: .fragment(PageIDs.contact)))
                buffer.append("</p>\n")
            }
            buffer.append("</li>\n")
        }
        buffer.append("</ul>\n")
    }
}
