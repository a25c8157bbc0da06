import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// The page that lists what panels asked, open questions first.
struct QuestionList {
    private let threads: [QuestionThread]

    init(_ threads: [QuestionThread]) { self.threads = threads }

    private static let title = "Questions from panels"
    private static let address = PageAddress("questions/")

    /// A link to it.
    static let link = Link(title, to: .page(address))

    /// Whether any of `reports` has something for it. They are not read for that: nothing else has a page of its own
    /// below a report's.
    static func isNeeded(for reports: [Entry<Reports>]) -> Bool {
        reports.contains { $0.head.parts.values.contains { !$0.page.isEmpty } }
    }

    /// The page; none where nothing was asked.
    var overviews: [Overview] {
        let open = threads.filter { $0.state != .answered }
        let done = threads.filter { $0.state == .answered }
        let parts = [("open", "Open", open), ("answered", "Answered", done)].filter { !$0.2.isEmpty }
        guard !parts.isEmpty else { return [] }
        return [
            Overview(
                address: QuestionList.address, title: QuestionList.title,
                summary: "What panels asked the commissioner, what the answer was, and how long it took.",
                blocks: parts.map { id, name, threads in
                    .section(Section(id: id, title: name, [.table(QuestionList.table(of: threads, name))]))
                })
        ]
    }

    private static func table(of threads: [QuestionThread], _ name: String) -> DataTable {
        DataTable(
            caption: "Questions from panels: \(name.lowercased())",
            columns: [
                DataTable.Column("Question", name: "question"),
                DataTable.Column("Asked by", name: "asked_by"),
                DataTable.Column("Asked", name: "asked"), DataTable.Column("Answered", name: "answered"),
                DataTable.Column("Time it took", name: "days"),
            ],
            rows: threads.map { thread in
                let asked = thread.asked?.value
                return DataTable.Row([
                    DataTable.Cell([.link(thread.link)], data: thread.question.text.value),
                    DataTable.Cell(thread.asker, data: thread.askerKey?.id ?? ""),
                    DataTable.Cell(asked.map { [.date($0)] } ?? [], data: asked?.iso ?? ""),
                    DataTable.Cell(
                        thread.answered.map { [.date($0)] } ?? [.text(thread.state.title)],
                        data: thread.answered?.iso ?? ""),
                    time(of: thread),
                ])
            })
    }

    private static func time(of thread: QuestionThread) -> DataTable.Cell {
        guard let days = thread.daysTaken else {
            return DataTable.Cell([.text(thread.state == .answered ? "Not known" : "–")], data: "")
        }
        return DataTable.Cell([.text("\(Count(days, "day"))")], data: "\(days)")
    }
}
