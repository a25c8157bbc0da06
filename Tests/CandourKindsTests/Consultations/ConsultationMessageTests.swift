import CandourSiteSupport
import Testing

/// What an author sees of a consultation that cannot be right, or says too little.
@Suite struct ConsultationMessageTests {
    private func site(_ lines: String, today: String = "2022-03-31") throws -> SiteFixture {
        try SiteFixture.ofExamples(
            with: ["consultations/survey.yml": "title: Survey\n" + lines], today: today)
    }

    @Test func closesBeforeItOpens() async throws {
        let site = try site(
            """
            opens: 6 January 2022
            closes: 20 December 2021
            responses: 5
            what_changed: not stated
            """)
        #expect(
            try await site.messages() == """
                content/consultations/survey.yml:3:9
                PROBLEM  The consultation closes before it opens: 20 December 2021 is earlier than 6 January 2022

                  1 │ title: Survey
                  2 │ opens: 6 January 2022
                    │        ^^^^^^^^^^^^^^ opens
                  3 │ closes: 20 December 2021
                    │         ^^^^^^^^^^^^^^^^ closes
                  4 │ responses: 5

                Check: which of the two dates is wrong?

                More about this: candour explain consultation-closes-before-opening

                """)
    }

    @Test func opensAfterWhatItLedTo() async throws {
        let site = try site(
            """
            opens: 21 February 2022
            closes: 2022-04-20
            led_to:
              - precepts/2022-23
              - plans/2021-24
            """)
        #expect(
            try await site.messages() == """
                content/consultations/survey.yml:5:5
                PROBLEM  The consultation led to “Precept for 2022/23”, but opened only afterwards, on 21 February 2022

                  1 │ title: Survey
                  2 │ opens: 21 February 2022
                    │        ^^^^^^^^^^^^^^^^ opens
                  3 │ closes: 2022-04-20
                  4 │ led_to:
                  5 │   - precepts/2022-23
                    │     ^^^^^^^^^^^^^^^^ this is dated 21 January 2022
                  6 │   - plans/2021-24

                Answers cannot change what is settled.

                Check: which is wrong?
                  - one of the two dates
                  - that the consultation led to it

                More about this: candour explain consultation-afterwards

                """)
    }

    @Test func hasClosedAndSaysNothingOfWhatCameOfIt() async throws {
        let text = """
            opens: 6 January 2022
            closes: 20 January 2022
            """
        #expect(
            try await site(text).messages() == """
                content/consultations/survey.yml:3:9
                WARNING  The consultation closed on 20 January 2022, and does not say how many answered or what changed

                  2 │ opens: 6 January 2022
                  3 │ closes: 20 January 2022
                    │         ^^^^^^^^^^^^^^^ closed

                People who took part want to know what came of it.

                Fix: add `responses:` and `what_changed:`, with `not stated` for what is not known.

                More about this: candour explain consultation-without-result

                """)
        #expect(try await site(text, today: "2022-01-20").places().filter { $0.contains("survey.yml") } == [])
        #expect(
            try await site(text, today: "2022-01-21").places().filter { $0.contains("survey.yml") } == [
                "consultation-without-result content/consultations/survey.yml:3:9"
            ])
    }

    @Test func hasClosedAndDoesNotSayWhatChanged() async throws {
        let site = try site(
            """
            opens: 6 January 2022
            closes: 20 January 2022
            responses: over 100
            """)
        #expect(
            try await site.messages() == """
                content/consultations/survey.yml:3:9
                WARNING  The consultation closed on 20 January 2022, and does not say what changed

                  2 │ opens: 6 January 2022
                  3 │ closes: 20 January 2022
                    │         ^^^^^^^^^^^^^^^ closed
                  4 │ responses: over 100

                People who took part want to know what came of it.

                Fix: add `what_changed:`, with `not stated` for what is not known.

                More about this: candour explain consultation-without-result

                """)
    }

    @Test func wasAnsweredByHalfAPerson() async throws {
        let site = try site(
            """
            opens: 6 January 2022
            closes: 20 January 2022
            responses: 1566.5
            """)
        #expect(
            try await site.messages() == """
                content/consultations/survey.yml:4:12
                PROBLEM  The field responses says how many people answered, and 1,566.5 is not a number of them

                  3 │ closes: 20 January 2022
                  4 │ responses: 1566.5
                    │            ^^^^^^

                Nobody, one person or several can have answered, but no part of one and no fewer than
                none.

                Fix: write a whole number from 0.

                More about this: candour explain not-a-number-of-answers

                """)
    }

    @Test func namesARecordWithoutItsKind() async throws {
        let site = try site(
            """
            opens: 6 January 2022
            closes: 20 January 2022
            responses: 5
            what_changed: Nothing.
            led_to: [2022-23]
            """)
        #expect(
            try await site.messages() == """
                content/consultations/survey.yml:6:10
                PROBLEM  “2022-23” does not say what sort of record it names

                  5 │ what_changed: Nothing.
                  6 │ led_to: [2022-23]
                    │          ^^^^^^^

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write precepts/2022-23.

                More about this: candour explain reference-needs-kind

                """)
    }

    @Test func hasAWrongWeekday() async throws {
        let site = try site(
            """
            opens: Friday 6 January 2022
            closes: not stated
            """)
        #expect(
            try await site.messages() == """
                content/consultations/survey.yml:2:8
                PROBLEM  The weekday does not match the date: Friday 6 January 2022

                  1 │ title: Survey
                  2 │ opens: Friday 6 January 2022
                    │        ^^^^^^^^^^^^^^^^^^^^^ that day is a Thursday
                  3 │ closes: not stated

                People who plan to come would be misled.

                Check: which is right, the weekday or the date?

                More about this: candour explain weekday-does-not-match

                """)
    }

    @Test func doesNotSayWhenItCloses() async throws {
        #expect(
            try await site("opens: 6 January 2022").messages() == """
                content/consultations/survey.yml:1:1
                PROBLEM  The field closes is missing in this consultation

                  1 │ title: Survey
                    │ ^
                  2 │ opens: 6 January 2022

                Until when people can answer.

                Fix: add a line `closes:` with a date, such as 2 February 2022, 2022-02-02, February 2022
                or 2022; or `closes: not stated` if the source does not give it.

                More about this: candour explain missing-field

                """)
    }
}
