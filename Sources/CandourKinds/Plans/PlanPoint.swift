import CandourSyntax

/// One objective or measure of a theme.
struct PlanPoint: Sendable {
    /// Its name in references, where it has one.
    let id: Spanned<String>?
    /// What it says.
    let text: String
}
