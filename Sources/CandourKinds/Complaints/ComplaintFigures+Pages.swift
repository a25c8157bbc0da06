package import CandourPage
package import CandourRecords
import CandourSyntax

extension Complaints {
    package static func card(for entry: Entry<Complaints>, in site: PublicSite) -> Card {
        let facts = entry.record.headlines.map { "\($0.number) \($0.words)" }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary,
            facts: ["\(entry.record.period.value)"] + facts,
            tag: entry.record.isRunning ? "part of a year" : nil)
    }

    package static func pages(for entry: Entry<Complaints>, in site: PublicSite) -> [RecordPage] {
        let record = entry.record
        var blocks: [Block] = []
        let figures = keyFigures(of: entry)
        if !figures.isEmpty { blocks.append(.figures(figures)) }
        var rows = SummaryBuilder()
        rows.add("Period", text: "\(record.period.value)")
        // The engine names the source; that there is none is told here.
        if entry.head.common.source == nil {
            rows.add("Source", [.notStated(reason: entry.head.common.notStated["source"]?.value)])
        }
        blocks += rows.blocks
        if let note = record.note { blocks.append(.paragraph([.text(note)])) }
        let sections = ComplaintSection.allCases.compactMap { section($0, of: entry) }
        blocks += sections.map { .section($0) }
        return [
            RecordPage(
                title: entry.head.title, label: "Complaint figures", summary: entry.head.summary,
                blocks: blocks,
                hasContents: sections.count > 2,
                notices: record.isRunning ? [soFar(record.period.value)] : [],
                structured: [.dataset(period: record.period.value, area: nil)])
        ]
    }

    package static func chart(for entry: Entry<Complaints>, in site: PublicSite) -> Chart? {
        ComplaintSection.allCases.lazy.compactMap { entry.record.table(of: $0) }.compactMap(chart).first
    }

    /// A picture of the figures of a section: of few and small ones the table says as much.
    private static func chart(of table: DataTable) -> Chart? {
        let most = table.rows.compactMap { $0.cells[1].number }.max() ?? .zero
        guard table.rows.count > 2, most >= ExactDecimal(10) else { return nil }
        return Chart(of: table, titled: table.caption, rows: Array(table.rows.indices), columns: [1])
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        guard let newest = site.entries(of: Complaints.self).first else { return [] }
        let figures = keyFigures(of: newest, on: newest.head.address)
        guard !figures.isEmpty else { return [] }
        return [.keyFigures(figures)]
    }

    /// The headline numbers, linked to their place on the record's page where they stand on another.
    private static func keyFigures(of entry: Entry<Complaints>, on page: PageAddress? = nil) -> [KeyFigure] {
        entry.record.headlines.map { headline in
            let label = "\(headline.words), \(entry.record.period.value)"
            let section = headline.measure.section
            let link = page.map { Link(section.title, to: .page($0, fragment: section.fragment)) }
            return KeyFigure(headline.number, label, link: link)
        }
    }

    /// One section: who deals with these complaints, the figures, and what the record says in words.
    private static func section(_ section: ComplaintSection, of entry: Entry<Complaints>) -> Section? {
        let record = entry.record
        var blocks: [Block] = []
        if let table = record.table(of: section) {
            if let chart = chart(of: table) { blocks.append(.chart(chart)) }
            blocks.append(.table(table))
        }
        if let outcome = record.outcomes[section] {
            blocks.append(.paragraph([.strong("Outcome:"), .text(" " + outcome)]))
        }
        if section == .reviews, let table = record.recommendationsTable { blocks.append(.table(table)) }
        if blocks.isEmpty, let missing = entry.head.notStated.first(where: { $0.field == section.rawValue }) {
            blocks.append(.paragraph([.notStated(reason: missing.reason)]))
        }
        guard !blocks.isEmpty else { return nil }
        let introduction: Block = .paragraph([.text(section.introduction)])
        return Section(id: section.fragment, title: section.title, [introduction] + blocks)
    }

    private static func soFar(_ period: Period) -> Notice {
        Notice(
            "These are figures for part of a year",
            [[.text("They cover \(period). The figures for the whole year will replace them.")]])
    }
}

extension ComplaintFigures {
    /// The figures that make sense on their own, at most four, with what they count.
    fileprivate var headlines: [(measure: ComplaintMeasure, number: String, words: String)] {
        let all = ComplaintMeasure.allCases.compactMap { measure -> (ComplaintMeasure, String, String)? in
            guard let words = measure.headline, let figure = figure(measure)?.value else { return nil }
            return (measure, figure.description, figure == Figure(1) ? words.one : words.several)
        }
        return all.prefix(4).map { $0 }
    }
}
