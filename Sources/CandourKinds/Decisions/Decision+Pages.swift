package import CandourPage
package import CandourRecords
import CandourSyntax

extension Decisions {
    package static func card(for entry: Entry<Decisions>, in site: PublicSite) -> Card {
        let facts = [entry.record.reference.value, entry.record.type.title].compactMap { $0 }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary,
            facts: facts)
    }

    package static func pages(for entry: Entry<Decisions>, in site: PublicSite) -> [RecordPage] {
        let decision = entry.record
        var rows = SummaryBuilder()
        rows.add("Decision maker", site.link(to: decision.maker))
        rows.add("Date", site.inline(decision.date) { [.date($0)] })
        rows.add("Reference", site.inline(decision.reference) { [.text($0)] })
        rows.add("Type", text: decision.type.title)
        rows.add("Reasons", reasons(for: entry))
        rows.add("Cost", site.inline(decision.cost) { [.text($0.shown)] })
        rows.add("Funding", text: decision.funding)
        rows.add("Legal power", site.inline(decision.legalPower) { [.text($0)] })
        rows.add("Meeting", decision.meeting.map { site.link(to: $0) } ?? [])
        rows.add("Papers", lines: decision.papers.map { site.link(to: $0) })
        rows.add("Grants", lines: decision.grants.map { site.link(to: $0) })
        rows.add("Plan themes", lines: entry.head.common.themes.map { site.link(to: $0) })
        rows.add(
            "What happens next",
            section("What happens next", among: ["next-steps", "what-happens-next"], of: entry))
        rows.add("Kept back", lines: decision.restricted.map { $0.lines(in: site) })
        var blocks = rows.blocks
        if !decision.body.isEmpty { blocks.append(.prose(ProseBlock(decision.body, record: entry.head.key))) }
        return [
            RecordPage(
                title: entry.head.title, label: "Decision", summary: entry.head.summary, blocks: blocks,
                hasContents: decision.body.headings.count > 4)
        ]
    }

    /// The way to the reasons, or that the notice gives none: readers ask for them first.
    private static func reasons(for entry: Entry<Decisions>) -> [Inline] {
        let link = section("Why this was decided", among: ["reasons", "reasons-for-the-decision"], of: entry)
        return link.isEmpty ? [.notStated(reason: entry.head.common.notStated["reasons"]?.value)] : link
    }

    private static func section(_ text: String, among ids: [String], of entry: Entry<Decisions>) -> [Inline] {
        guard let heading = entry.record.body.headings.first(where: { ids.contains($0.id) }) else {
            return []
        }
        return [.link(Link(text, to: .fragment(heading.id)))]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let latest = site.entries(of: Decisions.self).prefix(3)
        guard !latest.isEmpty else { return [] }
        let all = Link("All decisions", to: .page(PageAddress("decisions/")))
        let blocks: [Block] = [.cards(latest.map { card(for: $0, in: site) }), .paragraph([.link(all)])]
        return [HomeSection(order: 10, Section(id: "decisions", title: "Latest decisions", blocks))]
    }
}
