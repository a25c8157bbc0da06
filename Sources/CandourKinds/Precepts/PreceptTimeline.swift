import CandourPage
import CandourRecords
import CandourSyntax

/// When each step of a precept was taken; some dates are those of the records that the precept names.
struct PreceptTimeline {
    private let dates: [PreceptStep: Spanned<PartialDate>]
    private let precept: Precept
    /// The reply to the panel’s report: the one that the precept names, or else the first one that names it.
    let reply: Entry<Responses>?

    init(_ entry: Entry<Precepts>, in store: RecordStore) {
        let precept = entry.record
        self.precept = precept
        let second = precept.secondReply?.value.flatMap { store.entry($0) }
        let named = precept.reply?.value.flatMap { store.entry($0) }
        reply = named ?? PreceptTimeline.firstReply(to: entry, besides: second, in: store)
        var dates: [PreceptStep: Spanned<PartialDate>] = [:]
        dates[.notified] = precept.notified.spanned
        dates[.reported] = precept.panelReport?.spanned
        dates[.revised] = precept.revised?.spanned
        dates[.reportedAgain] = precept.secondReport?.spanned
        if let meeting = precept.reviewedAt?.value, let date = store.entry(meeting)?.record.date {
            dates[.reviewed] = Spanned(date.value, meeting.span)
        }
        dates[.replied] = reply.map { reply in
            Spanned(reply.record.date.value, precept.reply?.value?.span ?? precept.year.span)
        }
        if let second, let reference = precept.secondReply?.value {
            dates[.repliedAgain] = Spanned(second.record.date.value, reference.span)
        }
        self.dates = dates
    }

    private static func firstReply(
        to entry: Entry<Precepts>, besides second: Entry<Responses>?, in store: RecordStore
    ) -> Entry<Responses>? {
        let incoming = store.incoming(to: entry.head.key).filter {
            $0.field == Responses.answersField && $0.head.key != second?.head.key
        }
        let first = incoming.min { ($0.head.day ?? 0, $0.head.key) < ($1.head.day ?? 0, $1.head.key) }
        return first.flatMap { store.entry($0.head.key.id, of: Responses.self) }
    }

    /// When a step was taken, and where that is written.
    subscript(step: PreceptStep) -> Spanned<PartialDate>? { dates[step] }

    /// Whether the record says something of a step, be it that nothing is known.
    func mentions(_ step: PreceptStep) -> Bool {
        switch step {
        case .notified: true
        case .reviewed: precept.reviewedAt != nil
        case .reported: precept.panelReport != nil
        case .replied: precept.reply != nil || reply != nil
        case .revised: precept.revised != nil
        case .reportedAgain: precept.secondReport != nil
        case .repliedAgain: precept.secondReply != nil
        }
    }

    /// Why a step has no date, where the record gives a reason.
    func reason(_ step: PreceptStep) -> String? {
        switch step {
        case .notified: precept.notified.reason
        case .reviewed: precept.reviewedAt?.reason
        case .reported: precept.panelReport?.reason
        case .replied: precept.reply?.reason
        case .revised: precept.revised?.reason
        case .reportedAgain: precept.secondReport?.reason
        case .repliedAgain: precept.secondReply?.reason
        }
    }

    /// The last day for a step by law.
    func lastDay(_ step: PreceptStep) -> LocalDate? { step.lastDay(in: precept.year.value.first.year) }

    /// Pairs of steps of which the later one was taken first.
    var reversed: [(earlier: PreceptStep, later: PreceptStep)] {
        PreceptStep.orders.flatMap { order in
            let known = order.filter { dates[$0] != nil }
            return zip(known, known.dropFirst()).filter { earlier, later in
                guard let first = dates[earlier]?.value, let second = dates[later]?.value else {
                    return false
                }
                return second.last < first.first
            }.map { (earlier: $0, later: $1) }
        }
    }
}
