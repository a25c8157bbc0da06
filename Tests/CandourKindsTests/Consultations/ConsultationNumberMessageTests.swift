import CandourSiteSupport
import Testing

/// What an author sees when the words or the number of a consultation cannot be right.
@Suite struct ConsultationNumberMessageTests {
    @Test func wordsThatDoNotFitTheDates() async throws {
        let site = try SiteFixture([
            "consultations/plan.yml": """
            title: Survey on the plan
            summary: Open for four weeks.
            opens: 30 June 2021
            closes: 30 July 2021
            responses: 900
            what_changed: Nothing.
            """
        ])
        #expect(
            try await site.messages() == """
                content/consultations/plan.yml:2:10
                WARNING  The text says “for four weeks”, but people could answer on 31 days

                  1 │ title: Survey on the plan
                  2 │ summary: Open for four weeks.
                    │          ^^^^^^^^^^^^^^^^^^^^ “for four weeks”
                  3 │ opens: 30 June 2021
                  4 │ closes: 30 July 2021
                    │         ^^^^^^^^^^^^ closes
                  5 │ responses: 900

                The days are counted from the first to the last, both included.

                Check: which is right?
                  - if the dates are right, change the words
                  - if the words are right, one of the dates is wrong

                More about this: candour explain consultation-length-differs

                """)
    }

    @Test(arguments: ["for a month", "for 31 days", "for 30 days", "for a while", "in four weeks"])
    func wordsThatFit(words: String) async throws {
        let site = try SiteFixture([
            "consultations/plan.yml": """
            title: Survey on the plan
            summary: Open \(words).
            opens: 30 June 2021
            closes: 30 July 2021
            responses: 900
            what_changed: Nothing.
            """
        ])
        #expect(try await site.messages() == "")
    }

    @Test func asManyAnswersAsShortlyBefore() async throws {
        let site = try SiteFixture([
            "consultations/plan.yml": """
            title: Survey on the plan
            summary: Open for a month.
            opens: 30 June 2021
            closes: 30 July 2021
            responses: 1,270
            what_changed: Nothing.
            """,
            "consultations/precept.yml": """
            title: Survey on the precept
            opens: 4 January 2021
            closes: 18 January 2021
            responses: 1,270
            what_changed: Nothing.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/consultations/plan.yml:5:12
                WARNING  Exactly as many people answered as in “Survey on the precept”: 1,270

                  4 │ closes: 30 July 2021
                  5 │ responses: 1,270
                    │            ^^^^^ 1,270 here
                  6 │ what_changed: Nothing.

                content/consultations/precept.yml:4:12

                  3 │ closes: 18 January 2021
                  4 │ responses: 1,270
                    │            ^^^^^ and 1,270 here
                  5 │ what_changed: Nothing.

                Two consultations rarely have the same number: one was probably copied from the other.

                Check: compare both with their sources:
                  - if one is a copy, correct it
                  - if both are right, or the sources say so, accept this message and say why

                More about this: candour explain same-number-of-answers

                """)
    }
}
