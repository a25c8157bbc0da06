import CandourPage
import CandourRecords
import CandourSyntax

/// What a reply answers, and who asked it when.
struct AnsweredMatter {
    /// As the reply names it.
    let reference: AnyReference
    /// The record and its part.
    let target: ReferenceTarget
    /// The outcome of the meeting; nothing for a precept, or for another part of a meeting.
    let outcome: Outcome?
    /// The outcomes of the meeting that have ids.
    let outcomeIDs: [String]
    /// When it was asked.
    let asked: Spanned<PartialDate>?
    /// Who asked it.
    let body: Reference<Bodies>?
    /// The meeting where it was asked.
    let meeting: RecordHead?

    /// What `reference` names; nothing where that is not there.
    init?(_ reference: AnyReference, in store: RecordStore) {
        guard
            case .found(let target) = store.resolve(reference.written.value, among: reference.kinds)
        else { return nil }
        self.reference = reference
        self.target = target
        if let meeting = store.entry(target.head.key.id, of: Meetings.self),
            target.head.key.kind == Meetings.declaration.name
        {
            let outcomes = meeting.record.minutes?.outcomes ?? []
            let suffix = target.part?.suffix
            outcome = outcomes.first { outcome in outcome.id.map { "#\($0.value)" } == suffix && suffix != nil
            }
            outcomeIDs = outcomes.compactMap { $0.id?.value }
            asked = meeting.record.date
            body = meeting.record.body
            self.meeting = meeting.head
            return
        }
        let precept = store.entry(target.head.key.id, of: Precepts.self)?.record
        let reviewed = precept?.reviewedAt?.value.flatMap { store.entry($0) }
        outcome = nil
        outcomeIDs = []
        asked = precept?.panelReport?.spanned ?? reviewed?.record.date
        body = reviewed?.record.body
        meeting = reviewed?.head
    }

    /// Whether it is something that a meeting asked for, and no precept.
    var isOfMeeting: Bool { target.head.key.kind == Meetings.declaration.name }
}
