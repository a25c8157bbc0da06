import CandourPage

/// How far something is that a meeting asked for or that somebody undertook.
enum OutcomeState: Hashable {
    /// Nobody has answered yet, and it is not late.
    case open
    /// Nobody has answered, and the day by which somebody should have is over.
    case overdue
    /// A later meeting took it up again, and has what came of it.
    case takenUp
    /// There is a reply.
    case answered

    /// As readers see it.
    var title: String {
        switch self {
        case .open: "Open"
        case .overdue: "Overdue"
        case .takenUp: "Taken up again"
        case .answered: "Answered"
        }
    }

    /// Whether somebody still has to answer.
    var isOpen: Bool { self == .open || self == .overdue }
}
