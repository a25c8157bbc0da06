import CandourPage
import CandourRecords
import CandourSyntax

/// A page that lists what meetings asked for or what was undertaken at them, open ones first.
enum OutcomeList: CaseIterable {
    /// What somebody must answer.
    case recommendations
    /// What somebody was asked to do, or undertook.
    case actions

    /// A link to it.
    var link: Link { Link(title, to: .page(address)) }

    /// The lists that a site with these meetings has: all, or none where nothing can be followed. The meetings are not
    /// read for that.
    static func needed(for meetings: [Entry<Meetings>]) -> [OutcomeList] {
        let hasThreads = meetings.contains { $0.head.parts.keys.contains(where: OutcomeThread.isPart) }
        return hasThreads ? allCases : []
    }

    /// The page with those of `threads` that belong on it.
    func overview(of threads: [OutcomeThread]) -> Overview {
        let threads = threads.filter { has($0.outcome.kind) }
        let open = threads.filter(\.state.isOpen)
        let done = threads.filter { !$0.state.isOpen }
        let name = done.contains { $0.state == .takenUp } ? "Answered or taken up again" : "Answered"
        let parts = [("open", "Open", open), ("answered", name, done)].filter { !$0.2.isEmpty }
        let sections = parts.map { id, name, threads -> Block in
            let table = OutcomeList.table(of: threads, "\(title): \(name.lowercased())")
            return .section(Section(id: id, title: name, [.table(table)]))
        }
        return Overview(
            address: address, title: title, summary: summary,
            blocks: sections.isEmpty ? [.paragraph([.text("There are none yet.")])] : sections)
    }

    /// What the threads are about, where each began and how far it is.
    static func table(of threads: [OutcomeThread], _ caption: String) -> DataTable {
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
                        thread.outcome.due.map { [.date($0.value)] } ?? [.text("No date given")],
                        data: thread.outcome.due?.value.iso ?? ""),
                    DataTable.Cell(thread.state.title),
                ])
            })
    }

    private func has(_ kind: OutcomeKind) -> Bool { (kind == .recommendation) == (self == .recommendations) }

    private var address: PageAddress {
        switch self {
        case .recommendations: PageAddress("recommendations/")
        case .actions: PageAddress("actions/")
        }
    }

    private var title: String {
        switch self {
        case .recommendations: "Recommendations"
        case .actions: "Actions and commitments"
        }
    }

    private var summary: String {
        switch self {
        case .recommendations: "What meetings asked of somebody who must answer, and what came of it."
        case .actions:
            "What people at meetings were asked to do or undertook to do, and what came of it."
        }
    }
}
