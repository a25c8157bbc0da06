package import CandourPage
package import CandourRecords
import CandourSyntax

extension Events {
    package static func card(for entry: Entry<Events>, in site: PublicSite) -> Card {
        let event = entry.record
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary,
            facts: [event.time?.value.description, event.place.value].compactMap { $0 },
            tag: title(of: event, isAhead: event.isAhead(on: site.today))?.lowercased())
    }

    package static func pages(for entry: Entry<Events>, in site: PublicSite) -> [RecordPage] {
        let event = entry.record
        let isAhead = event.isAhead(on: site.today)
        var rows = SummaryBuilder()
        rows.add("Date", dates(of: event))
        rows.add("Time", text: event.time?.value.description)
        rows.add("Place", site.inline(event.place) { [.text($0)] })
        rows.add("For", site.inline(event.audience) { [.text($0)] })
        rows.add("Organised by", event.organisedBy.map { site.inline($0) } ?? [])
        // How to come is of use as long as somebody can.
        if isAhead, event.state != .cancelled { rows.add("How to take part", text: event.howToTakePart) }
        rows.add("What came of it", site.inline(event.outcome) { [.text($0)] })
        rows.add("About it", lines: event.about.map { site.link(to: $0) })
        let body = event.body.isEmpty ? [] : [Block.prose(ProseBlock(event.body, record: entry.head.key))]
        return [
            RecordPage(
                title: entry.head.title, label: "Event", summary: entry.head.summary,
                blocks: rows.blocks + body,
                notices: notice(of: event, isAhead: isAhead),
                structured: calendarEvents(for: entry, in: site).map { .event($0, organiser: nil) })
        ]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let ahead = site.entries(of: Events.self).filter { $0.record.isAhead(on: site.today) }
        guard !ahead.isEmpty else { return [] }
        // Lists have the latest first; what comes next is wanted first here.
        let cards = ahead.reversed().prefix(mostOnHomePage).map { card(for: $0, in: site) }
        let all = Link("All events", to: .page(PageAddress(declaration.name + "/")))
        let section = Section(id: "events", title: "Coming up", [.cards(cards), .paragraph([.link(all)])])
        return [HomeSection(order: 25, section)]
    }

    /// How many events the home page has.
    private static let mostOnHomePage = 3

    private static func dates(of event: Event) -> [Inline] {
        guard let ends = event.ends else { return [.date(event.date.value)] }
        return [.date(event.date.value), .text(" to "), .date(ends.value)]
    }

    private static func notice(of event: Event, isAhead: Bool) -> [Notice] {
        guard let title = title(of: event, isAhead: isAhead) else { return [] }
        if let change = event.change { return [Notice(title, [[.text(change.value)]])] }
        let words =
            isAhead
            ? "The date, or the event itself, is not certain yet."
            : "The date has passed. Whether the event took place is not known here."
        return [Notice(title, [[.text(words)]])]
    }

    /// What readers must know of the state; of what is over, nobody waits for a confirmation.
    private static func title(of event: Event, isAhead: Bool) -> String? {
        guard event.state == .toBeConfirmed, !isAhead else { return event.state.notice }
        return event.outcome?.value == nil ? "Not confirmed" : nil
    }
}
