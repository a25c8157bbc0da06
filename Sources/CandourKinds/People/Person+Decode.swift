import CandourPage
package import CandourRecords
import CandourSyntax

extension People {
    package static func decode(_ reader: inout RecordReader) -> Person? {
        let name = reader.fields.required("name", .text, "The name as it is shown.")
        reader.readSummary("Who it is, in one sentence.")
        let also = reader.fields.list("also", of: .text, "Other forms of the name that texts use.")
        let basis: Spanned<NamingBasis>? = reader.fields.required(
            "basis", .choice, "Why the person may be named.")
        let roles = reader.fields.records("roles", each: "this role", "The roles, with their dates.") {
            fields in
            let title = fields.required("title", .text, "What the role is called.")
            let body = fields.optional("body", .roleBody, "Where it is held.")
            let from = fields.stated("from", .partialDate(lastIn: "to"), "From when, as far as it is known.")
            let to = fields.optionalStated("to", .lastDate, "Until when; leave it out while it lasts.")
            guard let title, let from else { return nil as PersonRole? }
            return PersonRole(title: title, body: body?.value, from: from, to: to)
        }
        let body = reader.body()
        reader.addParts(of: body)
        reader.title = name?.value
        reader.titleSpan = name?.span
        // By surname, as people look for others: “Councillor S Bywater” stands under B.
        reader.sortName = name.map { ($0.value.words.last ?? "") + " " + $0.value }
        reader.names = also.map(\.value) + [name?.value].compactMap { $0 }
        guard name != nil, let basis else { return nil }
        return Person(basis: basis.value, roles: roles, body: body)
    }
}
