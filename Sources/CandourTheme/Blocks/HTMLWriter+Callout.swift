import CandourPage

extension HTMLWriter {
    /// A passage that stands apart. Its title is no heading, so that it does not cut the text in two.
    mutating func write(_ callout: Callout, under level: Int) {
        openCallout(callout.style)
        if callout.style == .warning {
            element("<span class=\"visually-hidden\">", Strings.warning, ": </span>")
        }
        element("", callout.title, "</p>\n")
        write(callout.blocks, under: level, listed: false)
        buffer.append("</div>\n")
    }

    /// A passage up to the start of its title.
    mutating func openCallout(_ style: Callout.Style) {
        switch style {
        case .note: buffer.append("<div class=\"callout\">\n")
        case .warning: buffer.append("<div class=\"callout warning\">\n")
        }
        buffer.append("<p class=\"callout-title\">")
    }
}
