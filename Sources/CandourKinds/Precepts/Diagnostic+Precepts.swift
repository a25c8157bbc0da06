import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Diagnostic {
    static func preceptFileName(_ id: String, _ year: Spanned<Period>) -> Diagnostic {
        let name = year.value.key
        return Diagnostic(
            .preceptFileName, at: year.span, "this year is \(name)",
            headline: "The file is named \(id), but the precept is for \(year.value)",
            reason: "The name of the file is the address of the page, and says which year it is for.",
            advice: .check(
                "which is right?",
                [
                    "if the year is, rename the file to \(name).yml", "if the file name is, correct the year",
                ]))
    }

    static func bandOutOfProportion(
        _ band: CouncilTaxBand, _ amount: Spanned<Money>, of whole: Spanned<Money>, pence: Int
    ) -> Diagnostic {
        let share = "\(band.ninths) ninths of Band D"
        return Diagnostic(
            .bandOutOfProportion, at: amount.span, "Band \(band.rawValue)",
            related: [Label(whole.span, "Band D")],
            headline: "Band \(band.rawValue) is \(amount.value), but \(share) are \(Money.written(pence))",
            reason: "Band D is \(whole.value), and the law sets what Band \(band.rawValue) pays at "
                + "\(band.ninths) ninths of it.",
            advice: .check("compare with your source: which of the two amounts is wrong?"))
    }

    static func stepsReversed(
        _ earlier: PreceptStep, _ first: Spanned<PartialDate>, _ later: PreceptStep,
        _ second: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .preceptOrder, at: second.span, "\(second.value)",
            related: [Label(first.span, "\(first.value)")],
            headline: "\(later.noun.capitalisedFirst) (\(second.value)) comes before \(earlier.noun) "
                + "(\(first.value))",
            reason: "The law puts these steps the other way round.",
            advice: .check("which of the two dates is wrong, or is another record meant?"))
    }

    static func stepLate(_ step: PreceptStep, _ date: Spanned<PartialDate>, _ lastDay: LocalDate)
        -> Diagnostic
    {
        let late = Count(lastDay.days(until: date.value.first), "day")
        return Diagnostic(
            .preceptStepLate, at: date.span, "\(late) after \(lastDay)",
            headline:
                "\(step.noun.capitalisedFirst) is dated \(date.value); the last day for it was \(lastDay)",
            reason: "\(rule(of: step)) The page shows that it was late.",
            advice: .check(
                "is the date right?",
                ["if not, correct it", "if it is, accept this warning under accept:, with the reason"]))
    }

    static func stepOverdue(_ step: PreceptStep, _ lastDay: LocalDate, _ year: Spanned<Period>) -> Diagnostic
    {
        Diagnostic(
            .preceptStepOverdue, at: year.span,
            headline: "\(step.noun.capitalisedFirst) is not recorded; the last day for it was \(lastDay)",
            reason: rule(of: step),
            advice: .fix(
                "add a line `\(step.rawValue):` with what became of it; or `\(step.rawValue): not stated`."))
    }

    static func vetoWithoutMajority(
        _ veto: SourceSpan, _ votes: Spanned<Int>, _ needs: PreceptVeto
    ) -> Diagnostic {
        Diagnostic(
            .vetoWithoutMajority, at: veto, "a veto",
            related: [
                Label(votes.span, "\(Count(votes.value, "vote")) for it"),
                Label(needs.seats.span, "\(Count(needs.seats.value, "member"))"),
            ],
            headline: "A veto needs \(needs.needed) votes, and the minutes have \(votes.value)",
            reason: needs.arithmetic,
            advice: .check(
                "which is wrong?",
                ["that the panel used its veto", "the vote in the minutes", "the number of seats"]))
    }

    static func majorityWithoutVeto(
        _ veto: SourceSpan, _ votes: Spanned<Int>, _ needs: PreceptVeto
    ) -> Diagnostic {
        Diagnostic(
            .majorityWithoutVeto, at: veto, "no veto",
            related: [
                Label(votes.span, "\(Count(votes.value, "vote")) for a veto"),
                Label(needs.seats.span, "\(Count(needs.seats.value, "member"))"),
            ],
            headline:
                "The precept has no veto, and the minutes have \(Count(votes.value, "vote")) for one: "
                + "\(needs.needed) are enough",
            reason: needs.arithmetic,
            advice: .check(
                "which is wrong?",
                ["that there was no veto: write veto: yes", "the vote in the minutes", "the number of seats"])
        )
    }

    static func vetoNotRecorded(
        _ step: PreceptStep, _ date: Spanned<PartialDate>, _ needs: PreceptVeto?
    ) -> Diagnostic {
        let what = step == .reviewed ? "reviewed the precept" : "made its report"
        return Diagnostic(
            .vetoNotRecorded, at: date.span, "\(date.value)",
            headline:
                "The panel \(what) \(date.value.phrase), and the record does not say whether it used its veto",
            reason: needs.map { "A veto needs \(Count($0.needed, "vote")). \($0.arithmetic)" }
                ?? "Readers want to know whether the panel let the precept pass.",
            advice: .fix("add a line `veto: no`, or `veto: yes` if it did; or `veto: not stated`."))
    }

    static func stepsWithoutVeto(
        _ veto: SourceSpan, _ step: PreceptStep, _ date: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .preceptStepsWithoutVeto, at: date.span,
            related: [Label(veto, "there was no veto")],
            headline: "\(step.noun.capitalisedFirst) belongs to a veto, and there was none",
            reason:
                "Without a veto the commissioner replies to the panel’s report, and that is the end of it.",
            advice: .check(
                "which is it?",
                [
                    "the panel used its veto: write veto: yes",
                    "it did not: remove the line \(step.rawValue):",
                ]))
    }

    static func replyAnswersSomethingElse(
        _ reference: Reference<Responses>, _ reply: RecordHead, _ answers: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .relationsDisagree, at: reference.span, "named as the reply here",
            related: [Label(answers, "it answers this")],
            headline:
                "The precept names “\(reply.title)” as its reply, but that does not answer this precept",
            reason: "One side of a relation is enough; where both are written they must agree.",
            advice: .check(
                "which is right?",
                [
                    "the precept: add it under answers: in the reply",
                    "the reply: name another one here, or leave it out",
                ]))
    }

    private static func rule(of step: PreceptStep) -> String {
        let number = step.regulation.map { ", regulation \($0)" } ?? ""
        return "The Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012"
            + "\(number), set that day."
    }
}
