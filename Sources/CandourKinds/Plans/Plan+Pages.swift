import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Plans {
    package static func card(for entry: Entry<Plans>, in site: PublicSite) -> Card {
        let plan = entry.record
        let facts = [plan.period.value.description, Count(plan.themes.count, "theme").description]
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary, facts: facts)
    }

    package static func pages(for entry: Entry<Plans>, in site: PublicSite) -> [RecordPage] {
        let relations = PlanRelations(of: entry.head.key, in: site)
        let themes = entry.record.themes.indices.map {
            ThemePage(of: entry, at: $0, relations, in: site).page
        }
        return [page(for: entry, in: site)] + themes
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let plans = site.entries(of: Plans.self).filter { $0.head.common.withdrawn == nil }
        let current = plans.first { $0.record.period.value.contains(site.today) } ?? plans.first
        guard let current, !current.record.themes.isEmpty else { return [] }
        let all = Link("Read the plan", to: .page(current.head.address))
        let blocks: [Block] = [.cards(cards(of: current, in: site)), .paragraph([.link(all)])]
        return [HomeSection(order: 30, Section(id: "plans", title: current.head.title, blocks))]
    }

    private static func page(for entry: Entry<Plans>, in site: PublicSite) -> RecordPage {
        let plan = entry.record
        var rows = SummaryBuilder()
        rows.add("Period", text: plan.period.value.description)
        rows.add("Commissioner", site.link(to: plan.commissioner))
        rows.add("Adopted", site.inline(plan.adopted) { [.date($0)] })
        var blocks = rows.blocks
        let figures = DeliverableCount(plan.deliverables, today: site.today).figures
        if !figures.isEmpty { blocks.append(.figures(figures)) }
        if !plan.foreword.isEmpty {
            blocks.append(.prose(ProseBlock(plan.foreword, idPrefix: "", record: entry.head.key)))
        }
        if !plan.themes.isEmpty {
            blocks.append(
                .section(Section(id: "plan-themes", title: "Themes", [.cards(cards(of: entry, in: site))])))
        }
        return RecordPage(
            title: entry.head.title, label: "Police and crime plan", summary: entry.head.summary,
            blocks: blocks)
    }

    private static func cards(of entry: Entry<Plans>, in site: PublicSite) -> [Card] {
        entry.record.themes.map { theme in
            Card(
                ThemePage.link(to: theme, of: entry), summary: theme.aim,
                facts: DeliverableCount(theme.deliverables, today: site.today).facts)
        }
    }
}
