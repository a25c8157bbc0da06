package import CandourRecords
import CandourPage

extension Meetings {
    /// What meetings asked for, and what was undertaken at them: open ones first.
    package static func overviews(in site: PublicSite) -> [Overview] {
        let threads = site.entries(of: Meetings.self).flatMap { OutcomeThread.all(of: $0, in: site) }
        return [
            overview(
                of: threads.filter { $0.outcome.kind == .recommendation }, at: "recommendations/",
                "Recommendations",
                "What meetings asked of somebody who must answer, and what came of it."),
            overview(
                of: threads.filter { $0.outcome.kind != .recommendation }, at: "actions/",
                "Actions and commitments",
                "What people at meetings were asked to do or undertook to do, and what came of it."),
        ].compactMap { $0 }
    }

    private static func overview(
        of threads: [OutcomeThread], at path: String, _ title: String, _ summary: String
    ) -> Overview? {
        guard !threads.isEmpty else { return nil }
        let open = threads.filter { $0.state != .answered }
        let done = threads.filter { $0.state == .answered }
        let parts = [("open", "Open", open), ("answered", "Answered", done)].filter { !$0.2.isEmpty }
        return Overview(
            address: PageAddress(path), title: title, summary: summary,
            blocks: parts.map { id, name, threads in
                .section(
                    Section(
                        id: id, title: name, [.table(table(of: threads, "\(title): \(name.lowercased())"))]))
            })
    }

    private static func table(of threads: [OutcomeThread], _ caption: String) -> DataTable {
        DataTable(
            caption: caption,
            columns: [
                DataTable.Column("What", name: "what"), DataTable.Column("From", name: "from"),
                DataTable.Column("Due", name: "due"), DataTable.Column("State", name: "state"),
            ],
            rows: threads.map { thread in
                let head = thread.entry.head
                return DataTable.Row([
                    DataTable.Cell([.link(thread.link)], data: thread.outcome.text),
                    DataTable.Cell(
                        [.link(Link(head.title, to: .page(head.address)))], data: head.date?.iso ?? ""),
                    DataTable.Cell(
                        thread.outcome.due.map { [.date($0)] } ?? [.text("No date given")],
                        data: thread.outcome.due?.iso ?? ""),
                    DataTable.Cell(thread.state.title),
                ])
            })
    }
}
