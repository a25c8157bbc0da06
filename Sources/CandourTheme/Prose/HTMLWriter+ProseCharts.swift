import CandourPage

extension HTMLWriter {
    /// Writes the chart that a paragraph at `index` is, in the place of the paragraph; whether it is one. The words
    /// that the author wrote for it are its title.
    mutating func chart(at index: Int, of block: ProseBlock, _ state: inout ProseState) -> Bool {
        let prose = block.prose
        guard prose.events.indices.contains(index + 1), prose.events[index + 1].kind == .startImage else {
            return false
        }
        let link = Int(prose.events[index + 1].a)
        guard prose.links.indices.contains(link), prose.links[link].destination.hasPrefix("chart:"),
            let quoted = resolver.chart(prose.links[link].destination),
            let end = prose.events[index...].firstIndex(where: { $0.kind == .endParagraph })
        else { return false }
        let words = prose.events[index..<end].filter { $0.kind == .text || $0.kind == .code }.map {
            String(decoding: prose.text[$0.range], as: UTF8.self)
        }
        write(quoted.chart.titled(words.joined()))
        buffer.append("<details class=\"chart-figures\">\n")
        element("<summary>", Strings.chartFigures, "</summary>\n")
        write(quoted.chart.table)
        buffer.append("</details>\n<p class=\"chart-source\">")
        buffer.append(text: Strings.chartSource + " ")
        write(quoted.source)
        buffer.append("</p>\n")
        state.resume = end + 1
        return true
    }
}
