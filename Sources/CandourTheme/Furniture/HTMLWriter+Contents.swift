import CandourPage

extension HTMLWriter {
    /// Entries of no more characters than this stand beside each other: the letters of a glossary.
    private static let shortEntry = 8

    /// The contents list, when the page wants one and there are at least two entries.
    mutating func contentsList() {
        guard page.hasContents, contents.count > 1 else { return }
        let id = ids.claim("contents-list")
        attribute("<nav class=\"contents\" data-pagefind-ignore aria-labelledby=\"", id)
        attribute(">\n<h2 id=\"", id)
        element(">", Strings.contents, "</h2>\n")
        let isShort = contents.allSatisfy { $0.level == 2 && $0.title.count <= HTMLWriter.shortEntry }
        buffer.append(isShort ? "<ol class=\"beside\">\n" : "<ol>\n")
        var isNested = false
        for (index, entry) in contents.enumerated() {
            if index > 0 {
                // The first entry opens no list of its own, whatever its level.
                if entry.level == 3, !isNested {
                    buffer.append("\n<ol>\n")
                    isNested = true
                } else if entry.level == 2, isNested {
                    buffer.append("</li>\n</ol>\n</li>\n")
                    isNested = false
                } else {
                    buffer.append("</li>\n")
                }
            }
            buffer.append("<li>")
            write(Link(entry.title, to: .fragment(entry.id)))
        }
        buffer.append(isNested ? "</li>\n</ol>\n</li>\n</ol>\n</nav>" : "</li>\n</ol>\n</nav>")
    }
}
