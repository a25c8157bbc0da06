import CandourSyntax

/// What a decision is about.
enum DecisionType: String, CaseIterable, Sendable {
    case finance, appointment, policy, commissioning, contract, grants, estates, plan, other

    /// As readers see it.
    var title: String { rawValue.capitalisedFirst }
}
