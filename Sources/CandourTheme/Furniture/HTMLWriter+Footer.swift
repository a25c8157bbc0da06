import CandourPage

extension HTMLWriter {
    /// How to reach the office.
    mutating func contact() {
        attribute("<div class=\"contact\" id=\"", PageIDs.contact)
        buffer.append(">\n")
        for line in site.contact {
            buffer.append("<p>")
            write(line)
            buffer.append("</p>\n")
        }
        buffer.append("</div>")
    }

    /// What the content may be used for.
    mutating func licence() {
        guard let licence = site.licence.map({ Licence($0) }) else { return }
        element("<p class=\"licence\">", Strings.licence.0, "")
        if let address = licence.address {
            write(Link(licence.title, to: .external(address)))
        } else {
            buffer.append(text: licence.title)
        }
        element("", Strings.licence.1, "</p>")
    }

    /// The links at the foot, the feed last.
    mutating func footerLinks() {
        buffer.append("<ul class=\"footer-links\">\n")
        for link in site.footer + [Link(Strings.feed, to: .page(Theme.feed))] {
            buffer.append("<li>")
            write(link)
            buffer.append("</li>\n")
        }
        buffer.append("</ul>")
    }
}
