import CandourDiagnostics

extension DiagnosticID {
    static let eventEndsBeforeItBegins = DiagnosticID(
        "event-ends-before-it-begins",
        "The day in ends: is the last day of an event, and comes after the day in date:, or is the same.")
    static let eventTimeWithoutDay = DiagnosticID(
        "event-time-without-day",
        """
        An event can have a date that is not known to the day, such as “early September 2022”. A time of the day then \
        says nothing: leave it out until the day is known.
        """)
    static let eventChangeWithoutState = DiagnosticID(
        "event-change-without-state",
        """
        When an event is changed or cancelled, state: says so, and change: says in one sentence what is different. \
        Both together make the notice at the top of the page.
        """)
    static let eventOutcomeBeforehand = DiagnosticID(
        "event-outcome-beforehand", .warning,
        """
        The outcome says what came of an event, so it can only be known once the event has begun, and not when it was \
        cancelled.
        """)
    static let eventWithoutOutcome = DiagnosticID(
        "event-without-outcome", .warning,
        """
        An event that is over says what came of it: who came, what was said, what happens next. Write “not stated” \
        where that is not known: readers are then told so. An event that was cancelled needs no outcome.
        """)
}
