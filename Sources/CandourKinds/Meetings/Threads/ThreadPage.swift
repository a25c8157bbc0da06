import CandourPage
import CandourRecords
import CandourSyntax

/// The page of a recommendation, an action or a commitment: what it asks, how far it is, and its thread.
struct ThreadPage {
    private let thread: OutcomeThread
    private let site: PublicSite

    init(_ thread: OutcomeThread, in site: PublicSite) {
        self.thread = thread
        self.site = site
    }

    /// The page.
    var page: RecordPage {
        let outcome = thread.outcome
        let head = thread.entry.head
        var rows = SummaryBuilder()
        rows.add("State", text: thread.state.title)
        let acceptance = thread.acceptance
        rows.add("Accepted", text: acceptance.isEmpty ? nil : acceptance.joined(separator: ", "))
        rows.add("From", [.link(Link(head.title, to: .page(head.address, fragment: thread.id)))])
        rows.add("Item", text: outcome.place?.capitalisedFirst)
        rows.add("To be done by", outcome.owner.map { site.link(to: $0) } ?? [])
        rows.add("Addressed to", text: outcome.addressedTo?.capitalisedFirst)
        rows.add("Due", outcome.due.map { [.date($0.value)] } ?? [])
        // Nobody reads the same sentence twice.
        let isWhole = outcome.text == outcome.shortText || outcome.text == outcome.shortText + "."
        let whole: [Block] = isWhole ? [] : [.paragraph([.text(outcome.text)])]
        let timeline: Block = .section(
            Section(id: "thread", title: "From the question to the outcome", [.timeline(thread.timeline)]))
        return RecordPage(
            path: thread.path, title: outcome.shortText, label: outcome.kind.title, summary: nil,
            parents: [Link(head.title, to: .page(head.address))],
            blocks: rows.blocks + whole + [timeline])
    }
}
