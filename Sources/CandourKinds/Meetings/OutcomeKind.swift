/// What sort of thing came out of an item.
enum OutcomeKind: String, CaseIterable, Sendable {
    case resolution, recommendation, action, commitment

    /// As readers see it.
    var title: String {
        switch self {
        case .resolution: "Resolution"
        case .recommendation: "Recommendation"
        case .action: "Action"
        case .commitment: "Commitment"
        }
    }

    /// What it is, for the docs.
    var help: String {
        switch self {
        case .resolution: "What the meeting agreed."
        case .recommendation: "What the meeting asks of somebody who must answer."
        case .action: "What somebody at the meeting was asked to do."
        case .commitment: "What somebody undertook to do."
        }
    }
}
