/// How far a deliverable is. Whether it is overdue follows from its date.
enum DeliverableState: String, CaseIterable, Sendable {
    case planned
    case inProgress = "in_progress"
    case delivered, delayed, dropped

    /// As readers see it.
    var title: String {
        switch self {
        case .planned: "Planned"
        case .inProgress: "In progress"
        case .delivered: "Delivered"
        case .delayed: "Delayed"
        case .dropped: "Dropped"
        }
    }

    /// Whether nothing more is expected.
    var isClosed: Bool {
        switch self {
        case .delivered, .dropped: true
        case .planned, .inProgress, .delayed: false
        }
    }
}
