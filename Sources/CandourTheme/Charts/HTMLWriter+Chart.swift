import CandourPage

/// Charts are drawn without script, as SVG (SVG 2, section 7: lengths may be percentages and multiples of the text
/// size). Nothing in them is scaled: on a narrow screen bars get shorter, and the words stay as large as all others.
extension HTMLWriter {
    /// A chart with its title and a description of what it shows. The figures themselves are in the table beside it.
    mutating func write(_ chart: Chart) {
        charts += 1
        // No id of content has this form; see tables.
        let id = ids.claim("chart.\(charts)")
        let text = ids.claim("chart.\(charts).text")
        let drawing = ChartDrawing(chart)
        attribute("<figure class=\"chart\" aria-labelledby=\"", id)
        attribute(">\n<figcaption><p class=\"chart-title\" id=\"", id)
        element(">", chart.title, "</p>\n")
        attribute("<p id=\"", text)
        element(">", chart.description, "</p></figcaption>\n")
        attribute("<svg role=\"img\" aria-labelledby=\"", id)
        attribute(" aria-describedby=\"", text)
        attribute(" width=\"100%\" height=\"", drawing.height.em)
        buffer.append(">\n")
        for shape in drawing.shapes { write(shape) }
        buffer.append("</svg>\n</figure>\n")
    }

    private mutating func write(_ shape: ChartShape) {
        switch shape {
        case .text(let text, let x, let y, let style):
            attribute("<text x=\"", x.percent)
            attribute(" y=\"", y.em)
            if style.anchor != .start { attribute(" text-anchor=\"", style.anchor.rawValue) }
            if style.isStrong { buffer.append(" class=\"strong\"") }
            element(">", text, "</text>\n")
        case .bar(let x, let y, let width, let height, let series):
            attribute("<rect x=\"", x.percent)
            attribute(" y=\"", y.em)
            attribute(" width=\"", width.percent)
            attribute(" height=\"", height.em)
            attribute(" class=\"", "series-\(series)")
            buffer.append("/>\n")
        case .line(let x1, let y1, let x2, let y2, let series):
            attribute("<line x1=\"", x1.percent)
            attribute(" y1=\"", y1.em)
            attribute(" x2=\"", x2.percent)
            attribute(" y2=\"", y2.em)
            attribute(" class=\"", series.map { "series-\($0)" } ?? "grid")
            buffer.append("/>\n")
        case .mark(let x, let y, let series):
            attribute("<svg overflow=\"visible\" x=\"", x.percent)
            attribute(" y=\"", y.em)
            attribute("><g class=\"", "series-\(series)")
            buffer.append(">")
            buffer.append(ChartShape.marks[series % ChartShape.marks.count])
            buffer.append("</g></svg>\n")
        }
    }
}
