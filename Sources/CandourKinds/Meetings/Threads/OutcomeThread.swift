import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// A recommendation, an action or a commitment with everything that led to it and came of it, in time order.
struct OutcomeThread {
    /// The meeting whose minutes have it.
    let entry: Entry<Meetings>
    /// The outcome.
    let outcome: Outcome
    /// Its part of an address.
    let id: String
    private let site: PublicSite
    /// What refers to it: replies, later minutes, other records.
    private let incoming: [IncomingReference]

    /// The fields of other records that say of an outcome that it is dealt with.
    static let answeringFields = [Responses.answersField, "follows"]

    /// The thread of an outcome; nothing for one that has none.
    init?(
        _ outcome: Outcome, of entry: Entry<Meetings>, _ relations: MeetingRelations, in site: PublicSite
    ) {
        guard let id = outcome.id?.value, outcome.hasThread else { return nil }
        self.entry = entry
        self.outcome = outcome
        self.id = id
        self.site = site
        incoming = relations.references(to: "#\(id)")
    }

    /// The threads of the minutes of a meeting.
    static func all(
        of entry: Entry<Meetings>, _ relations: MeetingRelations, in site: PublicSite
    ) -> [OutcomeThread] {
        (entry.record.minutes?.outcomes ?? []).compactMap {
            OutcomeThread($0, of: entry, relations, in: site)
        }
    }

    /// The address of its page below the meeting's.
    var path: String { OutcomeThread.part(id, "").page }

    /// The part of a meeting that the page of a thread is, so that references can name it.
    static func part(_ id: String, _ title: String) -> RecordPart {
        RecordPart(suffix: partPrefix + id, title: title, page: "outcomes/\(id)/")
    }

    /// Whether the part of a meeting with this suffix is the page of a thread.
    static func isPart(_ suffix: String) -> Bool { suffix.hasPrefix(partPrefix) }

    private static let partPrefix = "/outcomes/"

    /// A link to its page.
    var link: Link {
        Link(outcome.shortText, to: .page(PageAddress(entry.head.address.path + path)))
    }

    /// How far it is.
    var state: OutcomeState {
        let fields = Set(incoming.map(\.field))
        if fields.contains(Responses.answersField) { return .answered }
        if fields.contains("follows") { return .takenUp }
        return outcome.due.map { $0.value.last < site.today } ?? false ? .overdue : .open
    }

    /// Everything that happened, earliest first.
    var timeline: [TimelineEntry] {
        let own = "\(outcome.kind.title) at "
        let standing = standing
        var entries = earlier(outcome.follows, besides: [entry.head.key])
        entries.append(TimelineEntry(own, in: entry.head, place: id))
        for reference in incoming {
            switch reference.field {
            case Responses.answersField:
                entries.append(TimelineEntry("Answered by ", in: reference.head, after: entry.head.date))
                entries += deliveries(of: reference.head)
            case "follows":
                entries.append(
                    TimelineEntry(
                        "Taken up again at ", in: reference.head, place: follower(in: reference.head)))
            // Where it stands on the agenda or is taken up again, that says more.
            default:
                let said =
                    standing.map(\.head.key) + incoming.filter { $0.field == "follows" }.map(\.head.key)
                if !said.contains(reference.head.key) {
                    entries.append(TimelineEntry("Mentioned in ", in: reference.head))
                }
            }
        }
        entries += standing.map { TimelineEntry("Standing item at ", in: $0.head) }
        return entries.compactMap { $0 }.inTimeOrder
    }

    /// Whether it was accepted, as the replies say.
    var acceptance: [String] {
        let replies = incoming.filter { $0.field == Responses.answersField }
        return replies.compactMap {
            site.store.entry($0.head.key.id, of: Responses.self)?.record.accepted?.value
        }
        .map(\.title)
    }

    /// The id of the outcome of a later meeting that goes back to this one.
    private func follower(in head: RecordHead) -> String? {
        let outcomes = site.store.entry(head.key.id, of: Meetings.self)?.record.minutes?.outcomes
        return outcomes?.first { $0.follows?.place == id }?.id?.value
    }

    /// What an outcome goes back to, and what that goes back to in turn.
    private func earlier(_ reference: Reference<Meetings>?, besides known: Set<RecordKey>) -> [TimelineEntry?]
    {
        guard let reference, let before = site.entry(reference), !known.contains(before.head.key) else {
            return []
        }
        let suffix = reference.place
        let outcome = before.record.minutes?.outcomes.first { $0.id?.value == suffix }
        return earlier(outcome?.follows, besides: known.union([before.head.key]))
            + [TimelineEntry("Raised at ", in: before.head, place: suffix)]
    }

    /// What a reply names as the records that show how it was carried out.
    private func deliveries(of reply: RecordHead) -> [TimelineEntry?] {
        let reply = site.store.entry(reply.key.id, of: Responses.self)
        return (reply?.record.deliveredBy ?? []).map { reference in
            guard
                case .found(let target) = site.store.resolve(reference.written.value, among: reference.kinds),
                let date = target.head.date
            else { return nil }
            return TimelineEntry(date, [.text("Delivered by ")] + site.link(to: reference))
        }
    }

    /// The later meetings on whose agendas it stands from now on.
    private var standing: [Entry<Meetings>] {
        guard outcome.isStandingItem, let day = entry.head.day else { return [] }
        // Newest first: nothing that came before this meeting is looked at.
        return site.entries(of: Meetings.self).prefix { ($0.head.day ?? day) > day }.filter {
            $0.record.body.written.value == entry.record.body.written.value
                && $0.record.state(on: site.today).hasAgenda
        }
    }
}

extension MeetingState {
    /// Whether a meeting has an agenda, or will have one.
    fileprivate var hasAgenda: Bool {
        switch self {
        case .planned, .provisional, .held: true
        case .ifNeeded, .notNeeded, .postponed, .cancelled: false
        }
    }
}

extension Outcome {
    /// Whether there is something to follow: a resolution is done when it is passed, and what has no id has no address.
    var hasThread: Bool { id != nil && kind != .resolution }
}
