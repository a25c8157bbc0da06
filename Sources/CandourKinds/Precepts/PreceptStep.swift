import CandourPage

/// A step on the way to a precept, with the day by which the law wants it (Police and Crime Panels (Precepts and Chief
/// Constable Appointments) Regulations 2012, regulations 3 to 7).
enum PreceptStep: String, CaseIterable, Sendable {
    case notified
    case reviewed = "reviewed_at"
    case reported = "panel_report"
    case replied = "reply"
    case revised
    case reportedAgain = "second_report"
    case repliedAgain = "second_reply"

    /// What it is, within a sentence.
    var noun: String {
        switch self {
        case .notified: "the notice to the panel"
        case .reviewed: "the panel’s review"
        case .reported: "the panel’s report"
        case .replied: "the reply to the panel’s report"
        case .revised: "the notice of the revised precept"
        case .reportedAgain: "the panel’s second report"
        case .repliedAgain: "the reply to the second report"
        }
    }

    /// What happens, as a row of the timeline has it.
    var title: String {
        switch self {
        case .notified: "The commissioner tells the panel of the proposal"
        case .reviewed: "The panel reviews it"
        case .reported: "The panel makes its report"
        case .replied: "The commissioner replies"
        case .revised: "The commissioner tells the panel of a revised precept"
        case .reportedAgain: "The panel makes a second report"
        case .repliedAgain: "The commissioner replies to the second report"
        }
    }

    /// Whether there is such a step only after a veto.
    var followsVeto: Bool { [.revised, .reportedAgain, .repliedAgain].contains(self) }

    /// The regulation that sets a last day; nothing where none does.
    var regulation: Int? {
        switch self {
        case .notified: 3
        case .reported: 4
        case .revised: 5
        case .reportedAgain: 6
        case .repliedAgain: 7
        case .reviewed, .replied: nil
        }
    }

    /// The last day, for the financial year that begins in `year`.
    func lastDay(in year: Int) -> LocalDate? {
        switch self {
        case .notified: LocalDate(year: year, month: 2, day: 1)
        case .reported: LocalDate(year: year, month: 2, day: 8)
        case .revised: LocalDate(year: year, month: 2, day: 15)
        case .reportedAgain: LocalDate(year: year, month: 2, day: 22)
        case .repliedAgain: LocalDate(year: year, month: 3, day: 1)
        case .reviewed, .replied: nil
        }
    }

    /// The orders in which steps follow each other.
    static let orders: [[PreceptStep]] = [
        [.notified, .reviewed, .reported, .replied], [.reported, .revised, .reportedAgain, .repliedAgain],
    ]
}
