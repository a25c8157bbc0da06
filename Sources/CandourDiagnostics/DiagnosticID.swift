/// The permanent name of a message, with what `candour explain` says of it.
///
/// A name is a few plain words, is never changed and never used again for something else. Each target lists its
/// ids, each kind its own; a test checks that all are listed and that no two are alike.
package struct DiagnosticID: Sendable {
    /// The name: `reference-not-found`.
    package let name: String
    /// Whether what it reports stops publishing.
    package let severity: Severity
    /// Whether a site may make less of it, in `checks:` of its `site.yml`: true of warnings, and of problems after which
    /// every page is still right.
    package let mayBeLowered: Bool
    /// What it means, why it matters and what to do, in plain English: several sentences.
    package let explanation: String

    /// A message called `name`.
    package init(
        _ name: String, _ severity: Severity, mayBeLowered: Bool = false, _ explanation: String
    ) {
        self.name = name
        self.severity = severity
        self.mayBeLowered = mayBeLowered || severity == .warning
        self.explanation = explanation
    }

    /// A problem called `name`.
    package init(_ name: String, _ explanation: String) { self.init(name, .problem, explanation) }
}

extension DiagnosticID: Hashable {
    package static func == (first: DiagnosticID, second: DiagnosticID) -> Bool { first.name == second.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
