import CandourPage
import CandourRecords
import CandourSyntax

/// The agenda as a table, with links to papers and to the minutes of each item.
struct AgendaSection {
    private let entry: Entry<Meetings>
    private let meeting: Meeting
    private let site: PublicSite
    private let bySlug: [String: Paper]
    private let byNumber: [ItemNumber: [Paper]]
    private let minutesByNumber: [ItemNumber: MinutesItem]
    private let minutesByTitle: [String: MinutesItem]
    private let unlisted: [Paper]

    init(_ entry: Entry<Meetings>, _ relations: MeetingRelations, in site: PublicSite) {
        self.entry = entry
        meeting = entry.record
        self.site = site
        bySlug = Dictionary(relations.papers.map { ($0.slug, $0) }) { first, _ in first }
        var byNumber: [ItemNumber: [Paper]] = [:]
        for paper in relations.papers {
            if let number = paper.item.value { byNumber[number, default: []].append(paper) }
        }
        self.byNumber = byNumber
        let items = entry.record.minutes?.items ?? []
        minutesByNumber = Dictionary(items.map { ($0.number, $0) }) { first, _ in first }
        minutesByTitle = Dictionary(items.map { (AgendaSection.folded($0.title), $0) }) { first, _ in first }
        let numbers = Set(entry.record.agenda.compactMap(\.number.value))
        let slugs = Set(entry.record.agenda.compactMap(\.paper?.value))
        unlisted = relations.papers.filter { paper in
            !slugs.contains(paper.slug) && !(paper.item.value.map(numbers.contains) ?? false)
        }
    }

    /// The sections: the agenda, and the papers that are under none of its items.
    var blocks: [Block] {
        var blocks: [Block] = []
        if !meeting.agenda.isEmpty {
            blocks.append(.section(Section(id: "agenda", title: "Agenda", [.table(table)])))
        } else if meeting.state(on: site.today) == .held {
            let line: [Inline] = [.notStated(reason: meeting.agendaReason)]
            blocks.append(.section(Section(id: "agenda", title: "Agenda", [.paragraph(line)])))
        }
        guard !unlisted.isEmpty else { return blocks }
        let cards = unlisted.map { paper in
            Card(PaperPage.cardLink(to: paper, of: entry), date: paper.date, summary: paper.purpose)
        }
        let title = meeting.agenda.isEmpty ? "Papers" : "Other papers"
        return blocks + [.section(Section(id: "papers", title: title, [.cards(cards)]))]
    }

    private var table: DataTable {
        let items = meeting.agenda.map { (item: $0, papers: papers(of: $0), minute: minute(of: $0)) }
        let hasPapers = items.contains { !$0.papers.isEmpty }
        let hasPages = items.contains { $0.item.pages != nil }
        let hasMinutes = items.contains { $0.minute != nil }
        var columns = [DataTable.Column("Item", name: "item"), DataTable.Column("Title", name: "title")]
        if hasPapers { columns.append(DataTable.Column("Papers", name: "papers")) }
        if hasPages { columns.append(DataTable.Column("Pages of the pack", name: "pages")) }
        if hasMinutes { columns.append(DataTable.Column("Minutes", name: "minutes")) }
        let rows = items.map { item, papers, minute in
            let number = item.number.value.map(\.description)
            var cells = [
                DataTable.Cell([.text(number ?? "No number")], data: number ?? ""),
                DataTable.Cell(title(of: item), data: item.title.value),
            ]
            if hasPapers { cells.append(cell(papers, of: item)) }
            if hasPages { cells.append(AgendaSection.cell(item.pages?.value.description)) }
            if hasMinutes { cells.append(AgendaSection.cell(minute)) }
            return DataTable.Row(id: item.placeID, cells)
        }
        return DataTable(caption: "Agenda of \(meeting.date.value)", columns: columns, rows: rows)
    }

    private func title(of item: AgendaItem) -> [Inline] {
        var line: [Inline] = [.text(item.title.value)]
        let approved = item.approves.map { site.link(to: $0) } ?? []
        if !approved.isEmpty { line += [.text(". To approve: ")] + approved }
        if let note = item.note { line += [.text(" "), .note(note)] }
        return line
    }

    private func papers(of item: AgendaItem) -> [Paper] {
        let named = item.paper.flatMap { bySlug[$0.value] }
        let naming = item.number.value.flatMap { byNumber[$0] } ?? []
        return [named].compactMap { $0 } + naming.filter { $0.slug != named?.slug }
    }

    /// The item of the minutes: by its number, or where minutes are numbered on, by its title.
    private func minute(of item: AgendaItem) -> MinutesItem? {
        if let number = item.number.value, let minute = minutesByNumber[number] { return minute }
        return minutesByTitle[AgendaSection.folded(item.title.value)]
    }

    private func cell(_ papers: [Paper], of item: AgendaItem) -> DataTable.Cell {
        // Pages of the pack without a paper here: there is something to read, but not on this site.
        if papers.isEmpty, item.pages != nil { return DataTable.Cell([.text("Not published here")], data: "") }
        guard !papers.isEmpty else { return AgendaSection.cell(nil as String?) }
        let links = papers.map { [PaperPage.link(to: $0, of: entry)] }.joinedByCommas()
        return DataTable.Cell(links, data: papers.map(\.slug).joined(separator: " "))
    }

    private static func cell(_ text: String?) -> DataTable.Cell {
        DataTable.Cell([.text(text ?? "None")], data: text ?? "")
    }

    private static func cell(_ minute: MinutesItem?) -> DataTable.Cell {
        guard let minute else { return cell(nil as String?) }
        return DataTable.Cell(
            [.link(Link("Item \(minute.number) of the minutes", to: .fragment(minute.id)))],
            data: "\(minute.number)")
    }

    private static func folded(_ title: String) -> String {
        title.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
