/// Whether people can answer.
enum ConsultationState: Sendable {
    case upcoming, open, closed

    /// A short word for it, in lists.
    var tag: String {
        switch self {
        case .upcoming: "not open yet"
        case .open: "open"
        case .closed: "closed"
        }
    }
}
