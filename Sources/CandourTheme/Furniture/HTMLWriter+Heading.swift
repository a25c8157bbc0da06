import CandourPage

extension HTMLWriter {
    /// The top of the page: what it is, its title, one sentence, its dates.
    mutating func heading() {
        if let label = page.label { element("<p class=\"page-label\">", label, "</p>\n") }
        element("<h1>", page.title, "</h1>")
        if let summary = page.summary { element("\n<p class=\"lead\">", summary, "</p>") }
        dates()
    }

    /// The dates; the update only where it differs from the publication.
    private mutating func dates() {
        let updated = page.updated.map(PartialDate.init)
        guard page.published != nil || updated != nil else { return }
        buffer.append("\n<dl class=\"dates\">\n")
        if let published = page.published {
            element("<div><dt>", Strings.published, "</dt><dd>")
            write(published)
            buffer.append("</dd></div>\n")
        }
        if let updated, updated != page.published {
            element("<div><dt>", Strings.updated, "</dt><dd>")
            write(updated)
            if !page.updates.isEmpty {
                buffer.append(" (")
                write(Link(Strings.allChanges, to: .fragment(PageIDs.history)))
                buffer.append(")")
            }
            buffer.append("</dd></div>\n")
        }
        buffer.append("</dl>")
    }

    /// What must be known first. Several notices share one region.
    mutating func notices() {
        guard let first = page.notices.first else { return }
        let id = ids.claim("notice")
        // Not a `section`: that needs a heading, and a notice without text below it would orphan one.
        attribute("<div class=\"notice\" role=\"region\" aria-labelledby=\"", id)
        attribute(">\n<p class=\"notice-title\" id=\"", id)
        element(">", first.title, "</p>\n")
        lines(of: first)
        for notice in page.notices.dropFirst() {
            element("<p class=\"notice-title\">", notice.title, "</p>\n")
            lines(of: notice)
        }
        buffer.append("</div>")
    }

    private mutating func lines(of notice: Notice) {
        for line in notice.lines {
            buffer.append("<p>")
            write(line)
            buffer.append("</p>\n")
        }
    }
}
