import CandourPage
import CandourSyntax

/// That the office asked what is meant. The time for the answer begins again when it is told (Freedom of Information
/// Act 2000, section 1(3) and 10(6)).
struct Clarification: Sendable {
    /// When the office asked.
    let asked: Spanned<LocalDate>
    /// When it was told; nothing while it waits.
    let received: Spanned<LocalDate>?

    /// Reads one clarification.
    init?(reading fields: inout FieldReader) {
        let asked = fields.required("asked", .date, "The day on which the office asked what is meant.")
        let received = fields.optional(
            "received", .date, "The day on which it was told; leave it out while it waits.")
        guard let asked else { return nil }
        self.asked = asked
        self.received = received
    }
}
