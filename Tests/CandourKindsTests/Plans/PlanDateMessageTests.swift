import CandourSiteSupport
import Testing

/// The messages about dates of plans, as the terminal shows them.
@Suite struct PlanDateMessageTests {
    @Test func reportsADateAfterTheEndOfThePlanWithBothPlaces() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: Develop an ethics board
                    due: June 2025
                    state: planned
                """)
        #expect(
            try await site.messages() == """
                content/plans/2021-24/themes/01-ethical-policing.md:7:10
                PROBLEM  “Develop an ethics board” is due in June 2025, after the plan ends on 31 December 2024

                  6 │     title: Develop an ethics board
                  7 │     due: June 2025
                    │          ^^^^^^^^^ after the plan ends
                  8 │     state: planned

                content/plans/2021-24/plan.md:3:9

                  2 │ title: Police and crime plan 2021-24
                  3 │ period: 2021-24
                    │         ^^^^^^^ from 1 January 2021 to 31 December 2024
                  4 │ commissioner: ann-lee

                Check: which is wrong?
                  - the date by which it is due
                  - the period of the plan

                More about this: candour explain due-outside-plan

                """)
    }

    @Test func reportsADateBeforeTheBeginningOfThePlan() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: Develop an ethics board
                    due: 2020-06
                    state: dropped
                """)
        #expect(
            try await site.messages() == """
                content/plans/2021-24/themes/01-ethical-policing.md:7:10
                PROBLEM  “Develop an ethics board” is due in June 2020, before the plan begins on 1 January 2021

                  6 │     title: Develop an ethics board
                  7 │     due: 2020-06
                    │          ^^^^^^^ before the plan begins
                  8 │     state: dropped

                content/plans/2021-24/plan.md:3:9

                  2 │ title: Police and crime plan 2021-24
                  3 │ period: 2021-24
                    │         ^^^^^^^ from 1 January 2021 to 31 December 2024
                  4 │ commissioner: ann-lee

                Check: which is wrong?
                  - the date by which it is due
                  - the period of the plan

                More about this: candour explain due-outside-plan

                """)
    }

    @Test func warnsOfWhatIsOverdueAndSaysSinceWhen() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: Develop an ethics board
                    due: 1 March 2022
                    state: in_progress
                """)
        #expect(
            try await site.messages() == """
                content/plans/2021-24/themes/01-ethical-policing.md:7:10
                WARNING  “Develop an ethics board” was due on 1 March 2022 and is not delivered

                  6 │     title: Develop an ethics board
                  7 │     due: 1 March 2022
                    │          ^^^^^^^^^^^^ 30 days ago
                  8 │     state: in_progress
                    │            ^^^^^^^^^^^
                  9 │ ---

                The page says that it is overdue.

                Check: how far is it?
                  - delivered: change the state, and list the evidence
                  - late: write delayed, and the new date
                  - given up: write dropped

                More about this: candour explain deliverable-overdue

                """)
    }

    @Test func reportsAPlanThatWasAdoptedAfterItsPublication() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                """,
            adopted: "1 December 2021")
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:5:10
                PROBLEM  The plan was adopted on 1 December 2021, after its publication on 29 November 2021

                  4 │ commissioner: ann-lee
                  5 │ adopted: 1 December 2021
                    │          ^^^^^^^^^^^^^^^ adopted
                  6 │ published: 2021-11-29
                    │            ^^^^^^^^^^ published
                  7 │ ---

                Check: which of the two dates is wrong?

                More about this: candour explain adopted-after-publication

                """)
    }

    @Test func warnsOfPlansThatShareMoreThanAYear() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                """,
            with: [
                "plans/2018-24/plan.md": """
                ---
                title: Police and crime plan 2018-24
                period: 2018-24
                commissioner: ann-lee
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:3:9
                WARNING  “Police and crime plan 2021-24” and “Police and crime plan 2018-24” share more than a year

                  2 │ title: Police and crime plan 2021-24
                  3 │ period: 2021-24
                    │         ^^^^^^^ begins on 1 January 2021
                  4 │ commissioner: ann-lee

                content/plans/2018-24/plan.md:3:9

                  2 │ title: Police and crime plan 2018-24
                  3 │ period: 2018-24
                    │         ^^^^^^^ lasts until 31 December 2024
                  4 │ commissioner: ann-lee

                Readers cannot tell which of the two plans holds.

                Check: which is right?
                  - the newer plan replaces the older: write superseded_by: plans/2021-24 in the older
                  - otherwise one of the periods is wrong

                More about this: candour explain plans-overlap

                """)
    }
}
