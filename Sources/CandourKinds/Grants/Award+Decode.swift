import CandourPage
import CandourRecords
import CandourSyntax

extension Award {
    /// Reads one award, from a row of the table or an entry of the list. One without an id has an empty one, until
    /// `AwardIDs` makes it.
    init?(reading fields: inout FieldReader) {
        let own = fields.record(
            "not_stated", "the map of what is not stated", "Why fields of this award are not stated."
        ) {
            inner in inner.reasonsByField("The reason, in one sentence that readers see.")
        }
        fields.reasons.merge(own ?? [:]) { _, own in own }
        let id = fields.optional("id", .id, "The award’s part of its address; it never changes.")
        let recipient = fields.required("recipient", .text, "Who got the money.")
        let project = fields.optional("project", .text, "What it pays for, where that has a name.")
        let charity = fields.optional(
            "charity_number", .charityNumber, "The recipient’s number as a charity.")
        let company = fields.optional(
            "company_number", .companyNumber, "The recipient’s number at Companies House.")
        let purpose = fields.required("purpose", .text, "What it is for, in one or two sentences.")
        let amount = fields.required("amount", .money, "How much it is.")
        let date = fields.optionalStated(
            "award_date", .partialDate, "When it was made, as far as that is known.")
        let area = fields.optional("area", .text, "Where the money is spent.")
        let conditions = fields.optionalStated("conditions", .text, "On what conditions, or none.")
        let reasons = fields.optionalStated(
            "reasons", .text, "Why it will help to reduce crime and disorder in the area.")
        let decision = fields.optional(
            "decision", .reference(to: Decisions.self), "The decision that made it.")
        let note = fields.optional("note", .text, "A remark for readers.")
        guard let recipient, let purpose, let amount else { return nil }
        self.init(
            id: id ?? Spanned("", recipient.span), hasOwnID: id != nil, writesID: fields.has("id"),
            recipient: recipient,
            project: project?.value, charityNumber: charity?.value, companyNumber: company?.value,
            purpose: purpose.value, amount: amount, date: date, area: area?.value, conditions: conditions,
            reasons: reasons, decision: decision?.value, note: note?.value)
    }
}
