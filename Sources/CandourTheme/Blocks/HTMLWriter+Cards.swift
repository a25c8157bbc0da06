import CandourPage

extension HTMLWriter {
    /// Records as a list: title, then date and facts, then summary.
    mutating func write(_ cards: [Card]) {
        guard !cards.isEmpty else { return }
        buffer.append("<ul class=\"cards\">\n")
        for card in cards {
            buffer.append("<li>\n<p class=\"card-title\">")
            write(card.link)
            if let tag = card.tag { element(" <span class=\"tag\">", tag, "</span>") }
            buffer.append("</p>\n")
            facts(of: card)
            if let summary = card.summary { element("<p>", summary, "</p>\n") }
            buffer.append("</li>\n")
        }
        buffer.append("</ul>\n")
    }

    private mutating func facts(of card: Card) {
        guard card.date != nil || !card.facts.isEmpty else { return }
        buffer.append("<p class=\"card-facts\">")
        if let date = card.date { write(date) }
        for (index, fact) in card.facts.enumerated() {
            if index > 0 || card.date != nil { buffer.append(" · ") }
            buffer.append(text: fact)
        }
        buffer.append("</p>\n")
    }
}
