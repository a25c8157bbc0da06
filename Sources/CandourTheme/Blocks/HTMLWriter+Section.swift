import CandourPage

extension HTMLWriter {
    /// A heading one level below the one it stands under, and what stands under it.
    mutating func write(_ section: Section, under level: Int, listed: Bool) {
        if !section.isSearched { buffer.append("<div data-pagefind-ignore>\n") }
        defer { if !section.isSearched { buffer.append("</div>\n") } }
        let level = min(level + 1, 6)
        let id = ids.claim(section.id)
        let isListed = listed && section.inContents
        // On the home page parts stand side by side where there is room.
        let isPart = page.type == .home && level == 2
        if isPart { buffer.append("<div class=\"part\">\n") }
        if isListed { list(level, id, section.title) }
        openHeading(level, id)
        buffer.append(text: section.title)
        closeHeading(level)
        lastHeading = section.title
        write(section.blocks, under: level, listed: isListed)
        if isPart { buffer.append("</div>\n") }
    }

    /// Remembers a heading for the contents list, which shows two levels.
    mutating func list(_ level: Int, _ id: String, _ title: String) {
        if level <= 3 { contents.append(ContentsEntry(level: level, id: id, title: title)) }
    }

    /// `<h3 id="…">`
    mutating func openHeading(_ level: Int, _ id: String) {
        buffer.append("<h")
        buffer.append(number: level)
        attribute(" id=\"", id)
        buffer.append(">")
    }

    /// `</h3>`
    mutating func closeHeading(_ level: Int) {
        buffer.append("</h")
        buffer.append(number: level)
        buffer.append(">\n")
    }
}
