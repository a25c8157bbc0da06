/// What sort of body it is.
enum BodyType: String, CaseIterable, Sendable {
    case panel, board, scrutiny, custody, partner

    /// As readers see it.
    var title: String {
        switch self {
        case .panel: "Police and crime panel"
        case .board: "Board of the commissioner"
        case .scrutiny: "Scrutiny panel"
        case .custody: "Custody panel"
        case .partner: "Partnership or team"
        }
    }
}
