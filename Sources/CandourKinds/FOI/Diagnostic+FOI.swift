import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Diagnostic {
    static func requestReferenceTwice(
        _ reference: Spanned<String>, _ other: Spanned<String>, _ title: String
    ) -> Diagnostic {
        Diagnostic(
            .requestReferenceTwice, at: reference.span, "and here",
            related: [Label(other.span, "here")],
            headline: "Two requests have the number \(reference.value); the other is “\(title)”",
            reason: "People cite answers by their number.",
            advice: .check("which of the two has another number?"))
    }

    static func requestDatesOutOfOrder(_ step: FOIStep, before other: FOIStep) -> Diagnostic {
        Diagnostic(
            .requestDatesOutOfOrder, at: step.day.span, step.what,
            related: [Label(other.day.span, other.what)],
            headline: "The request was \(step.what) on \(step.day.value), before it was \(other.what) on "
                + "\(other.day.value)",
            reason: "A request is received, perhaps clarified, and then answered.",
            advice: .check("which of the two dates is wrong?"))
    }

    static func extensionTooShort(
        _ extended: Spanned<LocalDate>, _ due: LocalDate, _ start: Spanned<LocalDate>
    ) -> Diagnostic {
        Diagnostic(
            .requestDatesOutOfOrder, at: extended.span, "extended to",
            related: [Label(start.span, "the time runs from here")],
            headline: "The time is extended to \(extended.value), but it lasts until \(due) anyway",
            reason: "The law allows \(FOIClock.allowance) working days without an extension.",
            advice: .check(
                "what is meant?",
                ["a later day: correct it", "no more time was needed: remove the line extended_to:"]))
    }

    static func answeredLate(
        _ answered: Spanned<LocalDate>, _ start: Spanned<LocalDate>, due: LocalDate, late: Int
    ) -> Diagnostic {
        Diagnostic(
            .answeredLate, at: answered.span, "\(Count(late, "working day")) late",
            related: [Label(start.span, "the time runs from here")],
            headline: "The answer of \(answered.value) came late: it was due by \(due)",
            reason:
                "The law allows \(FOIClock.allowance) working days after the day of receipt. The page says that "
                + "the answer was late.",
            advice: .check("are the dates right?", reasons))
    }

    static func requestOverdue(_ start: Spanned<LocalDate>, due: LocalDate, late: Int) -> Diagnostic {
        Diagnostic(
            .requestOverdue, at: start.span, "due by \(due)",
            headline: "The answer to this request is overdue by \(Count(late, "working day"))",
            reason:
                "The law allows \(FOIClock.allowance) working days after the day of receipt. The page says that "
                + "the answer is overdue.",
            advice: .check(
                "was it answered?",
                ["if so, write answered: with the day, outcome:, and the answers"] + reasons.dropFirst()))
    }

    private static let reasons = [
        "if not, correct them",
        "if the office asked what was meant, list that under clarified:, and the time begins again",
        "if weighing the public interest needed more time, write the last day under extended_to:",
        "if it is late, accept the warning under accept: with the reason",
    ]

    static func withoutQuestion(_ head: RecordHead, _ heading: ProseHeading?) -> Diagnostic {
        Diagnostic(
            .questionWithoutAnswer, at: heading?.span ?? head.span.firstByte,
            heading == nil ? "" : "not called a question",
            headline: "There is no question in the text of this request",
            reason:
                "Readers want to see what was asked, and the answer below it. Each has a heading by which the "
                + "page knows it.",
            advice: .fix(
                "write the question below a heading `## Question 1`, and the answer below `## Answer 1`."))
    }

    static func partAtWrongLevel(_ part: FOIPart) -> Diagnostic {
        let isDeep = part.heading.level > FOIPart.level
        return Diagnostic(
            .questionWithoutAnswer, at: part.heading.span,
            headline: "The heading “\(part.heading.text)” has too \(isDeep ? "many" : "few") hash signs",
            reason:
                "A question and its answer stand side by side, so both have two: a heading with more is a part of "
                + "the one above it.",
            advice: .fix("write `\(part.markdown)`."))
    }

    static func partAlone(_ part: FOIPart, next: ProseHeading?) -> Diagnostic {
        let sort = part.isQuestion ? "answer" : "question"
        return Diagnostic(
            .questionWithoutAnswer, at: part.heading.span,
            "no “\(part.counterpart)”",
            related: next.map { [Label($0.span, "is this the \(sort)?")] } ?? [],
            headline: part.isQuestion
                ? "“\(part.heading.text)” has no answer" : "“\(part.heading.text)” has no question",
            reason: "A question and its answer have the same number.",
            advice: next == nil
                ? .fix(
                    "add a heading `## \(part.counterpart)`, or give this one the number that it belongs to.")
                : .fix("write `## \(part.counterpart)` as the heading of the \(sort)."))
    }

    static func publicInterestNotWeighed(_ section: Spanned<FOISection>) -> Diagnostic {
        Diagnostic(
            .publicInterestNotWeighed, at: section.span,
            headline:
                "For section \(section.value.number) the answer must say how the public interest was weighed",
            reason: "This exemption holds only where the public interest in it is the greater one.",
            advice: .fix("add a line `public_interest:` below; or `public_interest: not stated`."))
    }

    static func exemptionsNotNeeded(
        _ outcome: Spanned<FOIOutcome>, _ section: Spanned<FOISection>
    ) -> Diagnostic {
        Diagnostic(
            .exemptionsDoNotFitOutcome, at: outcome.span,
            related: [Label(section.span, "kept back")],
            headline: "The outcome is \(outcome.value.rawValue), but something was kept back",
            reason: "An exemption is for information that the office holds and does not give.",
            advice: .check(
                "which is wrong?",
                [
                    "the outcome: where a part was kept back it is partly_disclosed or partly_held",
                    "the exemptions: where nothing was kept back there are none",
                ]))
    }

    static func exemptionsMissing(_ outcome: Spanned<FOIOutcome>) -> Diagnostic {
        Diagnostic(
            .exemptionsDoNotFitOutcome, at: outcome.span, "on what ground?",
            headline: "The outcome is \(outcome.value.rawValue), but there is no exemption",
            reason: "Whoever keeps information back must say on which ground of the Act.",
            advice: .fix(
                "list the sections that the answer names under exemptions:; or write `exemptions: not stated`."
            ))
    }
}
