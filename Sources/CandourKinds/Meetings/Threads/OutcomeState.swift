import CandourPage

/// How far something is that a meeting asked for or that somebody undertook.
enum OutcomeState: Hashable {
    /// Nobody has answered yet, and it is not late.
    case open
    /// Nobody has answered, and the day by which somebody should have is over.
    case overdue
    /// A reply or a later meeting dealt with it.
    case answered

    /// As readers see it.
    var title: String {
        switch self {
        case .open: "Open"
        case .overdue: "Overdue"
        case .answered: "Answered"
        }
    }
}
