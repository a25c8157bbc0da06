package import CandourPage
package import CandourRecords
import CandourSyntax

extension News {
    /// How many items the home page has.
    private static let mostOnHomePage = 3

    package static func card(for entry: Entry<News>, in site: PublicSite) -> Card {
        Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary)
    }

    package static func pages(for entry: Entry<News>, in site: PublicSite) -> [RecordPage] {
        let item = entry.record
        var rows = SummaryBuilder()
        rows.add("Date", [.date(PartialDate(item.date.value))])
        let about = item.about.map { site.link(to: $0) }.filter { !$0.isEmpty }
        var blocks = rows.blocks
        if !item.body.isEmpty { blocks.append(.prose(ProseBlock(item.body, record: entry.head.key))) }
        if !about.isEmpty {
            blocks.append(
                .section(Section(id: "about-records", title: "The records", [.list(ordered: false, about)])))
        }
        return [
            RecordPage(title: entry.head.title, label: "News", summary: entry.head.summary, blocks: blocks)
        ]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let newest = site.entries(of: News.self).prefix(mostOnHomePage)
        guard !newest.isEmpty else { return [] }
        let all = Link("All news", to: .page(PageAddress(declaration.name + "/")))
        let blocks: [Block] = [.cards(newest.map { card(for: $0, in: site) }), .paragraph([.link(all)])]
        return [HomeSection(order: 15, Section(id: "news", title: "News", blocks))]
    }
}
