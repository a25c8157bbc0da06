/// How much a message weighs.
package enum Severity: String, Sendable, Comparable {
    /// Nothing is published until it is put right.
    case problem
    /// Published all the same; a person should look.
    case warning

    package static func < (first: Severity, second: Severity) -> Bool {
        first == .problem && second == .warning
    }
}
