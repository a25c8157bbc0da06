/// The permanent name of a message, with what `candour explain` says of it.
///
/// A name is a few plain words, is never changed and never used again for something else. Each target lists its
/// ids, each kind its own; a test checks that all are listed and that no two are alike.
package struct DiagnosticID: Sendable {
    /// The name: `reference-not-found`.
    package let name: String
    /// Whether what it reports stops publishing.
    package let severity: Severity
    /// What it means, why it matters and what to do, in plain English: several sentences.
    package let explanation: String

    /// A message called `name`.
    package init(_ name: String, _ severity: Severity, _ explanation: String) {
        self.name = name
        self.severity = severity
        self.explanation = explanation
    }

    /// A problem called `name`.
    package init(_ name: String, _ explanation: String) { self.init(name, .problem, explanation) }
}

extension DiagnosticID: Hashable {
    package static func == (first: DiagnosticID, second: DiagnosticID) -> Bool { first.name == second.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
