/// Whether what was asked is accepted.
enum ReplyAcceptance: String, CaseIterable, Sendable {
    case yes, no
    case inPart = "in_part"

    /// As readers see it.
    var title: String {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .inPart: "In part"
        }
    }

    /// Within a list of facts.
    var words: String {
        switch self {
        case .yes: "accepted"
        case .no: "not accepted"
        case .inPart: "accepted in part"
        }
    }
}
