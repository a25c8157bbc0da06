import CandourPage

extension HTMLWriter {
    /// Blocks that stand under a heading of `level`. Headings of blocks that are `listed` go into the contents
    /// list.
    mutating func write(_ blocks: [Block], under level: Int, listed: Bool) {
        for block in blocks { write(block, under: level, listed: listed) }
    }

    private mutating func write(_ block: Block, under level: Int, listed: Bool) {
        switch block {
        case .section(let section): write(section, under: level, listed: listed)
        case .paragraph(let pieces): paragraph(pieces)
        case .prose(let prose): write(prose, under: level, listed: listed)
        case .summary(let rows): summary(rows)
        case .table(let table): write(table)
        case .chart(let chart): write(chart)
        case .list(let ordered, let items): list(items, ordered: ordered)
        case .cards(let cards): write(cards)
        case .timeline(let entries): timeline(entries)
        case .figures(let figures): write(figures)
        case .callout(let callout): write(callout, under: level)
        case .documents(let documents): write(documents)
        case .pagination(let pagination): write(pagination)
        case .search(let engine): write(engine)
        }
    }

    private mutating func paragraph(_ pieces: [Inline]) {
        buffer.append("<p>")
        for piece in pieces {
            if case .text(let text) = piece { prose(text) } else { write([piece]) }
        }
        buffer.append("</p>\n")
    }
}
