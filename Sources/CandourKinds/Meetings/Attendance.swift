import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// Who was at a meeting.
struct Attendance: Sendable {
    /// The members who were there.
    let present: Stated<[Spanned<Reference<People>>]>
    /// The members who sent apologies.
    let apologies: Stated<[Spanned<Reference<People>>]>
    /// The members who were neither there nor sent apologies.
    let absent: [Reference<People>]
    /// Who stood in for whom.
    let substitutes: [Substitution]
    /// How many seats were empty.
    let vacancies: Spanned<Int>?
    /// The others who were there, and as what.
    let inAttendance: [Attendee]
    /// Where the list of those present stands; for messages about all of it.
    let span: SourceSpan

    /// Reads who was there.
    init?(reading fields: inout FieldReader, file: SourceSpan) {
        let person = FieldType<Reference<People>>.reference(to: People.self)
        let present = fields.statedList("present", of: person, "The members who were there.")
        let apologies = fields.statedList("apologies", of: person, "The members who sent apologies.")
        let absent = fields.list(
            "absent", of: person, "The members who were neither there nor sent apologies.")
        let substitutes = fields.records("substitutes", each: "this substitute", "Who stood in for whom.") {
            Substitution(reading: &$0)
        }
        let vacancies = fields.optional("vacancies", .count, "How many seats were empty.")
        let inAttendance = fields.records(
            "in_attendance", each: "this person", "Officers, the commissioner and others who were there."
        ) { Attendee(reading: &$0) }
        span = fields.span(of: "present") ?? file
        guard let present, let apologies else { return nil }
        self.present = present
        self.apologies = apologies
        self.absent = absent.map(\.value)
        self.substitutes = substitutes
        self.vacancies = vacancies
        self.inAttendance = inAttendance
    }
}
