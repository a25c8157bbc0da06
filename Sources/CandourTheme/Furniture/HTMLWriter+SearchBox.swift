import CandourPage

extension HTMLWriter {
    /// The box at the top of every page that leads to the search. A script shows it, as the search needs one.
    mutating func searchBox() {
        guard !hasSearch else { return }
        buffer.append("<form class=\"site-search\" role=\"search\" method=\"get\" action=\"")
        links.write(.page(Theme.search), into: &buffer)
        attribute("\" hidden>\n<label class=\"visually-hidden\" for=\"", PageIDs.search)
        element(">", Strings.searchWords, "</label>\n")
        attribute("<input type=\"search\" name=\"q\" id=\"", PageIDs.search)
        element(">\n<button>", Strings.search, "</button>\n</form>")
    }

    /// What Pagefind knows a page by, for the main element; nothing on a page that no search finds.
    mutating func searchMarks() {
        if page.search != nil { buffer.append(" data-pagefind-body") }
    }

    /// The scripts of the search, and what Pagefind may narrow a search down by.
    mutating func searchHead() {
        if let search = page.search {
            fact("kind", "article:section", search.kind)
            if let date = search.date {
                fact("year", "candour:year", String(date.last.year))
                fact("date", "candour:date", date.description)
            }
            for theme in search.themes { fact("theme", "article:tag", theme) }
        }
        for script in [Theme.searchBox] + (hasSearch ? [Theme.searchPage] : []) where scripts.contains(script)
        {
            buffer.append("\n<script type=\"module\" src=\"")
            write(asset: script)
            buffer.append("\"></script>")
        }
    }

    /// Where a file of the theme stands, with its version.
    mutating func write(asset: PageAddress) {
        links.write(.page(asset), into: &buffer)
        buffer.append("?v=")
        buffer.append(text: assetsVersion)
    }

    private mutating func fact(_ name: String, _ property: String, _ value: String) {
        attribute("\n<meta property=\"", property)
        attribute(" content=\"", value)
        attribute(name == "date" ? " data-pagefind-meta=\"" : " data-pagefind-filter=\"", "\(name)[content]")
        // Results say of what kind a page is.
        if name == "kind" { buffer.append(" data-pagefind-meta=\"kind[content]\"") }
        buffer.append(">")
    }

    /// Whether this is the page on which readers search.
    var hasSearch: Bool {
        page.blocks.contains { if case .search = $0 { true } else { false } }
    }
}
