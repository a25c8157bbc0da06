import CandourPage

extension HTMLWriter {
    /// Headline numbers, each with what it counts.
    mutating func write(_ figures: [KeyFigure]) {
        guard !figures.isEmpty else { return }
        buffer.append("<ul class=\"figures\">\n")
        for figure in figures {
            element("<li><strong class=\"figure\">", figure.number, "</strong> ")
            element("<span class=\"figure-label\">", figure.label, "</span>")
            if let link = figure.link {
                buffer.append(" ")
                write(link)
            }
            buffer.append("</li>\n")
        }
        buffer.append("</ul>\n")
    }
}
