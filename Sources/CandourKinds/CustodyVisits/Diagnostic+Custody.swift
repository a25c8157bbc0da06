import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Diagnostic {
    static func custodyFileName(_ id: String, _ period: Spanned<Period>) -> Diagnostic {
        let name = period.value.key
        return Diagnostic(
            .custodyFileName, at: period.span, "this period is \(name)",
            headline: "The file is named \(id), but its figures cover \(period.value)",
            reason: "The name of the file is the address of the page, and says what the figures cover.",
            advice: .check(
                "which is right?",
                [
                    "if the period is, rename the file to \(name).yml, and list the old address under formerly: "
                        + "if it was published",
                    "if the name is, correct the period",
                ]))
    }

    static func custodyWithoutFigures(_ head: RecordHead) -> Diagnostic {
        Diagnostic(
            .custodyWithoutFigures, at: head.span.firstByte,
            headline: "This record of custody visiting has no figures",
            reason: "Readers want to know how often visitors came, and how many people they spoke to.",
            advice: .fix(
                "add visits: and, below detainees:, held:, spoken_to: and unavailable:; or `not stated`."))
    }

    static func custodyPeriodsOverlap(_ period: Spanned<Period>, _ other: Entry<CustodyVisits>) -> Diagnostic
    {
        let before = other.record.period
        return Diagnostic(
            .custodyPeriodsOverlap, at: period.span, "\(period.value)",
            related: [Label(before.span, "\(before.value)")],
            headline:
                "Two records of custody visiting cover the same days; the other is “\(other.head.title)”",
            reason: "Whoever adds them up would count some visits twice.",
            advice: .check("which of the two periods is wrong?"))
    }

    static func custodyVisitTimes(_ latest: Spanned<LocalTime>, _ earliest: Spanned<LocalTime>) -> Diagnostic
    {
        Diagnostic(
            .custodyVisitTimes, at: latest.span, "the latest visit ended",
            related: [Label(earliest.span, "the earliest visit started")],
            headline:
                "The latest visit ended at \(latest.value), and the earliest started at \(earliest.value)",
            reason: "A visit ends after it has started.",
            advice: .check("which is it?", ["the two are the wrong way round", "one of the times is wrong"]))
    }

    static func custodySuiteTwice(_ suite: CustodySuite, _ first: CustodySuite) -> Diagnostic {
        Diagnostic(
            .custodySuiteTwice, at: suite.id.span, "“\(suite.name)”",
            related: [Label(first.id.span, "“\(first.name)”")],
            headline: "The id \(suite.id.value) stands twice in this record",
            reason: "Links to a suite would not know which is meant, and its figures would count twice.",
            advice: .fix("give one of the two another id, or remove it if it was pasted twice."))
    }

    static func custodyFigureUnexplained(_ printed: FigureElsewhere, _ own: Spanned<Figure>) -> Diagnostic {
        let noun = printed.measure.value.noun
        let about = printed.about.map { " for \($0)" } ?? ""
        return Diagnostic(
            .custodyFigureUnexplained, at: printed.number.span, "printed elsewhere\(about)",
            related: [Label(own.span, "this record")],
            headline:
                "This record says \(own.value) \(noun), and elsewhere \(printed.number.value) is printed"
                + about,
            reason: "Readers who find both want to know which holds.",
            advice: .check(
                "compare both with their sources:",
                [
                    "if one of them is mistyped, correct it",
                    "if both are printed so, add a line `discrepancy:` that explains it and names \(own.value); "
                        + "readers see it",
                ]))
    }

    static func custodyDiscrepancyNotNeeded(
        _ discrepancy: Spanned<String>, _ printed: FigureElsewhere, _ own: Spanned<Figure>
    ) -> Diagnostic {
        Diagnostic(
            .discrepancyNotNeeded, at: discrepancy.span, "an explanation",
            related: [Label(own.span, "this record says the same")],
            headline:
                "The figure printed elsewhere, \(printed.number.value) \(printed.measure.value.noun), is the "
                + "same as here and needs no explanation",
            advice: .check(
                "is this explanation still right?",
                [
                    "if a figure was corrected, remove the entry",
                    "if it was printed for something else, say for what under about:",
                    "if a figure was changed by mistake, correct it",
                ]))
    }

    static func custodyVisitorNamed(_ key: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .custodyVisitorNamed, at: key.span,
            headline: "The field \(key.value) would name custody visitors",
            reason:
                "Visitors are volunteers who meet people in custody. The law asks how the scheme works, and not "
                + "who they are.",
            advice: .fix("remove the line, and write how many there are under visitors:."))
    }
}
