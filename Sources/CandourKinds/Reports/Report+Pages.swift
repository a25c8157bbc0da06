import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Reports {
    package static func card(for entry: Entry<Reports>, in site: PublicSite) -> Card {
        let report = entry.record
        let facts = [report.type.value.title, report.period?.value.description]
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: report.date.value,
            summary: entry.head.summary, facts: facts.compactMap { $0 })
    }

    package static func pages(for entry: Entry<Reports>, in site: PublicSite) -> [RecordPage] {
        let threads = QuestionThread.all(of: entry, in: site).map(\.page)
        return [page(for: entry, in: site)] + threads
    }

    package static func overviews(in site: PublicSite) -> [Overview] {
        QuestionList(site.entries(of: Reports.self).flatMap { QuestionThread.all(of: $0, in: site) })
            .overviews
    }

    package static func browsing(in site: PublicSite) -> [Link] {
        QuestionList.isNeeded(for: site.entries(of: Reports.self)) ? [QuestionList.link] : []
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let reports = site.entries(of: Reports.self)
        guard let newest = reports.first else { return [] }
        let all = Link("All reports", to: .page(PageAddress(declaration.name + "/")))
        let links = [all] + (QuestionList.isNeeded(for: reports) ? [QuestionList.link] : [])
        let blocks: [Block] = [
            .cards([card(for: newest, in: site)]), .list(ordered: false, links.map { [.link($0)] }),
        ]
        return [HomeSection(order: 35, Section(id: "reports", title: declaration.title, blocks))]
    }

    private static func page(for entry: Entry<Reports>, in site: PublicSite) -> RecordPage {
        let report = entry.record
        var rows = SummaryBuilder()
        rows.add("Period", text: report.period?.value.description)
        rows.add("Report of", site.inline(report.author) { site.link(to: $0) })
        rows.add("Date", site.inline(report.date) { [.date($0)] })
        rows.add("Presented to", site.inline(report.presentedTo) { site.link(to: $0) })
        var blocks = rows.blocks
        if !report.introduction.isEmpty {
            blocks.append(
                .prose(
                    ProseBlock(report.introduction, idPrefix: introductionPrefix, record: entry.head.key)))
        }
        blocks += nested(report.sections[...], of: entry, in: site)
        return RecordPage(
            title: entry.head.title, label: report.type.value.title, summary: entry.head.summary,
            blocks: blocks, hasContents: true,
            structured: [.report(number: entry.head.names.first, period: report.period?.value)])
    }

    /// The sections one after the other; those whose numbers lie within another's stand under it.
    private static func nested(
        _ sections: ArraySlice<ReportSection>, of entry: Entry<Reports>, in site: PublicSite
    ) -> [Block] {
        guard let section = sections.first else { return [] }
        let rest = sections.dropFirst()
        let inner = rest.prefix { next in
            guard let number = next.number?.value, let own = section.number?.value else { return false }
            return number.isWithin(own)
        }
        let blocks = blocks(of: section, of: entry, in: site) + nested(inner, of: entry, in: site)
        return [.section(Section(id: section.slug, title: section.heading, blocks))]
            + nested(rest.dropFirst(inner.count), of: entry, in: site)
    }

    private static func blocks(
        of section: ReportSection, of entry: Entry<Reports>, in site: PublicSite
    ) -> [Block] {
        var blocks: [Block] = []
        if let question = section.question {
            blocks.append(.paragraph([.strong("Question:"), .text(" " + question.text.value)]))
        }
        if !section.body.isEmpty {
            blocks.append(
                .prose(ProseBlock(section.body, idPrefix: section.idPrefix, record: entry.head.key)))
        } else if let reason = section.textReason {
            blocks.append(.paragraph([.notStated(reason: reason)]))
        }
        for table in section.tables.compactMap({ site.entry($0) }) {
            let about = Link("More about these figures: \(table.head.title)", to: .page(table.head.address))
            let data = table.record.table(titled: table.head.title).withoutPlaces
            // What changed from year to year is seen best; a picture of every table would hide the report.
            if let chart = table.record.chart(of: data), chart.columns.count > 1 {
                blocks.append(.chart(chart))
            }
            blocks += [.table(data)] + table.record.explanations(in: site) + [.paragraph([.link(about)])]
        }
        if section.question != nil {
            let thread = Link(
                "When this was asked and answered: \(section.title)",
                to: .page(PageAddress(entry.head.address.path + section.path)))
            blocks.append(.paragraph([.link(thread)]))
        }
        return blocks
    }
}

extension DataTable {
    /// The same without addresses: they are those of the page that the table comes from.
    fileprivate var withoutPlaces: DataTable {
        DataTable(
            caption: caption, columns: columns,
            rows: rows.map { row in
                Row(isTotal: row.isTotal, row.cells.map { Cell($0.shown, data: $0.data, number: $0.number) })
            })
    }
}
