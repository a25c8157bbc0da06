import CandourSiteSupport
import Testing

/// The messages about the themes and deliverables of plans, as the terminal shows them.
@Suite struct PlanItemMessageTests {
    @Test func warnsOfWhatIsDeliveredWithoutEvidence() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: Develop an ethics board
                    due: 2021
                    state: delivered
                """)
        #expect(
            try await site.messages() == """
                content/plans/2021-24/themes/01-ethical-policing.md:8:12
                WARNING  “Develop an ethics board” is delivered, but no record shows it

                  7 │     due: 2021
                  8 │     state: delivered
                    │            ^^^^^^^^^
                  9 │ ---

                Readers want to see what was delivered.

                Fix: list under evidence: a record that shows it, such as decisions/ID or
                meetings/BODY/DATE/PAPER.

                More about this: candour explain delivered-without-evidence

                """)
    }

    @Test func reportsAnIDThatStandsTwiceInATheme() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                objectives:
                  - id: culture
                    text: A culture that is inclusive.
                deliverables:
                  - id: culture
                    title: Develop an ethics board
                    due: not stated
                    state: planned
                """)
        #expect(
            try await site.messages() == """
                content/plans/2021-24/themes/01-ethical-policing.md:8:9
                PROBLEM  The id culture stands twice in this theme

                  4 │ objectives:
                  5 │   - id: culture
                    │         ^^^^^^^ here
                  6 │     text: A culture that is inclusive.
                  7 │ deliverables:
                  8 │   - id: culture
                    │         ^^^^^^^ and here again
                  9 │     title: Develop an ethics board

                References would not know which is meant.

                Fix: give one of the two another id.

                More about this: candour explain plan-id-twice

                """)
    }

    @Test func reportsADeliverableThatStandsInTwoThemes() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: Develop an ethics board
                    due: not stated
                    state: planned
                """,
            with: [
                "plans/2021-24/themes/02-victims.md": """
                ---
                title: Victims
                aim: Put victims first.
                deliverables:
                  - id: board
                    title: Develop a board of victims
                    due: not stated
                    state: planned
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/themes/02-victims.md:5:9
                PROBLEM  The id board stands twice in this plan

                  4 │ deliverables:
                  5 │   - id: board
                    │         ^^^^^ and here again
                  6 │     title: Develop a board of victims

                content/plans/2021-24/themes/01-ethical-policing.md:5:9

                  4 │ deliverables:
                  5 │   - id: board
                    │         ^^^^^ here
                  6 │     title: Develop an ethics board

                References would not know which is meant.

                Fix: give one of the two another id.

                More about this: candour explain plan-id-twice

                """)
    }

    @Test func reportsTwoThemesWithOneAddress() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                """,
            with: [
                "plans/2021-24/themes/02-ethical-policing.md": """
                ---
                title: Ethics
                aim: Police act well.
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/themes/02-ethical-policing.md:1:1
                PROBLEM  Two themes of this plan share the address ethical-policing: “Ethics” and “Ethical policing”

                  1 │ ---
                    │ ^
                  2 │ title: Ethics

                content/plans/2021-24/themes/01-ethical-policing.md:1:1

                  1 │ ---
                    │ ^
                  2 │ title: Ethical policing

                The number in front of the file name is no part of the address.

                Fix: give one of the two files another name after its number.

                More about this: candour explain theme-twice

                """)
    }

    @Test func reportsACommissionerAndEvidenceThatDoNotExist() async throws {
        let site = PlanSite(
            theme: """
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: Develop an ethics board
                    due: 2021
                    state: delivered
                    evidence: [decisions/board]
                """,
            with: [
                "plans/2017-20/plan.md": """
                ---
                title: Police and crime plan 2017-20
                period: 2017-20
                commissioner: anne-lee
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/plans/2017-20/plan.md:4:15
                PROBLEM  There is no person called “anne-lee”

                  3 │ period: 2017-20
                  4 │ commissioner: anne-lee
                    │               ^^^^^^^^ nothing in content/people/ has this id
                  5 │ ---

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - ann-lee: Ann Lee
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found

                content/plans/2021-24/themes/01-ethical-policing.md:9:16
                PROBLEM  There is no decision called “decisions/board”

                   8 │     state: delivered
                   9 │     evidence: [decisions/board]
                     │                ^^^^^^^^^^^^^^^ nothing in content/decisions/ has this id
                  10 │ ---

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/decisions/, or leave the reference out until there
                is one.

                More about this: candour explain reference-not-found

                """)
    }
}
