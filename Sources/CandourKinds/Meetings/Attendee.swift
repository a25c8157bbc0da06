import CandourRecords
import CandourSyntax

/// Somebody who was at a meeting without being a member.
struct Attendee: Sendable {
    /// Who.
    let person: Reference<People>
    /// As what: `Monitoring Officer, Peterborough City Council`.
    let role: String?

    /// Reads one of those in attendance.
    init?(reading fields: inout FieldReader) {
        let person = fields.required("person", .reference(to: People.self), "Who was there.")
        let role = fields.optional(
            "as", .text, "As what, such as Monitoring Officer, Peterborough City Council.")
        guard let person else { return nil }
        self.person = person.value
        self.role = role?.value
    }
}
