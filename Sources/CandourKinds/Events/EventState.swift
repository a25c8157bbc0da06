/// What has become of the plan for an event.
enum EventState: String, CaseIterable, Sendable {
    case planned
    case toBeConfirmed = "to_be_confirmed"
    case changed, cancelled

    /// As a notice on the page has it; nothing for an event that goes as planned.
    var notice: String? {
        switch self {
        case .planned: nil
        case .toBeConfirmed: "To be confirmed"
        case .changed: "Changed"
        case .cancelled: "Cancelled"
        }
    }

    /// Whether readers must be told what is different now.
    var needsChange: Bool { self == .changed || self == .cancelled }
}
