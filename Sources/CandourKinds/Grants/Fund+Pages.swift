import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Grants {
    package static func card(for entry: Entry<Grants>, in site: PublicSite) -> Card {
        var facts = ["\(entry.record.period.value)"]
        if let awards = entry.record.awards, !awards.isEmpty {
            facts.append("\(entry.record.awarded) in \(Count(awards.count, "award"))")
        }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary, facts: facts)
    }

    package static func pages(for entry: Entry<Grants>, in site: PublicSite) -> [RecordPage] {
        let fund = entry.record
        var blocks = summary(of: entry, in: site)
        blocks += explanations(of: fund, in: site)
        if !fund.body.isEmpty {
            blocks.append(.prose(ProseBlock(fund.body, idPrefix: bodyPrefix, record: entry.head.key)))
        }
        blocks.append(.section(Section(id: "all-awards", title: "Awards", awardBlocks(of: entry, in: site))))
        let decisions = decisions(on: entry, in: site)
        if !decisions.isEmpty {
            let list: Block = .list(ordered: false, decisions)
            blocks.append(.section(Section(id: "decided-by", title: "Who decided", [list])))
        }
        return [
            RecordPage(
                title: entry.head.title, label: "Fund", summary: entry.head.summary, blocks: blocks,
                hasContents: fund.body.headings.count > 2,
                structured: structured(fund))
        ]
    }

    package static func chart(for entry: Entry<Grants>, in site: PublicSite) -> Chart? {
        entry.record.awards.flatMap { chart(of: table(of: entry, $0, in: site), entry.record.period.value) }
    }

    /// How many of many awards are drawn.
    private static let mostDrawn = 10

    /// A picture of what each award came to; of many, of the largest.
    private static func chart(of table: DataTable, _ period: Period) -> Chart? {
        guard let amount = table.columns.firstIndex(where: { $0.name == "amount" }) else { return nil }
        let awards = table.rows.indices.filter { !table.rows[$0].isTotal }
        if let chart = Chart(of: table, titled: table.caption, rows: awards, columns: [amount]) {
            return chart
        }
        let amounts = awards.map { table.rows[$0].cells[amount].number ?? .zero }
        let largest = awards.indices.sorted {
            amounts[$0] == amounts[$1] ? $0 < $1 : amounts[$0] > amounts[$1]
        }.prefix(mostDrawn).map { awards[$0] }
        return Chart(
            of: table, titled: "The \(largest.count) largest of \(awards.count) awards, \(period)",
            rows: largest,
            columns: [amount])
    }

    /// What the fund gives, and its table of awards.
    private static func structured(_ fund: Fund) -> [StructuredData] {
        guard let awards = fund.awards, !awards.isEmpty else { return [.grant(amount: nil)] }
        let amount = fund.awarded.isExact ? fund.awarded : nil
        return [.grant(amount: amount), .dataset(period: fund.period.value, area: nil)]
    }

    package static func overviews(in site: PublicSite) -> [Overview] {
        site.entries(of: Grants.self).isEmpty ? [] : Recipient.overviews(of: Recipient.all(in: site))
    }

    package static func browsing(in site: PublicSite) -> [Link] {
        site.entries(of: Grants.self).isEmpty ? [] : [Recipient.list]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let newest = site.entries(of: Grants.self).first { !($0.record.awards ?? []).isEmpty }
        guard let newest else { return [] }
        let count = Count(newest.record.awards?.count ?? 0, "grant")
        let figure = KeyFigure(
            "\(newest.record.awarded)", "awarded in \(count), \(newest.record.period.value)",
            link: Link(newest.head.title, to: .page(newest.head.address, fragment: "all-awards")))
        return [.keyFigures([figure])]
    }

    private static func summary(of entry: Entry<Grants>, in site: PublicSite) -> [Block] {
        let fund = entry.record
        var rows = SummaryBuilder()
        rows.add("Programme", text: fund.programme)
        rows.add("Period", text: "\(fund.period.value)")
        rows.add("Purpose", text: fund.purpose)
        if let awards = fund.awards {
            rows.add("Awarded", text: "\(fund.awarded) in \(Count(awards.count, "award"))")
        }
        rows.add("Stated totals", lines: fund.statedTotals.map { line(for: $0, in: site) })
        rows.add(
            "Co-funding",
            lines: fund.coFunding.map { part in
                let counted =
                    part.isCountedInTotal
                    ? "counted in the stated totals" : "not counted in the stated totals"
                return [.text("\(part.amount.value) from \(part.funder), \(counted)")]
            })
        rows.add("Opens", site.inline(fund.opens) { [.date($0)] })
        rows.add("Closes", site.inline(fund.closes) { [.date($0)] })
        rows.add("How to apply", site.inline(fund.howToApply) { [.text($0)] })
        return rows.blocks
    }

    private static func line(for total: StatedTotal, in site: PublicSite) -> [Inline] {
        let source = total.source.map { site.inline($0) } ?? []
        let line: [Inline] = [.text("\(total.amount.value)")] + (source.isEmpty ? [] : [.text(": ")] + source)
        return total.discrepancy == nil ? line : line + [.note(" (not what the awards come to: see below)")]
    }

    /// Why published totals are not what the awards come to, in a call-out of its own.
    private static func explanations(of fund: Fund, in site: PublicSite) -> [Block] {
        let lines = fund.statedTotals.compactMap { total -> [Inline]? in
            total.discrepancy.map { [.strong("\(total.amount.value):"), .text(" " + $0.value)] }
        }
        guard !lines.isEmpty else { return [] }
        let title =
            lines.count == 1
            ? "A published total is not what the awards come to"
            : "Published totals are not what the awards come to"
        return [.callout(Callout(.note, title: title, [.list(ordered: false, lines)]))]
    }

    private static func awardBlocks(of entry: Entry<Grants>, in site: PublicSite) -> [Block] {
        guard let awards = entry.record.awards, !awards.isEmpty else {
            return [.paragraph([.text("No awards from this fund have been published.")])]
        }
        let table = table(of: entry, awards, in: site)
        let chart: [Block] = chart(of: table, entry.record.period.value).map { [.chart($0)] } ?? []
        return chart + [.table(table)] + notStated(of: entry, awards).map { .paragraph($0) }
    }

    /// The decisions that made the awards, from both sides, each once, in the order in which they are named.
    private static func decisions(on entry: Entry<Grants>, in site: PublicSite) -> [[Inline]] {
        var seen: Set<RecordKey> = []
        let named = (entry.record.awards ?? []).compactMap { $0.decision.flatMap { site.entry($0)?.head } }
        let naming = site.incoming(to: entry.head.key).compactMap { incoming in
            incoming.head.key.kind == "decisions" && incoming.field == "grants"
                ? incoming.head : nil
        }
        return (named + naming).filter { seen.insert($0.key).inserted }.map { head in
            [site.link(to: head)] + maker(of: head, in: site)
        }
    }

    private static func maker(of head: RecordHead, in site: PublicSite) -> [Inline] {
        guard let decision = site.store.entry(head.key.id, of: Decisions.self)?.record else { return [] }
        let maker = site.link(to: decision.maker)
        return maker.isEmpty ? [] : [.text(", by ")] + maker
    }
}
