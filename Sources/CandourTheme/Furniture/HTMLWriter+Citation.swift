import CandourPage

extension HTMLWriter {
    /// How to cite the page, in words that can be copied: who published it, its title, reference, date and address.
    mutating func citation() {
        guard let citation = page.citation else { return }
        attribute("<section class=\"citation\" aria-labelledby=\"", PageIDs.citation)
        attribute(">\n<h2 id=\"", PageIDs.citation)
        element(">", Strings.citation, "</h2>\n<p>")
        buffer.append(text: site.name + ", “" + page.title + "”")
        if let reference = citation.reference { buffer.append(text: ", " + reference) }
        if let date = citation.date {
            buffer.append(", ")
            write([.date(date)])
        }
        buffer.append(". <span class=\"address\">")
        buffer.append(encoding: site.baseURL, .external)
        buffer.append(encoding: page.address.path, .path)
        buffer.append("</span></p>\n</section>")
    }
}
