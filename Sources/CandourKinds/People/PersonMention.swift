import CandourPage
import CandourRecords

/// How a record names a person, in the words of the person's page. The order is that of the page.
enum PersonMention: CaseIterable, Hashable {
    case decided, issued, chairs, belongs, attended, apologised, absent, promised, wrote, contact, restricted
    case approved, other

    /// What a reference with this field, from a record of this kind, says of the person.
    init(_ reference: IncomingReference) {
        switch reference.field {
        case "decision_maker": self = .decided
        case "commissioner": self = .issued
        case "chair": self = .chairs
        case "present": self = .attended
        case "person": self = reference.head.key.kind == Bodies.declaration.name ? .belongs : .attended
        case "apologies", "for": self = .apologised
        case "absent": self = .absent
        case "owner": self = .promised
        case "report_of": self = .wrote
        case "contact", "contact_officer": self = .contact
        case "decided_by": self = .restricted
        case "approved_by": self = .approved
        default: self = .other
        }
    }

    /// The heading.
    var title: String {
        switch self {
        case .decided: "Decisions made"
        case .issued: "Plans issued"
        case .chairs: "Chairs"
        case .belongs: "Member of"
        case .attended: "Meetings attended"
        case .apologised: "Sent apologies to"
        case .absent: "Absent from"
        case .promised: "Answers for what was agreed at"
        case .wrote: "Reports of"
        case .contact: "Contact for"
        case .restricted: "Decided to keep something back in"
        case .approved: "Approved the publication of"
        case .other: "Also named in"
        }
    }

    /// The place on the page.
    var id: String { "named-\(self)" }
}
