import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// The minutes of a meeting.
struct Minutes: Sendable {
    /// Whether they have been approved.
    let approval: Spanned<MinutesApproval>
    /// The meeting that approved them.
    let approvedAt: Reference<Meetings>?
    /// The meeting that is to approve them.
    let forApprovalAt: Reference<Meetings>?
    /// Who was there.
    let attendance: Attendance
    /// The interests that members declared.
    let declarations: [InterestDeclaration]
    /// How many questions the public put.
    let publicQuestions: Stated<Int>?
    /// When the meeting started.
    let started: Stated<LocalTime>?
    /// When it ended.
    let ended: Stated<LocalTime>?
    /// What came out of it.
    let outcomes: [Outcome]
    /// Where the text comes from.
    let source: SourceNote?
    /// What was said, item by item.
    let body: Prose
    /// The numbered items, in order.
    let items: [MinutesItem]

    /// The file, for messages about it as a whole.
    let span: SourceSpan

    /// Reads minutes, and says which of their places have addresses.
    init?(reading part: inout PartReader, of record: inout RecordReader) {
        let approval: Spanned<MinutesApproval>? = part.fields.required(
            "approval", .choice, "Whether the minutes have been approved; drafts are public too.")
        let approvedAt = part.fields.optional(
            "approved_at", .reference(to: Meetings.self), "The meeting that approved them.")
        let forApprovalAt = part.fields.optional(
            "for_approval_at", .reference(to: Meetings.self), "The meeting that is to approve them.")
        let attendance = Attendance(reading: &part.fields, file: part.span)
        let declarations = part.fields.records(
            "declarations", each: "this declaration", "The interests that members declared."
        ) { InterestDeclaration(reading: &$0) }
        let questions = part.fields.optionalStated(
            "public_questions", .countOrNone,
            "How many questions and statements came from the public, or none.")
        let started = part.fields.optionalStated("started", .time, "When the meeting started.")
        let ended = part.fields.optionalStated("ended", .time, "When it ended.")
        let outcomes = part.fields.records("outcomes", each: "this outcome", "What came out of the meeting.")
        {
            Outcome(reading: &$0)
        }
        let source = part.fields.optional(
            "source", .source(kinds: record.kinds), "Where the text comes from.")
        let body = part.body(numbering: true)
        guard let approval, let attendance else { return nil }
        self.approval = approval
        self.approvedAt = approvedAt?.value
        self.forApprovalAt = forApprovalAt?.value
        self.attendance = attendance
        self.declarations = declarations
        publicQuestions = questions
        self.started = started
        self.ended = ended
        self.outcomes = outcomes
        self.source = source?.value
        self.body = body
        items = body.headings.compactMap { MinutesItem($0) }
        span = part.span
    }
}
