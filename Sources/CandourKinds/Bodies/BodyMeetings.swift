import CandourPage
import CandourRecords
import CandourSyntax

/// The public meetings of a body.
struct BodyMeetings {
    private let next: Entry<Meetings>?
    private let others: NewestRecords
    private let site: PublicSite
    private let calendar: PageAddress?

    init(of body: Entry<Bodies>, in site: PublicSite) {
        self.site = site
        let heads = site.incoming(to: body.head.key).filter {
            $0.field == Meetings.bodyField && $0.head.key.kind == Meetings.declaration.name
        }.map(\.head)
        let coming = heads.filter { ($0.date?.last ?? site.today) >= site.today }
            .compactMap { site.store.entry($0.key.id, of: Meetings.self) }
            .filter { $0.record.isExpected(on: site.today) }
        let next = coming.min {
            ($0.record.date.value.first, $0.head.key) < ($1.record.date.value.first, $1.head.key)
        }
        self.next = next
        calendar =
            heads.contains(where: Meetings.isInCalendars)
            ? CalendarEvent.calendar(of: body.head.key) : nil
        others = NewestRecords(of: heads.filter { $0.key != next?.head.key })
    }

    /// The meeting that comes next, where one is known.
    var nextBlocks: [Block] {
        guard let next else { return [] }
        return [
            .section(
                Section(
                    id: "next-meeting", title: "Next meeting", [.cards([Meetings.card(for: next, in: site)])])
            )
        ]
    }

    /// A calendar with all meetings, where one has a day.
    var calendarBlocks: [Block] {
        guard let calendar else { return [] }
        let link = Link("Calendar of its meetings", to: .page(calendar))
        let help = Link("how to use a calendar", to: .page(PageAddress("feeds/"), fragment: "calendars"))
        return [.paragraph([.link(link), .text(" ("), .link(help), .text(")")])]
    }

    /// All others, newest first.
    var allBlocks: [Block] {
        let cards = others.shown.compactMap { site.store.entry($0.key.id, of: Meetings.self) }
            .map { Meetings.card(for: $0, in: site) }
        guard !cards.isEmpty else { return [] }
        let title = next == nil ? "Meetings" : "Other meetings"
        return [.section(Section(id: "meetings", title: title, [.cards(cards)] + others.remark))]
    }
}
