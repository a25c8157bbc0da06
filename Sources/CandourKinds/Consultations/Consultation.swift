import CandourPage
import CandourRecords
import CandourSyntax

/// A time in which people are asked what they think: of a precept, a plan, a policy (Police Act 1996, section 96).
package struct Consultation: Sendable {
    /// What the record says in words: its summary and its note.
    let words: [Spanned<String>]
    /// From when people can answer.
    let opens: Stated<PartialDate>
    /// Until when.
    let closes: Stated<PartialDate>
    /// How people can take part.
    let howToAnswer: String?
    /// How many answered.
    let responses: Stated<Figure>?
    /// What followed: a precept, a plan, a decision.
    let ledTo: [AnyReference]
    /// What was done in another way because of the answers.
    let whatChanged: Stated<String>?
    /// What readers must know to understand the figures.
    let note: String?
    /// Whether the record says something of each thing that readers want to know once it has closed.
    var isReported: Bool { responses != nil && whatChanged != nil }

    /// Where it stands on a day; nothing where the dates do not say. What has answers but no last day has closed.
    func state(on day: LocalDate) -> ConsultationState? {
        if let opens = opens.value, day < opens.first { return .upcoming }
        if let closes = closes.value {
            if closes.last < day { return .closed }
            return opens.value == nil ? nil : .open
        }
        return responses?.value == nil ? nil : .closed
    }
}
