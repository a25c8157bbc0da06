import CandourSiteSupport
import Testing

/// What an author sees of a reply that does not say what it answers.
@Suite struct ReplyAnswerMessageTests {
    @Test func answersAnItemInsteadOfAnOutcome() async throws {
        let site = try ReplySite.with(answers: "[police-and-crime-panel/2022-02-02#46]")
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:6:11
                PROBLEM  “police-and-crime-panel/2022-02-02#46” is no recommendation or other outcome that a reply can answer

                  5 │ addressed_to: police-and-crime-panel
                  6 │ answers: [police-and-crime-panel/2022-02-02#46]
                    │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  7 │ accepted: yes

                A reply names the outcome in the minutes, by its id. This meeting has forward-plan.

                Fix: write police-and-crime-panel/2022-02-02#forward-plan.

                More about this: candour explain reply-to-no-outcome

                """)
    }

    @Test func answersAMeetingWithoutOutcomesThatHaveIds() async throws {
        let site = try ReplySite.with(answers: "[police-and-crime-panel/2022-01-26]")
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:6:11
                PROBLEM  “police-and-crime-panel/2022-01-26” is no recommendation or other outcome that a reply can answer

                  5 │ addressed_to: police-and-crime-panel
                  6 │ answers: [police-and-crime-panel/2022-01-26]
                    │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  7 │ accepted: yes

                A reply names the outcome in the minutes, by its id. No outcome of this meeting has an id
                yet.

                Fix: give the outcome an `id:` in the minutes, and write that here after
                police-and-crime-panel/2022-01-26#.

                More about this: candour explain reply-to-no-outcome

                """)
    }

    @Test func answersNothing() async throws {
        #expect(
            try await ReplySite.with(answers: "[]").messages() == """
                content/responses/2022-03-11-forward-plan.md:6:10
                PROBLEM  This reply answers nothing

                  5 │ addressed_to: police-and-crime-panel
                  6 │ answers: []
                    │          ^^
                  7 │ accepted: yes

                Readers come to a reply to see what became of something that was asked.

                Fix: write the recommendation that it answers, such as `answers:
                [police-and-crime-panel/2022-02-02#forward-plan]`; or `answers: not stated`.

                More about this: candour explain reply-to-no-outcome

                """)
    }

    @Test func namesARecommendationThatIsNotThere() async throws {
        let site = try ReplySite.with(answers: "[police-and-crime-panel/2022-02-02#forward-plans]")
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:6:44
                PROBLEM  “Cambridgeshire Police and Crime Panel, 2 February 2022” has no part #forward-plans

                  5 │ addressed_to: police-and-crime-panel
                  6 │ answers: [police-and-crime-panel/2022-02-02#forward-plans]
                    │                                            ^^^^^^^^^^^^^^
                  7 │ accepted: yes

                It has, among others, #forward-plan.

                Fix: change #forward-plans to #forward-plan.

                More about this: candour explain part-not-found

                """)
    }

    @Test func namesAPreceptThatIsNotThere() async throws {
        #expect(
            try await ReplySite.with(answers: "[precepts/2032-33]", extra: "").messages() == """
                content/responses/2022-03-11-forward-plan.md:6:11
                PROBLEM  There is no precept called “precepts/2032-33”

                  5 │ addressed_to: police-and-crime-panel
                  6 │ answers: [precepts/2032-33]
                    │           ^^^^^^^^^^^^^^^^ nothing in content/precepts/ has this id
                  7 │

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - precepts/2022-23: Precept for 2022/23, 21 January 2022
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found

                """)
    }

    @Test func putsOneAnswerWhereAListIsMeant() async throws {
        let site = try ReplySite.with(answers: "police-and-crime-panel/2022-02-02#forward-plan")
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:6:10
                PROBLEM  The field answers needs a list, even of one entry

                  5 │ addressed_to: police-and-crime-panel
                  6 │ answers: police-and-crime-panel/2022-02-02#forward-plan
                    │          ^
                  7 │ accepted: yes

                A list stands in square brackets, with commas between its entries.

                Fix: put square brackets around it.

                  6 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]

                More about this: candour explain text-where-list

                """)
    }
}
