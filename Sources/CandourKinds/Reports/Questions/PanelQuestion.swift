import CandourPage
import CandourRecords
import CandourSyntax

/// A question that a panel or one of its members put to the commissioner; the section that has it is the answer.
struct PanelQuestion: Sendable {
    /// What was asked.
    let text: Spanned<String>
    /// The body that asked.
    let askedBy: Reference<Bodies>?
    /// When, where it was not at a meeting.
    let asked: Stated<PartialDate>?
    /// The meeting, or the minute, at which it was raised.
    let raisedAt: Reference<Meetings>?

    /// Reads the question of a section; nothing where it has none.
    init?(reading fields: inout FieldReader) {
        let others = ["asked_by", "asked", "raised_at"]
        let text = fields.required(
            "question", when: others.contains { fields.has($0) },
            because: "The section says who asked, when or where, so readers look for the question.", .text,
            "What the panel asked, where the section is the answer to a question.")
        let askedBy = fields.optional("asked_by", .reference(to: Bodies.self), "The body that asked.")
        let asked = fields.optionalStated("asked", .partialDate, "When it was asked, if not at a meeting.")
        let raisedAt = fields.optional(
            "raised_at", .reference(to: Meetings.self), "The meeting or the minute at which it was raised.")
        if text != nil, raisedAt == nil {
            fields.require(
                "asked", because: "A question was asked on a day; or at a meeting, which goes to raised_at:.")
        }
        guard let text else { return nil }
        self.text = text
        self.askedBy = askedBy?.value
        self.asked = asked
        self.raisedAt = raisedAt?.value
    }
}
