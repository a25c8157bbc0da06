import CandourDiagnostics
import CandourPage

extension FieldContext {
    /// Reports why a text is no date.
    func reportDate(
        _ fault: DateReader.Fault, _ text: String, at span: SourceSpan, _ companions: DateCompanions
    ) {
        if companions.isOpenEnded, DateSlip.isLasting(text) {
            report(.lasts(text, field: field, at: span))
            return
        }
        report(
            text, at: span, needs: "a date", hint: "such as 2 February 2022, February 2022 or 2022", .notADate
        ) {
            let slip = fault == .notADate ? DateSlip(text) : nil
            if case .days = slip, let last = companions.last { log.explained.insert(last) }
            return slip.map { .dateSlip($0, text, field: field, at: span, companions) }
                ?? .date(fault, text, field: field, at: span)
        }
    }
}

extension Diagnostic {
    static func notADate(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notADate, at: span,
            headline: "The field \(field) needs a date, and “\(text)” is none that Candour can read",
            reason: "The day comes first, the month may be a word or a number, and the year has four digits.",
            advice: .fix(
                "write it as 2 February 2022 or 2022-02-02; a month or a year alone where no more is known.")
        )
    }

    static func unlikelyYear(_ year: Int, _ text: String, at span: SourceSpan) -> Diagnostic {
        let likely = DateReader.likelyYears
        return Diagnostic(
            .notADate, at: span,
            headline: "The year in “\(text)” is probably mistyped",
            reason: "No record is from before \(likely.lowerBound) or after \(likely.upperBound).",
            advice: .check("which year is meant?", year < 100 ? ["perhaps \(2000 + year)"] : []))
    }

    fileprivate static func lasts(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notADate, at: span,
            headline: "The field \(field) needs a date, and “\(text)” is none",
            reason: "What has no last day is shown as going on.",
            advice: .fix("leave the line out while it lasts."))
    }

    fileprivate static func dateSlip(
        _ slip: DateSlip, _ text: String, field: String, at span: SourceSpan, _ companions: DateCompanions
    ) -> Diagnostic {
        let headline: String
        var reason = ""
        let advice: Advice
        switch slip {
        case .days(let first, let last):
            headline = "The field \(field) needs one day, and “\(text)” has two"
            advice =
                companions.last.map { .fix("write \(first) here, and \(last) under \($0):.") }
                ?? .check("which of the two is meant?", [first.description, last.description])
        case .time(let date, let time):
            guard !companions.takesTime else {
                headline =
                    "The field \(field) needs a date and a time, and “\(text)” is none that Candour can read"
                reason = "The time and the day are joined by the word “on”."
                advice = .fix("write \(time) on \(date).")
                break
            }
            headline = "The field \(field) needs a date alone, and “\(text)” has a time as well"
            advice = .fix(
                "write \(date)"
                    + (companions.time.map { " here, and give the time under \($0):." }
                        ?? " without the time."))
        case .noYear:
            headline = "The field \(field) needs a whole date, and “\(text)” has no year"
            reason = "Records are read for many years."
            advice = .fix("add the year, as in 2 February 2022.")
        case .rewritten(let date, let why):
            headline = "The field \(field) needs a date, and “\(text)” is none that Candour can read"
            reason = why
            advice = .fix("write \(date).", Replacement(span, with: date.description))
        }
        return Diagnostic(.notADate, at: span, headline: headline, reason: reason, advice: advice)
    }
}
