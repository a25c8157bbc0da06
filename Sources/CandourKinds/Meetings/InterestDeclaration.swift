import CandourRecords
import CandourSyntax

/// That a member declared an interest (Localism Act 2011, section 31).
struct InterestDeclaration: Sendable {
    /// Who declared it.
    let person: Reference<People>
    /// The item it concerns.
    let item: Spanned<ItemNumber>?
    /// The interest.
    let interest: String

    /// Reads one declaration.
    init?(reading fields: inout FieldReader) {
        let person = fields.required("person", .reference(to: People.self), "Who declared it.")
        let item = fields.optional(
            "item", .itemNumber, "The number of the item in the minutes that it concerns.")
        let interest = fields.required("interest", .text, "The interest, in one sentence.")
        guard let person, let interest else { return nil }
        self.person = person.value
        self.item = item
        self.interest = interest.value
    }
}
