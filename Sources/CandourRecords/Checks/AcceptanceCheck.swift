package import CandourDiagnostics
package import CandourPage
import CandourSyntax

/// Takes away the messages that a record accepts, and says where an acceptance itself is at fault.
package struct AcceptanceCheck: Sendable {
    private let known: [String: DiagnosticID]
    private let today: LocalDate

    /// A check that knows all ids of messages.
    package init(known: [DiagnosticID], today: LocalDate) {
        self.known = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
        self.today = today
    }

    /// The messages about one record that remain, and how many were accepted.
    package func apply(_ accepted: [CommonFields.Acceptance], to diagnostics: [Diagnostic]) -> (
        remaining: [Diagnostic], accepted: Int
    ) {
        guard !accepted.isEmpty else { return (diagnostics, 0) }
        var remaining = diagnostics
        var count = 0
        for acceptance in accepted {
            let name = acceptance.problem.value
            guard let id = known[name] else {
                remaining.append(
                    .unknown(acceptance.problem, near: Suggestion.nearest(to: name, among: known.keys)))
                continue
            }
            guard id.severity == .warning || id == .totalDoesNotMatch else {
                remaining.append(.notAllowed(acceptance.problem))
                continue
            }
            let before = remaining.count
            remaining.removeAll { $0.id == id }
            count += before - remaining.count
            if remaining.count == before {
                remaining.append(.unused(acceptance.problem))
            } else if let until = acceptance.until, until < today {
                remaining.append(.expired(acceptance.problem, until))
            }
        }
        return (remaining, count)
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ problem: Spanned<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .acceptUnknown, at: problem.span,
            headline: "There is no message with the id “\(problem.value)”",
            advice: near.first.map { .fix("change it to \($0).") }
                ?? .fix("copy the id from the last line of the message."))
    }

    fileprivate static func notAllowed(_ problem: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .acceptNotAllowed, at: problem.span,
            headline: "The problem “\(problem.value)” cannot be accepted",
            reason: "Only warnings, and a total quoted as it was published, can be accepted.",
            advice: .fix("remove this entry, and put the problem itself right."))
    }

    fileprivate static func unused(_ problem: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .acceptUnused, at: problem.span,
            headline: "“\(problem.value)” is accepted here, but no longer occurs",
            advice: .fix("remove this entry of accept:."))
    }

    fileprivate static func expired(_ problem: Spanned<String>, _ until: LocalDate) -> Diagnostic {
        Diagnostic(
            .acceptanceExpired, at: problem.span,
            headline: "“\(problem.value)” was accepted until \(until), and that day has passed",
            advice: .check(
                "is the reason still right?", ["if so, change until:", "if not, put the matter right"]))
    }
}
