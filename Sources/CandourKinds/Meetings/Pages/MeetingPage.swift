import CandourPage
import CandourRecords
import CandourSyntax

/// The page of a meeting: what one must know to come, the agenda, the minutes, and what came of it.
struct MeetingPage {
    private let entry: Entry<Meetings>
    private let meeting: Meeting
    private let relations: MeetingRelations
    private let site: PublicSite
    private let state: MeetingState

    init(_ entry: Entry<Meetings>, _ relations: MeetingRelations, in site: PublicSite) {
        self.entry = entry
        meeting = entry.record
        self.relations = relations
        self.site = site
        state = entry.record.state(on: site.today)
    }

    /// The page.
    var page: RecordPage {
        var blocks = summary
        blocks += AgendaSection(entry, relations, in: site).blocks
        blocks += pack
        if let minutes = meeting.minutes {
            blocks += MinutesSection(minutes, of: entry, relations, in: site).blocks
        }
        blocks += decisions
        return RecordPage(
            title: entry.head.title, label: "Meeting", summary: entry.head.summary, blocks: blocks,
            hasContents: meeting.minutes != nil, notices: notices, structured: structured)
    }

    /// The meeting as something that people can come to.
    private var structured: [StructuredData] {
        let body = site.store.key(of: meeting.body).flatMap { site.store.head($0)?.title }
        return Meetings.calendarEvents(for: entry, in: site).filter { $0.part.isEmpty }
            .map { .event($0, organiser: body) }
    }

    private var summary: [Block] {
        var rows = SummaryBuilder()
        rows.add("Body", site.link(to: meeting.body))
        rows.add("Date", date)
        rows.add("Time", inline(meeting.time) { [.text("\($0)")] })
        rows.add("Venue", inline(meeting.venue) { [.text($0)] })
        rows.add("Access", site.inline(meeting.venueAccess) { [.text($0)] })
        rows.add("State", stateLine)
        rows.add("Needed if", text: meeting.neededIf)
        rows.add("Decided by", meeting.decidedBy.map { site.link(to: $0) } ?? [])
        rows.add("Open to the public", openness)
        rows.add("How to watch", site.inline(meeting.watch, watching))
        rows.add("Questions from the public by", site.inline(meeting.questionsBy) { [.text("\($0)")] })
        rows.add("Contact", lines: contact)
        rows.add("Papers", lines: relations.papers.map { [PaperPage.link(to: $0, of: entry)] })
        if case .notStated(let reason)? = meeting.pack {
            rows.add("Original pack", [.notStated(reason: reason)])
        }
        rows.add("Minutes", minutes)
        return rows.blocks
    }

    private var date: [Inline] {
        guard let day = meeting.date.value.day else { return [.date(meeting.date.value)] }
        return [.text(LocalDate.weekdayNames[day.weekday] + " "), .date(meeting.date.value)]
    }

    private var stateLine: [Inline] {
        var line: [Inline] = [.tag(state.title)]
        switch state {
        case .planned, .provisional:
            if meeting.date.value.last < site.today {
                line.append(.text(" The record does not say yet whether it took place."))
            }
        case .ifNeeded, .held, .notNeeded, .postponed, .cancelled: break
        }
        return line
    }

    private var openness: [Inline] {
        inline(meeting.isPublic) { isPublic in
            if isPublic { return [.text("Yes")] }
            return [.text("No" + (meeting.privateBecause.map { ": " + $0 } ?? ""))]
        }
    }

    private func watching(_ words: String) -> [Inline] {
        guard words.hasPrefix("https://") || words.hasPrefix("http://"), words.words.count == 1 else {
            return [.text(words)]
        }
        return [
            .link(Link(state == .held ? "Watch the recording" : "Watch the meeting", to: .external(words)))
        ]
    }

    private var contact: [[Inline]] {
        guard let contact = entry.head.common.contact else { return [] }
        return site.contacts[contact.value] ?? [
            site.link(to: AnyReference(contact, kinds: [People.declaration.name]))
        ]
    }

    private var minutes: [Inline] {
        guard let minutes = meeting.minutes else {
            guard state == .held else { return [] }
            let reason = entry.head.common.notStated["minutes"]?.value
            let line: [Inline] = reason.map { [.notStated(reason: $0)] } ?? [.text("Not published here")]
            let approving = relations.approvedBy.first.map {
                [.text("; for approval at "), site.link(to: $0)]
            }
            return line + (approving ?? [])
        }
        let label = minutes.approval.value == .draft ? "Draft minutes" : "Approved minutes"
        let at = MinutesSection.approvalMeeting(minutes, relations, in: site)
        return [.link(Link(label, to: .fragment("minutes")))] + (at.isEmpty ? [] : [.text(", ")] + at)
    }

    /// A value that a meeting which is planned or was held should have: not stated is shown for it.
    private func inline<Value>(_ value: Stated<Value>?, _ shown: (Value) -> [Inline]) -> [Inline] {
        let isExpected = state == .planned || state == .held
        return site.inline(value ?? (isExpected ? .notStated(reason: nil) : nil), shown)
    }

    private var pack: [Block] {
        guard let name = meeting.pack?.value, let file = entry.head.files[name] else { return [] }
        let address = PageAddress("files/\(entry.head.key)/\(name)")
        let type = name.split(separator: ".").last.map { $0.uppercased() } ?? ""
        let document = Document(
            Link("Original agenda pack", to: .page(address)), type: type, size: file.size, pages: nil,
            isAccessible: nil)
        return [.section(Section(id: "original-pack", title: "Original pack", [.documents([document])]))]
    }

    private var decisions: [Block] {
        let lines = relations.decisions.map { head, suffix -> [Inline] in
            let place = suffix.flatMap { entry.head.parts[$0] }
            let link = [site.link(to: head)] + (head.date.map { [.text(" (\($0))")] } ?? [])
            guard let place, let title = place.title, let fragment = place.fragment else { return link }
            return link + [.text(", from "), .link(Link(title, to: .fragment(fragment)))]
        }
        guard !lines.isEmpty else { return [] }
        return [
            .section(
                Section(
                    id: "decisions", title: "Decisions that came from this meeting",
                    [.list(ordered: false, lines)]))
        ]
    }

    private var notices: [Notice] {
        switch state {
        case .cancelled: [Notice("Cancelled", [[.text("This meeting does not take place.")]])]
        case .postponed:
            [Notice("Postponed", [[.text("This meeting does not take place on the date that was given.")]])]
        case .planned, .provisional, .ifNeeded, .held, .notNeeded: []
        }
    }
}
