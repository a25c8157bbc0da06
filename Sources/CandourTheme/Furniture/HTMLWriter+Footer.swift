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
        guard let licence = site.licence else { return }
        element("<p class=\"licence\">", Strings.licence.0, "")
        if licence == "OGL-UK-3.0" {
            let address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            write(Link(Strings.openGovernmentLicence, to: .external(address)))
        } else {
            buffer.append(text: licence)
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
