import CandourPage
import CandourRecords
import CandourSyntax

/// The page of a paper.
struct PaperPage {
    private let paper: Paper
    private let entry: Entry<Meetings>
    private let relations: MeetingRelations
    private let site: PublicSite

    init(_ paper: Paper, of entry: Entry<Meetings>, _ relations: MeetingRelations, in site: PublicSite) {
        self.paper = paper
        self.entry = entry
        self.relations = relations
        self.site = site
    }

    /// A link to a paper's page, by its title.
    static func cardLink(to paper: Paper, of entry: Entry<Meetings>) -> Link {
        Link(paper.title, to: .page(PageAddress(entry.head.address.path + paper.page)))
    }

    /// A link to a paper's page, by its title.
    static func link(to paper: Paper, of entry: Entry<Meetings>) -> Inline {
        .link(cardLink(to: paper, of: entry))
    }

    /// The page.
    var page: RecordPage {
        var blocks = summary
        if !paper.body.isEmpty { blocks.append(.prose(ProseBlock(paper.body, record: entry.head.key))) }
        let others = NewestRecords(of: relations.referring(to: paper))
        if !others.shown.isEmpty {
            let list: Block = .list(ordered: false, others.shown.map { [site.link(to: $0)] })
            blocks.append(
                .section(Section(id: "mentioned-by", title: "Mentioned by", [list] + others.remark)))
        }
        return RecordPage(
            path: paper.page, title: paper.title, label: "Paper", summary: paper.purpose,
            parents: [Link(entry.head.title, to: .page(entry.head.address))], blocks: blocks,
            hasContents: paper.body.headings.count > 4)
    }

    private var summary: [Block] {
        var rows = SummaryBuilder()
        rows.add("Meeting", [site.link(to: entry.head)])
        rows.add("Agenda item", item)
        rows.add("Report of", text: paper.reportOf)
        rows.add("Contact officer", site.link(to: paper.contactOfficer))
        rows.add("Date", paper.date.map { [.date($0)] } ?? [])
        rows.add("Issued", paper.published.map { [.date(PartialDate($0.value))] } ?? [])
        rows.add("Recommendations", lines: paper.recommendations.map { [.text($0)] })
        if let background = paper.background {
            rows.add(
                "Background documents",
                lines: background.isEmpty ? [[.text("None")]] : background.map { [.text($0)] })
        }
        rows.add("Kept back", lines: paper.restricted.map { $0.lines(in: site) })
        rows.add("Themes of the plan", lines: paper.themes.map { site.link(to: $0) })
        if let source = paper.source { rows.add("Source", site.inline(source)) }
        return rows.blocks
    }

    private var item: [Inline] {
        site.inline(paper.item) { number in
            guard let item = entry.record.agenda.first(where: { $0.number.value == number }),
                let place = item.placeID
            else { return [.text("\(number)")] }
            return [
                .link(Link("\(number), \(item.title.value)", to: .page(entry.head.address, fragment: place)))
            ]
        }
    }
}
