import CandourPage
package import CandourRecords
import CandourSyntax

extension Bodies {
    package static func decode(_ reader: inout RecordReader) -> Body? {
        let title = reader.readTitle("The full name of the body.")
        reader.readSummary("What the body is for, in one sentence.")
        let also = reader.fields.list("also", of: .text, "Other names that texts use for it.")
        let type: Spanned<BodyType>? = reader.fields.required("type", .choice, "What sort of body it is.")
        let legalBasis = reader.fields.stated("legal_basis", .text, "The law that sets it up.")
        let chair = reader.fields.stated("chair", .reference(to: People.self), "Who leads it.")
        let seats = reader.fields.stated("seats", .count, "How many members it has when no seat is empty.")
        let members = reader.fields.records(
            "members", each: "this member", "The members, with their dates; former ones stay."
        ) { Membership(member: &$0) }
        let substitutes = reader.fields.records(
            "substitutes", each: "this substitute", "Those who may stand in for members."
        ) { Membership(substitute: &$0) }
        let vacancies = reader.fields.optional("vacancies", .count, "How many seats are empty now.")
        let body = reader.body()
        reader.addParts(of: body)
        reader.names = also.map(\.value) + [title?.value].compactMap { $0 }
        guard title != nil, let type, let legalBasis, let chair, let seats else { return nil }
        return Body(
            type: type.value, legalBasis: legalBasis, chair: chair, seats: seats, members: members,
            substitutes: substitutes, vacancies: vacancies, also: also.map(\.value), body: body)
    }
}
