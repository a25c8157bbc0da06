import CandourPage

extension PageWords {
    /// Takes in all words of a page that a search finds.
    mutating func read(_ page: Page, _ search: PageSearch) {
        clear()
        for reference in search.references { add(reference, .reference) }
        add(page.title, .title)
        if let summary = page.summary { add(summary, .summary) }
        for notice in page.notices {
            add(notice.title, .body)
            add(notice.lines, .body)
        }
        add(page.blocks)
        add(filter: SearchFilter.kind.term(search.kind))
        if let date = search.date { add(filter: SearchFilter.year.term(String(date.last.year))) }
        for theme in search.themes { add(filter: SearchFilter.theme.term(theme)) }
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .section(let section):
            guard section.isSearched else { return }
            add(section.title, .heading)
            add(section.blocks)
        case .callout(let callout):
            add(callout.title, .heading)
            add(callout.blocks)
        case .paragraph(let line): add(line, .body)
        case .prose(let block): add(block.prose)
        case .summary(let rows): for row in rows { add(row.values, .fact) }
        case .table(let table):
            add(table.caption, .body)
            for row in table.rows {
                for (place, cell) in row.cells.enumerated() { add(cell.shown, place == 0 ? .fact : .body) }
            }
        case .list(_, let lines): add(lines, .body)
        case .cards(let cards):
            for card in cards {
                add(card.link.text, .body)
                if let summary = card.summary { add(summary, .body) }
            }
        case .timeline(let entries): for entry in entries { add(entry.what, .body) }
        case .figures(let figures):
            for figure in figures {
                add(figure.number, .body)
                add(figure.label, .body)
            }
        case .documents(let documents): for document in documents { add(document.link.text, .fact) }
        // The words of a chart are those of its table.
        case .chart, .pagination, .search: break
        }
    }

    private mutating func add(_ lines: [[Inline]], _ field: SearchField) {
        for line in lines { add(line, field) }
    }

    private mutating func add(_ line: [Inline], _ field: SearchField) {
        for piece in line {
            switch piece {
            case .text(let text), .strong(let text), .tag(let text), .note(let text): add(text, field)
            case .link(let link): add(link.text, field)
            case .date(let date): add(date.description, field)
            case .notStated: break
            }
        }
    }

    /// Words run on from one event to the next where no block and no line ends between them.
    private mutating func add(_ prose: Prose) {
        var run = 0..<0
        var field = SearchField.body
        prose.text.withUnsafeBufferPointer { text in
            for event in prose.events {
                switch event.kind {
                case .text, .code, .codeBlock:
                    if event.range.lowerBound == run.upperBound, !run.isEmpty {
                        run = run.lowerBound..<event.range.upperBound
                        continue
                    }
                    flush(text, run, field)
                    run = event.range
                case .startEmphasis, .endEmphasis, .startStrong, .endStrong, .startStrikethrough,
                    .endStrikethrough, .startLink, .endLink, .footnoteReference:
                    continue
                default:
                    flush(text, run, field)
                    run = 0..<0
                    if event.kind == .startHeading { field = .heading }
                    if event.kind == .endHeading { field = .body }
                }
            }
            flush(text, run, field)
        }
    }

    private mutating func flush(
        _ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ field: SearchField
    ) {
        guard !run.isEmpty, run.upperBound <= text.count else { return }
        add(UnsafeBufferPointer(rebasing: text[run]), field)
    }
}
