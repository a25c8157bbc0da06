import CandourPage
package import CandourSyntax

extension CommonFields {
    /// Reads what every record has. `not_stated` comes first, because every other field may need it.
    package init(reading fields: inout FieldReader, kinds: [String]) {
        self.init()
        notStated = CommonFields.reasons(&fields)
        fields.reasons = notStated
        isDraft =
            fields.optional("draft", .yesNo, "Yes keeps the record from everybody until it is ready.")?.value
            ?? false
        published = fields.optional(
            "published", .dateTime, "The day, or day and time, from which the record is public.")
        withdrawn = fields.record(
            "withdrawn", "this withdrawal", "That the record was taken back; it stays readable.",
            CommonFields.withdrawal)
        publishedByMistake = fields.record(
            "published_by_mistake", "this withdrawal",
            "That the record should never have been published; nothing of it is shown any more.",
            CommonFields.withdrawal)
        supersededBy =
            fields.optional("superseded_by", .reference(), "The record that replaces this one.")?.value
        formerly = fields.list("formerly", of: .text, "Earlier addresses of the record; they lead here.")
        updates = fields.records(
            "updates", each: "this update", "Significant changes since the first publication."
        ) {
            inner in
            let date = inner.required("date", .date, "The day of the change.")
            let note = inner.required("note", .text, "What changed, in one sentence that readers see.")
            guard let date, let note else { return nil }
            return Update(date: date, note: note.value)
        }
        themes = fields.list(
            "themes", of: .reference(among: ["plans"]), "The themes of the plan that the record serves."
        ).map(\.value)
        attachments = fields.records(
            "attachments", each: "this attachment", "Files to offer beside the page."
        ) { inner in
            CommonFields.attachment(&inner)
        }
        approvedBy =
            fields.optional(
                "approved_by", .reference(among: ["people"]), "Who approved the publication.")?.value
        approvedOn = fields.optional("approved_on", .date, "The day of the approval.")?.value
        source =
            fields.optional("source", .source(kinds: kinds), "Where the facts and figures come from.")?.value
        accepted = fields.records(
            "accept", each: "this acceptance", "Warnings and discrepancies that somebody accepts."
        ) { inner in
            CommonFields.acceptance(&inner)
        }
        contact = fields.optional("contact", .text, "Whom to ask: the id of a contact, or of a person.")
        language =
            fields.optional("language", .text, "The language of the text, such as cy for Welsh.")?.value
    }

    /// The names of the fields that every record has.
    package static let names: Set<String> = {
        var fields = FieldReader(describing: "a record")
        _ = CommonFields(reading: &fields, kinds: [])
        return Set(fields.askedNames)
    }()

    /// The names that `init(reading:)` asks for; a kind that has its own field of such a name reads it itself.
    private static func reasons(_ fields: inout FieldReader) -> [String: Spanned<String>] {
        let reasons = fields.record(
            "not_stated", "the map of what is not stated", "Why fields are not stated."
        ) { inner in
            inner.reasonsByField("The reason, in one sentence that readers see.")
        }
        return reasons ?? [:]
    }

    private static func withdrawal(_ inner: inout FieldReader) -> Withdrawal? {
        let date = inner.required("date", .date, "The day it was taken back.")
        let reason = inner.required("reason", .text, "Why, in one sentence that readers see.")
        guard let date, let reason else { return nil }
        return Withdrawal(date: date.value, reason: reason.value)
    }

    private static func attachment(_ inner: inout FieldReader) -> Attachment? {
        let file = inner.required("file", .file, "The name of the file.")
        let title = inner.required("title", .text, "What the file is called on the page.")
        let original = inner.optional(
            "original", .yesNo, "Whether it is the original of what the page shows.")
        let pages = inner.optional("pages", .count, "How many pages it has.")
        let accessible = inner.optional("accessible", .yesNo, "Whether it works with assistive technology.")
        guard let file, let title else { return nil }
        return Attachment(
            file: file, title: title.value, isOriginal: original?.value ?? false, pages: pages?.value,
            isAccessible: accessible?.value)
    }

    private static func acceptance(_ inner: inout FieldReader) -> Acceptance? {
        let problem = inner.required("problem", .text, "The id of the message, as its last line gives it.")
        let reason = inner.required("reason", .text, "Why it is accepted.")
        let by = inner.optional("by", .text, "Who accepts it.")
        let until = inner.optional("until", .date, "The day on which to look again.")
        guard let problem, let reason else { return nil }
        return Acceptance(problem: problem, reason: reason.value, by: by?.value, until: until?.value)
    }
}
