import CandourPage
import CandourRecords
import CandourSyntax

/// What the meetings of a body asked for or undertook, and what it asked, and nobody has answered yet.
struct OpenMatters {
    private let threads: [OutcomeThread]
    private let questions: [QuestionThread]

    init(of body: Entry<Bodies>, in site: PublicSite) {
        // The records of meetings that asked for nothing need not be read.
        let meetings = site.incoming(to: body.head.key).filter {
            $0.field == Meetings.bodyField && $0.head.parts.keys.contains(where: OutcomeThread.isPart)
        }
        threads = meetings.compactMap { site.store.entry($0.head.key.id, of: Meetings.self) }
            .flatMap { OutcomeThread.all(of: $0, MeetingRelations(of: $0, in: site), in: site) }
            .filter(\.state.isOpen)
            .sorted { ($0.entry.head.day ?? 0, $0.id) < ($1.entry.head.day ?? 0, $1.id) }
        let reports = site.entries(of: Reports.self)
        questions =
            QuestionList.isNeeded(for: reports)
            ? reports.flatMap { QuestionThread.all(of: $0, in: site) }
                .filter { $0.state != .answered && $0.askerKey == body.head.key } : []
    }

    /// Both, earliest first; nothing where all is answered.
    var blocks: [Block] {
        var blocks: [Block] = []
        if !threads.isEmpty {
            blocks.append(
                .table(OutcomeList.table(of: threads, "Open recommendations, actions and commitments")))
        }
        if !questions.isEmpty {
            blocks.append(.paragraph([.text("Questions without an answer:")]))
            blocks.append(.list(ordered: false, questions.map { [.link($0.link)] }))
        }
        return blocks.isEmpty ? [] : [.section(Section(id: "open", title: "Still open", blocks))]
    }
}
