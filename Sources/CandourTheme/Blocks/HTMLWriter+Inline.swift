import CandourPage

extension HTMLWriter {
    /// The pieces of a line.
    mutating func write(_ pieces: [Inline]) {
        for piece in pieces { write(piece) }
    }

    private mutating func write(_ piece: Inline) {
        switch piece {
        case .text(let text): buffer.append(text: text)
        case .strong(let text): element("<strong>", text, "</strong>")
        case .link(let link): write(link)
        case .date(let date): write(date)
        case .notStated(let reason): notStated(reason)
        case .tag(let text): element("<span class=\"tag\">", text, "</span>")
        case .note(let text): element("<small>", text, "</small>")
        }
    }

    /// A link, or its words alone when it may not lead where it says.
    mutating func write(_ link: Link) {
        let isOpen = openLink(link.target)
        buffer.append(text: link.text)
        if isOpen { buffer.append("</a>") }
    }

    /// Opens a link, if it may lead there, and says whether it did.
    mutating func openLink(_ target: Link.Target, _ open: StaticString = "<a href=\"") -> Bool {
        guard LinkWriter.allows(target) else { return false }
        buffer.append(open)
        links.write(target, into: &buffer)
        buffer.append("\">")
        return true
    }

    /// A date as people write it, marked up for machines where ISO 8601 has a form for it.
    mutating func write(_ date: PartialDate) {
        guard let iso = date.iso else {
            buffer.append(text: date.description)
            return
        }
        attribute("<time datetime=\"", iso)
        element(">", date.description, "</time>")
    }

    /// Says that the source does not give it, and why.
    mutating func notStated(_ reason: String?) {
        element("<span class=\"not-stated\">", Strings.notStated, "")
        if let reason { element(": ", reason, "") }
        buffer.append("</span>")
    }

    /// Pieces of a value; none means that the source gives none.
    mutating func value(_ pieces: [Inline]) {
        if pieces.isEmpty { notStated(nil) } else { write(pieces) }
    }
}
