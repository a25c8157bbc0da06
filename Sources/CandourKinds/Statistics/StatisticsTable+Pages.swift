import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Statistics {
    package static func card(for entry: Entry<Statistics>, in site: PublicSite) -> Card {
        // A mere sign such as £ says nothing by itself.
        let unit = entry.record.unit.value.contains(where: \.isLetter) ? entry.record.unit.value : ""
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary,
            facts: [unit.capitalisedFirst, entry.record.periodWords].filter { !$0.isEmpty })
    }

    package static func chart(for entry: Entry<Statistics>, in site: PublicSite) -> Chart? {
        entry.record.chart(of: entry.record.table(titled: entry.head.title))
    }

    package static func pages(for entry: Entry<Statistics>, in site: PublicSite) -> [RecordPage] {
        let record = entry.record
        var blocks: [Block] = []
        let figures = record.keyFigures
        if !figures.isEmpty { blocks.append(.figures(figures)) }
        var rows = SummaryBuilder()
        rows.add("Unit", text: record.unit.value.capitalisedFirst)
        rows.add("Period", text: record.periodWords)
        rows.add("Area", text: record.area?.value)
        rows.add("Next figures", site.inline(record.nextRelease) { [.date($0)] })
        rows.add("Earlier figures", record.continues.map { site.link(to: $0) } ?? [])
        // The engine names the source; that there is none is told here.
        if entry.head.common.source == nil {
            rows.add("Source", [.notStated(reason: entry.head.common.notStated["source"]?.value)])
        }
        blocks += rows.blocks
        let table = record.table(titled: entry.head.title)
        if let chart = record.chart(of: table) { blocks.append(.chart(chart)) }
        blocks.append(.table(table))
        let about: [Block] = record.note.map { [.paragraph([.text($0)])] } ?? []
        let notes = about + record.explanations(in: site)
        if !notes.isEmpty {
            blocks.append(
                .section(Section(id: "about-the-figures", title: "About these figures", notes)))
        }
        return [
            RecordPage(
                title: entry.head.title, label: "Statistics", summary: entry.head.summary, blocks: blocks,
                structured: [.dataset(period: record.wholePeriod, area: record.area?.value)])
        ]
    }
}

extension StatisticsTable {
    /// All periods together.
    fileprivate var wholePeriod: Period? {
        guard let first = periods.first?.value, let last = periods.last?.value else { return nil }
        return first == last ? first : Period(from: PartialDate(first.first), to: PartialDate(last.last))
    }

    /// The periods in words: `2018/19 and 2019/20`, `2010/11 to 2019/20`.
    var periodWords: String {
        guard let first = periods.first, let last = periods.last else { return "" }
        switch periods.count {
        case 1...3: return periods.map(\.value.description).joined(with: "and")
        default: return "\(first.value) to \(last.value)"
        }
    }

    /// The total of the last period, and how it changed.
    fileprivate var keyFigures: [KeyFigure] {
        guard let total, let last = periods.last?.value, let figure = total.figure(in: last) else {
            return []
        }
        let unit = (total.unit ?? self.unit).value
        var figures = [KeyFigure(figure.value.description, "\(unit): \(total.label.value), \(last)")]
        if let compared, !isRate(total), let change = changePercentShown(of: total) {
            figures.append(KeyFigure(change.signed + "%", "change since \(compared.earlier)"))
        }
        return figures
    }

    /// What the rows say in words, with what each is counted from. It stands wherever the table does: readers want an
    /// explanation where they see the figure.
    func explanations(in site: PublicSite) -> [Block] {
        let lines = rows.map { explanation(of: $0, in: site) }.filter { !$0.isEmpty }
        return lines.isEmpty ? [] : [.list(ordered: false, lines)]
    }

    private func explanation(of row: StatisticsRow, in site: PublicSite) -> [Inline] {
        var pieces: [Inline] = []
        for text in [row.note, row.breakReason, row.discrepancy?.value] {
            if let text { pieces.append(.text(" " + text)) }
        }
        let repeated = row.sameAs.map { site.link(to: $0.value) } ?? []
        if !repeated.isEmpty { pieces += [.text(" The same figure: ")] + repeated }
        let yearly = row.perDayOf.map { site.link(to: $0) } ?? []
        if !yearly.isEmpty { pieces += [.text(" For the whole period: ")] + yearly }
        return pieces.isEmpty ? [] : [.strong(row.label.value + ":")] + pieces
    }
}
