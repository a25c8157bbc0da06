import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension CustodyVisits {
    package static func card(for entry: Entry<CustodyVisits>, in site: PublicSite) -> Card {
        let record = entry.record
        let facts = [CustodyMeasure.visits, .visitors].compactMap { measure in
            record.figure(measure).map { "\($0.value) \(measure.noun)" }
        }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary,
            facts: ["\(record.period.value)"] + facts)
    }

    package static func pages(for entry: Entry<CustodyVisits>, in site: PublicSite) -> [RecordPage] {
        let record = entry.record
        var blocks: [Block] = []
        let figures = record.keyFigures
        if !figures.isEmpty { blocks.append(.figures(figures)) }
        var rows = SummaryBuilder()
        rows.add("Period", text: "\(record.period.value)")
        rows.add("Earliest visit started", site.inline(record.earliest) { [.text("\($0)")] })
        rows.add("Latest visit ended", site.inline(record.latest) { [.text("\($0)")] })
        rows.add("Quality", text: record.rating)
        // The engine names the source; that there is none is told here.
        if entry.head.common.source == nil {
            rows.add("Source", [.notStated(reason: entry.head.common.notStated["source"]?.value)])
        }
        blocks += rows.blocks
        blocks.append(.paragraph([.text(introduction)]))
        if let note = record.note { blocks.append(.paragraph([.text(note)])) }
        blocks += sections(of: record, in: site).map { .section($0) }
        return [
            RecordPage(
                title: entry.head.title, label: "Custody visiting", summary: entry.head.summary,
                blocks: blocks,
                hasContents: true)
        ]
    }

    private static let introduction =
        "Independent custody visitors are volunteers. They come to police custody without notice, to check on the "
        + "rights and the welfare of the people who are held and on the state of the cells. The commissioner must run "
        + "a scheme of them: Police Reform Act 2002, section 51."

    private static func sections(of record: CustodyVisiting, in site: PublicSite) -> [Section] {
        var sections = [
            Section(id: "visits-and-people", title: "Visits", [.table(record.figuresTable)]),
            Section(id: "suites", title: "Custody suites", record.suiteBlocks),
        ]
        if !record.positive.isEmpty {
            let lines: [[Inline]] = record.positive.map { [.text($0)] }
            sections.append(
                Section(id: "positive", title: "What visitors found good", [.list(ordered: false, lines)]))
        }
        if !record.issues.isEmpty {
            sections.append(
                Section(id: "issues", title: "What visitors raised", [.table(record.issuesTable)]))
        }
        if !record.elsewhere.isEmpty {
            sections.append(
                Section(
                    id: "elsewhere", title: "Figures that were printed in another way",
                    record.elsewhere.map { .section($0.section(in: site)) }))
        }
        return sections
    }
}

extension CustodyVisiting {
    /// How often visitors came, how many people they spoke to, and how many visitors there are.
    fileprivate var keyFigures: [KeyFigure] {
        var figures: [KeyFigure] = []
        if let visits = figure(.visits) {
            figures.append(KeyFigure("\(visits.value)", "visits, \(period.value)"))
        }
        if let spoken = figure(.spokenTo) {
            let held = figure(.held).map { ", of \($0.value) who were held" } ?? ""
            figures.append(KeyFigure("\(spoken.value)", "people spoken to\(held)"))
        }
        if let visitors = figure(.visitors) { figures.append(KeyFigure("\(visitors.value)", "visitors")) }
        if let hours = figure(.hours) { figures.append(KeyFigure("\(hours.value)", "hours given")) }
        return figures
    }
}

extension FigureElsewhere {
    /// What was printed, why it is not the same, and where it was.
    fileprivate func section(in site: PublicSite) -> Section {
        let source = site.inline(source)
        let lines: [[Inline]] = [
            discrepancy.map { [.text($0.value)] } ?? [],
            source.isEmpty ? [] : [.text("Printed in: ")] + source,
        ]
        return Section(id: fragment, title: words, lines.filter { !$0.isEmpty }.map { .paragraph($0) })
    }
}
