import CandourPage

/// The pages of the site that some blocks link to, prose apart.
enum LinkCollector {
    /// The addresses.
    static func addresses(in blocks: [Block]) -> Set<PageAddress> {
        var found = Set<PageAddress>()
        for block in blocks { collect(block, into: &found) }
        return found
    }

    private static func collect(_ block: Block, into found: inout Set<PageAddress>) {
        switch block {
        case .section(let section): for inner in section.blocks { collect(inner, into: &found) }
        case .callout(let callout): for inner in callout.blocks { collect(inner, into: &found) }
        case .paragraph(let line): collect([line], into: &found)
        case .summary(let rows): for row in rows { collect(row.values, into: &found) }
        case .table(let table): for row in table.rows { collect(row.cells.map(\.shown), into: &found) }
        case .list(_, let lines): collect(lines, into: &found)
        case .cards(let cards): for card in cards { collect(card.link, into: &found) }
        case .timeline(let entries): collect(entries.map(\.what), into: &found)
        case .figures(let figures): for link in figures.compactMap(\.link) { collect(link, into: &found) }
        case .documents(let documents): for document in documents { collect(document.link, into: &found) }
        case .prose, .pagination, .chart, .search: break
        }
    }

    private static func collect(_ lines: [[Inline]], into found: inout Set<PageAddress>) {
        for line in lines {
            for case .link(let link) in line { collect(link, into: &found) }
        }
    }

    private static func collect(_ link: Link, into found: inout Set<PageAddress>) {
        if case .page(let address, _) = link.target { found.insert(address) }
    }
}
