import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether somebody has answered what a meeting asked for, once the day by which it was due has passed.
struct OverdueCheck {
    private let entry: Entry<Meetings>
    private let store: RecordStore

    init(_ entry: Entry<Meetings>, in store: RecordStore) {
        self.entry = entry
        self.store = store
    }

    /// A warning for each outcome that is late.
    var diagnostics: [Diagnostic] {
        let late = (entry.record.minutes?.outcomes ?? []).filter { outcome in
            outcome.hasThread && outcome.due.map { $0.value.last < store.today } ?? false
        }
        guard !late.isEmpty else { return [] }
        let answers = store.incoming(to: entry.head.key).filter {
            OutcomeThread.answeringFields.contains($0.field)
        }
        let answered = Set(answers.compactMap(\.suffix))
        return late.compactMap { outcome in
            guard let id = outcome.id, let due = outcome.due, !answered.contains("#\(id.value)") else {
                return nil
            }
            return .outcomeOverdue(outcome, id, due)
        }
    }
}

extension Diagnostic {
    fileprivate static func outcomeOverdue(
        _ outcome: Outcome, _ id: Spanned<String>, _ due: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .outcomeOverdue, at: due.span, "due", related: [Label(id.span, "what was due")],
            headline: "“\(outcome.shortText)” was due \(due.value.phrase), and nothing answers it",
            reason: "Its page and the list of open matters show it as overdue.",
            advice: .check(
                "has it been dealt with?",
                [
                    "if there is a reply, add it to content/responses/, with answers: naming this outcome",
                    "if a later meeting dealt with it, name it under follows: there",
                    "if it is still open, ask whoever it is addressed to",
                ]))
    }
}
