/// What a run makes of its messages, whatever the site says.
package struct FindingOptions: Sendable {
    /// Whether a warning stops publishing, too.
    package var warningsAreProblems = false
    /// What was known before, and does not count.
    package var baseline: Baseline?

    /// Nothing out of the ordinary.
    package init() {}
}
