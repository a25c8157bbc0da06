import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// The page of one theme of a plan.
struct ThemePage {
    /// What the ids of a theme's own text begin with on its page, so that none is that of a deliverable.
    static let textPrefix = "text-"
    /// Where the objectives stand.
    static let objectives = "theme-objectives"
    /// Where the measures stand.
    static let measures = "theme-measures"

    private let entry: Entry<Plans>
    private let index: Int
    private let site: PublicSite
    private let relations: PlanRelations
    private var theme: PlanTheme { entry.record.themes[index] }

    /// The page of the theme at a place in a plan.
    init(of entry: Entry<Plans>, at index: Int, _ relations: PlanRelations, in site: PublicSite) {
        self.entry = entry
        self.index = index
        self.relations = relations
        self.site = site
    }

    /// A link to a theme's page.
    static func link(to theme: PlanTheme, of entry: Entry<Plans>, text: String? = nil) -> Link {
        Link(text ?? theme.title, to: .page(PageAddress(entry.head.address.path + theme.path)))
    }

    /// The page.
    var page: RecordPage {
        let plan = Link(entry.head.title, to: .page(entry.head.address))
        var rows = SummaryBuilder()
        rows.add("Plan", [.link(plan)])
        rows.add("Period", text: entry.record.period.value.description)
        rows.add("Source", theme.source.map { site.inline($0) } ?? [])
        var blocks = rows.blocks
        blocks += points(theme.objectives, id: ThemePage.objectives, title: "Objectives")
        blocks += deliverables
        blocks += points(theme.measures, id: ThemePage.measures, title: "Measures")
        if !theme.body.isEmpty {
            let text = ProseBlock(theme.body, idPrefix: ThemePage.textPrefix, record: entry.head.key)
            blocks.append(.section(Section(id: "theme-more", title: "More about this theme", [.prose(text)])))
        }
        blocks += serving + neighbours
        return RecordPage(
            path: theme.path, title: theme.title, label: "Plan theme", summary: theme.aim, parents: [plan],
            blocks: blocks, hasContents: true)
    }

    private func points(_ points: [PlanPoint], id: String, title: String) -> [Block] {
        guard !points.isEmpty else { return [] }
        let lines: [[Inline]] = points.map { [.text($0.text)] }
        return [.section(Section(id: id, title: title, [.list(ordered: false, lines)]))]
    }

    private var deliverables: [Block] {
        guard !theme.deliverables.isEmpty else { return [] }
        let table = DataTable(
            name: "deliverables",
            caption: "Deliverables of the theme “\(theme.title)”, \(entry.record.period.value)",
            columns: [
                DataTable.Column("Deliverable", name: "deliverable"),
                DataTable.Column("State", name: "state"),
                DataTable.Column("Due", name: "due"), DataTable.Column("Evidence", name: "evidence"),
            ],
            rows: theme.deliverables.map(row))
        return [.section(Section(id: "theme-deliverables", title: "Deliverables", [.table(table)]))]
    }

    private func row(_ deliverable: Deliverable) -> DataTable.Row {
        let state = deliverable.state.value
        var shown: [Inline] = [.text(state.title)]
        if deliverable.isOverdue(on: site.today) { shown += [.text(" "), .tag("overdue")] }
        let links = evidence(for: deliverable)
        return DataTable.Row(
            id: deliverable.id.value,
            [
                DataTable.Cell(deliverable.title), DataTable.Cell(shown, data: state.rawValue),
                DataTable.Cell(site.inline(deliverable.due) { [.date($0)] }, data: due(deliverable)),
                DataTable.Cell(
                    links.isEmpty ? [.text("None yet")] : links.joinedByCommas(),
                    data: publicEvidence(for: deliverable).map(\.written.value).joined(separator: " ")),
            ])
    }

    private func due(_ deliverable: Deliverable) -> String {
        deliverable.due.value.map { $0.iso ?? $0.description } ?? ""
    }

    /// The evidence that may be named.
    private func publicEvidence(for deliverable: Deliverable) -> [AnyReference] {
        deliverable.evidence.filter { !site.link(to: $0).isEmpty }
    }

    /// What the plan lists as evidence, then the records that name the deliverable themselves.
    private func evidence(for deliverable: Deliverable) -> [[Inline]] {
        let listed = deliverable.evidence.map { site.link(to: $0) }.filter { !$0.isEmpty }
        let naming = NewestRecords(of: relations.serving(deliverable, of: theme)).shown.map {
            [site.link(to: $0)]
        }
        return listed + naming.filter { !listed.contains($0) }
    }

    private var serving: [Block] {
        let records = NewestRecords(of: relations.serving(theme))
        guard !records.shown.isEmpty else { return [] }
        let cards = records.shown.map { head in
            let kind = Registry.kinds.first { $0.declaration.name == head.key.kind }
            return Card(
                Link(head.title, to: .page(head.address)), date: head.date, summary: head.summary,
                facts: kind.map { [$0.declaration.singular.capitalisedFirst] } ?? [])
        }
        let blocks: [Block] = [.cards(cards)] + records.remark
        return [.section(Section(id: "theme-records", title: "What serves this theme", blocks))]
    }

    private var neighbours: [Block] {
        let themes = entry.record.themes
        var lines: [[Inline]] = []
        if index > 0 {
            lines.append([.text("Previous theme: "), .link(ThemePage.link(to: themes[index - 1], of: entry))])
        }
        if index + 1 < themes.count {
            lines.append([.text("Next theme: "), .link(ThemePage.link(to: themes[index + 1], of: entry))])
        }
        guard !lines.isEmpty else { return [] }
        return [
            .section(
                Section(
                    id: "theme-others", title: "Other themes", inContents: false,
                    [.list(ordered: false, lines)]))
        ]
    }
}
