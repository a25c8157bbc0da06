import CandourPage
import CandourRecords
import CandourSyntax

/// That somebody is or was a member of a body, or a substitute for its members.
struct Membership: Sendable {
    /// Who.
    let person: Reference<People>
    /// As what: `independent co-opted member`.
    let role: String?
    /// From when.
    let from: Stated<PartialDate>
    /// Until when; still so when nothing.
    let to: Stated<PartialDate>?

    /// Reads a member.
    init?(member fields: inout FieldReader) {
        let person = fields.required("person", .reference(to: People.self), "Who is a member.")
        let role = fields.optional(
            "role", .text, "As what, such as councillor or independent co-opted member.")
        self.init(person, role: role?.value, &fields)
    }

    /// Reads a substitute.
    init?(substitute fields: inout FieldReader) {
        let person = fields.required("person", .reference(to: People.self), "Who may stand in for members.")
        self.init(person, role: nil, &fields)
    }

    private init?(_ person: Spanned<Reference<People>>?, role: String?, _ fields: inout FieldReader) {
        let from = fields.stated("from", .partialDate(lastIn: "to"), "From when, as far as it is known.")
        let to = fields.optionalStated("to", .lastDate, "Until when; leave it out while it lasts.")
        guard let person, let from else { return nil }
        self.person = person.value
        self.role = role
        self.from = from
        self.to = to
    }

    /// Whether it can have held at some time in `date`; dates that are not stated count as fitting.
    func canCover(_ date: PartialDate) -> Bool {
        if let start = from.value, start.first > date.last { return false }
        if let end = to?.value, end.last < date.first { return false }
        return true
    }

    /// Whether it holds on a day, as far as its dates say.
    func isHeld(on day: LocalDate) -> Bool {
        guard to == nil || (to?.value.map { $0.last >= day } ?? false) else { return false }
        return from.value.map { $0.first <= day } ?? true
    }

    /// The days, counted from 1970, on which it held for certain: from the first up to, not including, the last.
    /// Empty where the dates leave it open. A term that lasts has no end.
    var certainDays: Range<Int> {
        let end = to.map { $0.value?.first.daysSince1970 ?? Int.min } ?? Int.max
        // A member whose start is not stated, and who has not left, is certainly one at the end of all days.
        let start = from.value?.last.daysSince1970 ?? (to == nil ? Int.max - 1 : end)
        return start < end ? start..<end : 0..<0
    }
}
