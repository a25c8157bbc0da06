import CandourSiteSupport
import Testing

/// What an author sees of an event that cannot be right: the ten likeliest mistakes.
@Suite struct EventMessageTests {
    private func site(_ fields: String, today: String = "2022-03-31") throws -> SiteFixture {
        try SiteFixture(
            ["events/day.md": "---\ntitle: Open day\nplace: Ely\nfor: Everybody\n\(fields)\n---\n"],
            today: today)
    }

    @Test func endsBeforeItBegins() async throws {
        #expect(
            try await site("date: 5 May 2022\nends: 4 May 2022").messages() == """
                content/events/day.md:6:7
                PROBLEM  The event ends before it begins: 4 May 2022 is earlier than 5 May 2022

                  4 │ for: Everybody
                  5 │ date: 5 May 2022
                    │       ^^^^^^^^^^ begins
                  6 │ ends: 4 May 2022
                    │       ^^^^^^^^^^ ends
                  7 │ ---

                Check: which of the two dates is wrong?

                More about this: candour explain event-ends-before-it-begins

                """)
    }

    @Test func hasATimeWithoutADay() async throws {
        #expect(
            try await site("date: May 2022\ntime: 10 am to 4 pm").messages() == """
                content/events/day.md:6:7
                PROBLEM  The event is at 10 am to 4 pm, but its date, May 2022, has no day

                  4 │ for: Everybody
                  5 │ date: May 2022
                    │       ^^^^^^^^ and the day is not
                  6 │ time: 10 am to 4 pm
                    │       ^^^^^^^^^^^^^ the time is known
                  7 │ ---

                Nobody can come to a time without a day.

                Check: what is known?
                  - the day: write it in full
                  - no day yet: leave time: out until there is one

                More about this: candour explain event-time-without-day

                """)
    }

    @Test func saysWhatIsDifferentAndNotThatItIs() async throws {
        #expect(
            try await site("date: 5 May 2022\nchange: It is in Ely now.").messages() == """
                content/events/day.md:6:9
                PROBLEM  The field change says what is different, but the state is neither changed nor cancelled

                  5 │ date: 5 May 2022
                  6 │ change: It is in Ely now.
                    │         ^^^^^^^^^^^^^^^^^
                  7 │ ---

                The notice at the top of the page would be missing, so readers could overlook the change.

                Fix: add state: changed or state: cancelled, or remove change:.

                More about this: candour explain event-change-without-state

                """)
    }

    @Test func wasCancelledAndDoesNotSayWhy() async throws {
        #expect(
            try await site("date: 5 May 2022\nstate: cancelled").messages() == """
                content/events/day.md:2:1
                PROBLEM  The field change is missing in this event

                  1 │ ---
                  2 │ title: Open day
                    │ ^
                  3 │ place: Ely

                The state is cancelled, so readers must be told what is different.

                Fix: add a line `change:` with text, in plain words.

                More about this: candour explain missing-field

                """)
        #expect(
            try await site("date: 5 May 2022\nstate: changed").places() == [
                "missing-field content/events/day.md:2:1"
            ])
        #expect(try await site("date: 5 May 2022\nstate: to_be_confirmed").places() == [])
    }

    @Test func saysWhatCameOfItBeforehand() async throws {
        let fields = "date: 5 May 2022\noutcome: All went well."
        #expect(
            try await site(fields).messages() == """
                content/events/day.md:6:10
                WARNING  The event says what came of it, but is still to come, on 5 May 2022

                  4 │ for: Everybody
                  5 │ date: 5 May 2022
                    │       ^^^^^^^^^^ this is still to come
                  6 │ outcome: All went well.
                    │          ^^^^^^^^^^^^^^
                  7 │ ---

                Check: which is wrong?
                  - the date
                  - the outcome: leave it out

                More about this: candour explain event-outcome-beforehand

                """)
        #expect(
            try await site(fields, today: "2022-05-04").places() == [
                "event-outcome-beforehand content/events/day.md:6:10"
            ])
        #expect(try await site(fields, today: "2022-05-05").places() == [])
    }

    @Test func wasCancelledAndSaysWhatCameOfIt() async throws {
        let fields =
            "date: 5 March 2022\nstate: cancelled\nchange: The hall was flooded.\noutcome: All went well."
        #expect(
            try await site(fields).messages() == """
                content/events/day.md:8:10
                WARNING  The event was cancelled, and yet says what came of it

                  4 │ for: Everybody
                  5 │ date: 5 March 2022
                    │       ^^^^^^^^^^^^ this day was cancelled
                  6 │ state: cancelled
                  7 │ change: The hall was flooded.
                  8 │ outcome: All went well.
                    │          ^^^^^^^^^^^^^^
                  9 │ ---

                Check: which is wrong?
                  - the state
                  - the outcome: leave it out

                More about this: candour explain event-outcome-beforehand

                """)
    }

    @Test func isOverAndDoesNotSayWhatCameOfIt() async throws {
        let fields = "date: 5 March 2022\nends: 30 March 2022"
        #expect(
            try await site(fields).messages() == """
                content/events/day.md:6:7
                WARNING  The event is over, and does not say what came of it

                  5 │ date: 5 March 2022
                  6 │ ends: 30 March 2022
                    │       ^^^^^^^^^^^^^ it is over
                  7 │ ---

                People who took part, and those who could not, want to know.

                Fix: add `outcome:`, with `not stated` where it is not known.

                More about this: candour explain event-without-outcome

                """)
        #expect(try await site(fields, today: "2022-03-30").places() == [])
        #expect(try await site(fields + "\noutcome: not stated").places() == [])
        #expect(try await site(fields + "\nstate: cancelled\nchange: Rain.").places() == [])
        #expect(
            try await site("date: March 2022", today: "2022-04-01").places() == [
                "event-without-outcome content/events/day.md:5:7"
            ])
        #expect(try await site("date: March 2022").places() == [])
    }

    @Test(arguments: [
        ("time: 10 am", ["missing-field content/events/day.md:2:1"]),
        ("date: Thursday 4 May 2022", ["weekday-does-not-match content/events/day.md:5:7"]),
        ("date: 5 May 2022\ntime: 4 pm to 10 am", ["not-a-time content/events/day.md:6:7"]),
        ("date: 5 May 2022\ntime: ten", ["not-a-time content/events/day.md:6:7"]),
        ("date: 5 May 2022\nstate: canceled", ["not-a-choice content/events/day.md:6:8"]),
        ("date: 5 May 2022\nvenue: Ely", ["unknown-field content/events/day.md:6:1"]),
        ("date: 5 May 2022\nabout: [2022-23]", ["reference-needs-kind content/events/day.md:6:9"]),
        ("date: 5 May 2022\norganised_by: bodies/nobody", ["reference-not-found content/events/day.md:6:15"]),
    ]) func sharedMessagesSayTheRest(_ fields: String, _ places: [String]) async throws {
        #expect(try await site(fields).places() == places)
    }

    @Test func saysNeitherWhereNorForWhom() async throws {
        let site = try SiteFixture(["events/day.md": "---\ntitle: Open day\ndate: 5 May 2022\n---\n"])
        #expect(
            try await site.places() == [
                "missing-field content/events/day.md:2:1", "missing-field content/events/day.md:2:1",
            ])
    }
}
