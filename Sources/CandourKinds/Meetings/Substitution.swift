import CandourRecords
import CandourSyntax

/// That somebody stood in for a member.
struct Substitution: Sendable {
    /// Who came.
    let person: Reference<People>
    /// For whom.
    let member: Reference<People>

    /// Reads one substitution.
    init?(reading fields: inout FieldReader) {
        let person = fields.required("person", .reference(to: People.self), "Who came.")
        let member = fields.required("for", .reference(to: People.self), "The member in whose place.")
        guard let person, let member else { return nil }
        self.person = person.value
        self.member = member.value
    }
}
