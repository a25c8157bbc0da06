import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Diagnostic {
    static func themeTwice(_ theme: PlanTheme, _ first: PlanTheme) -> Diagnostic {
        Diagnostic(
            .themeTwice, at: theme.file, related: [Label(first.file)],
            headline:
                "Two themes of this plan share the address \(theme.slug): “\(theme.title)” and “\(first.title)”",
            reason: "The number in front of the file name is no part of the address.",
            advice: .fix("give one of the two files another name after its number."))
    }

    static func planItemTwice(_ id: Spanned<String>, _ first: Spanned<String>, _ place: String) -> Diagnostic
    {
        Diagnostic(
            .planItemTwice, at: id.span, "and here again",
            related: [Label(first.span, "here")],
            headline: "The id \(id.value) stands twice \(place)",
            reason: "References would not know which is meant.",
            advice: .fix("give one of the two another id."))
    }

    static func dueOutsidePlan(
        _ deliverable: Deliverable, _ due: Spanned<PartialDate>, _ period: Spanned<Period>
    ) -> Diagnostic {
        let isAfter = due.value.first > period.value.last
        let side = isAfter ? "after the plan ends" : "before the plan begins"
        return Diagnostic(
            .dueOutsidePlan, at: due.span, side,
            related: [Label(period.span, "from \(period.value.first) to \(period.value.last)")],
            headline: "“\(deliverable.title)” is due \(due.value.phrase), \(side) "
                + "on \(isAfter ? period.value.last : period.value.first)",
            advice: .check("which is wrong?", ["the date by which it is due", "the period of the plan"]))
    }

    static func adoptedAfterPublication(
        _ adopted: Spanned<PartialDate>, _ published: Spanned<LocalDateTime>
    ) -> Diagnostic {
        Diagnostic(
            .adoptedAfterPublication, at: adopted.span, "adopted",
            related: [Label(published.span, "published")],
            headline:
                "The plan was adopted \(adopted.value.phrase), after its publication on \(published.value.date)",
            advice: .check("which of the two dates is wrong?"))
    }

    static func deliveredWithoutEvidence(_ deliverable: Deliverable) -> Diagnostic {
        Diagnostic(
            .deliveredWithoutEvidence, at: deliverable.state.span,
            headline: "“\(deliverable.title)” is delivered, but no record shows it",
            reason: "Readers want to see what was delivered.",
            advice: .fix(
                "list under evidence: a record that shows it, such as decisions/ID or meetings/BODY/DATE/PAPER."
            ))
    }

    static func deliverableOverdue(
        _ deliverable: Deliverable, _ due: Spanned<PartialDate>, _ today: LocalDate
    ) -> Diagnostic {
        let late = Count(due.value.last.days(until: today), "day")
        return Diagnostic(
            .deliverableOverdue, at: due.span, "\(late) ago",
            related: [Label(deliverable.state.span)],
            headline: "“\(deliverable.title)” was due \(due.value.phrase) and is not delivered",
            reason: "The page says that it is overdue.",
            advice: .check(
                "how far is it?",
                [
                    "delivered: change the state, and list the evidence",
                    "late: write delayed, and the new date",
                    "given up: write dropped",
                ]))
    }

    static func plansOverlap(_ plan: Entry<Plans>, _ older: Entry<Plans>) -> Diagnostic {
        let period = plan.record.period
        let end = older.record.period
        return Diagnostic(
            .plansOverlap, at: period.span, "begins on \(period.value.first)",
            related: [Label(end.span, "lasts until \(end.value.last)")],
            headline: "“\(plan.head.title)” and “\(older.head.title)” share more than a year",
            reason: "Readers cannot tell which of the two plans holds.",
            advice: .check(
                "which is right?",
                [
                    "the newer plan replaces the older: write superseded_by: \(plan.head.key.kind)/\(plan.head.key.id) "
                        + "in the older",
                    "otherwise one of the periods is wrong",
                ]))
    }
}
