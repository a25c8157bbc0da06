package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Events {
    package static func validate(
        _ entry: Entry<Events>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let event = entry.record
        if let ends = event.ends, ends.value.last < event.date.value.first {
            diagnostics.append(.eventEndsBeforeItBegins(ends, event.date))
        }
        if let time = event.time, event.date.value.day == nil {
            diagnostics.append(.eventTimeWithoutDay(time, event.date))
        }
        if let change = event.change, !event.state.needsChange, entry.head.isComplete {
            diagnostics.append(.eventChangeWithoutState(change))
        }
        let isOff = event.state == .cancelled
        if let outcome = event.outcome?.spanned, store.today < event.date.value.first || isOff {
            diagnostics.append(.eventOutcomeBeforehand(outcome, event.date, isOff: isOff))
        }
        if event.outcome == nil, !isOff, !event.isAhead(on: store.today), entry.head.isComplete {
            diagnostics.append(.eventWithoutOutcome(event.ends ?? event.date))
        }
    }
}

extension Diagnostic {
    fileprivate static func eventEndsBeforeItBegins(
        _ ends: Spanned<PartialDate>, _ date: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .eventEndsBeforeItBegins, at: ends.span, "ends",
            related: [Label(date.span, "begins")],
            headline: "The event ends before it begins: \(ends.value) is earlier than \(date.value)",
            advice: .check("which of the two dates is wrong?"))
    }

    fileprivate static func eventTimeWithoutDay(
        _ time: Spanned<TimeRange>, _ date: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .eventTimeWithoutDay, at: time.span, "the time is known",
            related: [Label(date.span, "and the day is not")],
            headline: "The event is at \(time.value), but its date, \(date.value), has no day",
            reason: "Nobody can come to a time without a day.",
            advice: .check(
                "what is known?",
                ["the day: write it in full", "no day yet: leave time: out until there is one"]))
    }

    fileprivate static func eventChangeWithoutState(_ change: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .eventChangeWithoutState, at: change.span,
            headline:
                "The field change says what is different, but the state is neither changed nor cancelled",
            reason:
                "The notice at the top of the page would be missing, so readers could overlook the change.",
            advice: .fix("add state: changed or state: cancelled, or remove change:."))
    }

    fileprivate static func eventOutcomeBeforehand(
        _ outcome: Spanned<String>, _ date: Spanned<PartialDate>, isOff: Bool
    ) -> Diagnostic {
        let when = date.value.phrase
        return Diagnostic(
            .eventOutcomeBeforehand, at: outcome.span,
            related: [Label(date.span, isOff ? "this day was cancelled" : "this is still to come")],
            headline: isOff
                ? "The event was cancelled, and yet says what came of it"
                : "The event says what came of it, but is still to come, \(when)",
            advice: .check(
                "which is wrong?", [isOff ? "the state" : "the date", "the outcome: leave it out"]))
    }

    fileprivate static func eventWithoutOutcome(_ date: Spanned<PartialDate>) -> Diagnostic {
        Diagnostic(
            .eventWithoutOutcome, at: date.span, "it is over",
            headline: "The event is over, and does not say what came of it",
            reason: "People who took part, and those who could not, want to know.",
            advice: .fix("add `outcome:`, with `not stated` where it is not known."))
    }
}
