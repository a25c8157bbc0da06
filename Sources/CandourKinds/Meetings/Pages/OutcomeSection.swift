import CandourPage
import CandourRecords
import CandourSyntax

/// What came of a meeting, set apart: each outcome with its place in the minutes, and what was done about it.
struct OutcomeSection {
    private let minutes: Minutes
    private let relations: MeetingRelations
    private let site: PublicSite
    private let items: [ItemNumber: MinutesItem]
    private let entry: Entry<Meetings>

    init(_ minutes: Minutes, of entry: Entry<Meetings>, _ relations: MeetingRelations, in site: PublicSite) {
        self.minutes = minutes
        self.relations = relations
        self.site = site
        self.entry = entry
        items = Dictionary(minutes.items.map { ($0.number, $0) }) { first, _ in first }
    }

    /// The section; nothing when the minutes record no outcomes.
    var blocks: [Block] {
        guard !minutes.outcomes.isEmpty else { return [] }
        let sections = minutes.outcomes.enumerated().map { index, outcome -> Block in
            let title = [outcome.kind.title, outcome.place].compactMap { $0 }.joined(separator: ", ")
            // The full stop keeps the place apart from every id that an editor can choose.
            let id = outcome.id?.value ?? "outcome.\(index + 1)"
            return .section(Section(id: id, title: title, inContents: false, content(of: outcome)))
        }
        return [.section(Section(id: "outcomes", title: "What came of it", sections))]
    }

    private func content(of outcome: Outcome) -> [Block] {
        var rows = SummaryBuilder()
        rows.add("In the minutes", place(of: outcome))
        rows.add("Vote", text: outcome.vote?.value.description)
        rows.add("To be done by", outcome.owner.map { site.link(to: $0) } ?? [])
        rows.add("Addressed to", text: outcome.addressedTo?.capitalisedFirst)
        rows.add("Due", outcome.due.map { [.date($0.value)] } ?? [])
        rows.add("Goes back to", outcome.follows.map { site.link(to: $0) } ?? [])
        if outcome.isStandingItem { rows.add("Standing item", text: "Yes, on every agenda from now on") }
        if let id = outcome.id?.value {
            rows.add("Taken up in", lines: relations.following("#\(id)").map { [site.link(to: $0)] })
            rows.add("Mentioned in", lines: relations.mentioning("#\(id)").map { [site.link(to: $0)] })
        }
        if let thread = OutcomeThread(outcome, of: entry, relations, in: site) {
            let link = Link("From the question to the outcome", to: thread.link.target)
            rows.add("State", [.text(thread.state.title + ". "), .link(link)])
        }
        return [.paragraph([.text(outcome.text)])] + rows.blocks
    }

    private func place(of outcome: Outcome) -> [Inline] {
        switch outcome.item {
        case .notStated(let reason): return [.notStated(reason: reason)]
        case .stated(let number):
            guard let item = items[number.value] else { return [.text("Item \(number.value)")] }
            let title = "Item \(item.number), \(item.title)"
            guard let point = outcome.point?.value else {
                return [.link(Link(title, to: .fragment(item.id)))]
            }
            return [
                .link(Link(title, to: .fragment(item.id))), .text(", "),
                .link(Link("point \(point)", to: .fragment("\(item.id).\(point)"))),
            ]
        }
    }
}
