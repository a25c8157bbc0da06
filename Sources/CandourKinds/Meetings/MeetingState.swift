/// What has become of a meeting, as its record says.
enum MeetingState: String, CaseIterable, Sendable {
    case planned, provisional
    case ifNeeded = "if_needed"
    case held
    case notNeeded = "not_needed"
    case postponed, cancelled

    /// As readers see it.
    var title: String {
        switch self {
        case .planned: "Planned"
        case .provisional: "Provisional"
        case .ifNeeded: "Only if needed"
        case .held: "Held"
        case .notNeeded: "Not needed"
        case .postponed: "Postponed"
        case .cancelled: "Cancelled"
        }
    }

    /// Whether a meeting in this state may still take place.
    var isOpen: Bool {
        switch self {
        case .planned, .provisional, .ifNeeded: true
        case .held, .notNeeded, .postponed, .cancelled: false
        }
    }
}
