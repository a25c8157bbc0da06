/// How a custody suite is used.
enum SuiteUse: String, CaseIterable, Sendable {
    case fullTime = "full_time"
    case contingency, closed

    /// As readers see it.
    var title: String {
        switch self {
        case .fullTime: "Full time"
        case .contingency: "When others are closed"
        case .closed: "Closed"
        }
    }
}
