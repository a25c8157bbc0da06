import CandourPage

extension HTMLWriter {
    /// The main navigation, with the part of the site that this page is in marked.
    mutating func navigation() {
        guard !site.navigation.isEmpty else { return }
        attribute("<nav class=\"main-navigation\" aria-label=\"", Strings.mainNavigation)
        buffer.append(">\n<ul>\n")
        for link in site.navigation where LinkWriter.allows(link.target) {
            buffer.append("<li><a href=\"")
            links.write(link.target, into: &buffer)
            buffer.append("\"")
            buffer.append(currency(of: link.target))
            element(">", link.text, "</a></li>\n")
        }
        buffer.append("</ul>\n</nav>")
    }

    /// The way down from the home page to the page above this one.
    mutating func breadcrumbs() {
        guard !trail.isEmpty, page.type != .home, page.type != .notFound else { return }
        attribute("<nav class=\"breadcrumbs\" aria-label=\"", Strings.breadcrumbs)
        buffer.append(">\n<ol>\n")
        for link in trail {
            buffer.append("<li>")
            write(link)
            buffer.append("</li>\n")
        }
        buffer.append("</ol>\n</nav>")
    }

    /// The breadcrumbs, which begin at the home page.
    var trail: [Link] {
        guard let first = page.breadcrumbs.first else { return [] }
        if case .page(.home, _) = first.target { return page.breadcrumbs }
        return [Link(Strings.home, to: .page(.home))] + page.breadcrumbs
    }

    /// The pages before and after this one.
    mutating func neighbours() {
        guard page.previous != nil || page.next != nil else { return }
        attribute("<nav class=\"neighbours\" data-pagefind-ignore aria-label=\"", Strings.neighbours)
        buffer.append(">\n<ul>\n")
        if let link = page.previous {
            neighbour(link, "<li class=\"previous\">", Strings.previous, "<a rel=\"prev\" href=\"")
        }
        if let link = page.next {
            neighbour(link, "<li class=\"next\">", Strings.next, "<a rel=\"next\" href=\"")
        }
        buffer.append("</ul>\n</nav>")
    }

    private mutating func neighbour(
        _ link: Link, _ open: StaticString, _ words: String, _ anchor: StaticString
    ) {
        buffer.append(open)
        let isOpen = openLink(link.target, anchor)
        element("<span class=\"direction\">", words, ": </span>")
        buffer.append(text: link.text)
        buffer.append(isOpen ? "</a></li>\n" : "</li>\n")
    }

    private func currency(of target: Link.Target) -> StaticString {
        guard case .page(let address, nil) = target else { return "" }
        if address == page.address { return " aria-current=\"page\"" }
        return !address.path.isEmpty && page.address.path.hasPrefix(address.path)
            ? " aria-current=\"true\"" : ""
    }
}
