import CandourSyntax

/// What the office recommended to the force after a review, and what came of it.
struct ReviewRecommendation: Sendable {
    /// The recommendation.
    let text: String
    /// What the force replied; nothing when the record leaves it open.
    let reply: Stated<String>?
}
