import CandourPage
import CandourRecords
import CandourSyntax

/// A role that somebody holds or held.
struct PersonRole: Sendable {
    /// What it is called: `Chief Finance Officer`.
    let title: Spanned<String>
    /// Where: a name, or a body of this site.
    let body: RoleBody?
    /// From when.
    let from: Stated<PartialDate>
    /// Until when; still held when nothing.
    let to: Stated<PartialDate>?

    /// Whether it was held at some time in `date`.
    func covers(_ date: PartialDate) -> Bool {
        if let start = from.value, start.first > date.last { return false }
        if let end = to?.value, end.last < date.first { return false }
        return true
    }

    /// Whether it is held on a day, as far as its dates say. One that ended on a day not stated is over.
    func isHeld(on day: LocalDate) -> Bool {
        switch to {
        case .notStated: false
        case .stated, nil: covers(PartialDate(day))
        }
    }

    /// Whether two roles are surely the same one at the same time: one may end in the month, or on the day, in
    /// which the other begins, and dates that are not stated are not judged.
    func overlaps(_ other: PersonRole) -> Bool {
        guard title.value == other.title.value, body?.name == other.body?.name else { return false }
        return isSurelyHeld(after: other.from) && other.isSurelyHeld(after: from)
    }

    private func isSurelyHeld(after start: Stated<PartialDate>) -> Bool {
        guard let start = start.value, from.value != nil else { return false }
        switch to {
        case nil: return true
        case .stated(let end): return end.value.first > start.last
        case .notStated: return false
        }
    }
}

/// Where a role is held.
enum RoleBody: Sendable {
    case words(String)
    case body(Reference<Bodies>)

    /// As written.
    var name: String {
        switch self {
        case .words(let words): words
        case .body(let reference): reference.written.value
        }
    }
}

extension FieldType where Value == RoleBody {
    /// A body in words, or a body of this site as `bodies/ID`.
    static var roleBody: FieldType {
        FieldType("where the role is held", hint: "in words, or bodies/ID") { text, node, context in
            guard text.hasPrefix("bodies/") else { return .words(text) }
            return FieldType<Reference<Bodies>>.reference(to: Bodies.self).read(node, &context).map {
                .body($0)
            }
        }
    }
}
