import CandourSiteSupport
import Testing

/// The messages about accepting messages, as the terminal shows them.
@Suite struct AcceptanceMessageTests {
    @Test func takesAwayWhatIsAcceptedUntilItsDay() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office
                - id: s-warren
                  name: S Warren
                  also: [Warren]
                  basis: public office
                - id: m-warren
                  name: M Warren
                  also: [Warren]
                  basis: public office

                """,
                "plans/2021-24/plan.md": """
                ---
                title: Police and crime plan
                period: 2021-24
                commissioner: ann-lee
                accept:
                  - problem: deliverable-overdue
                    reason: The board meets in May.
                    until: 2022-03-01
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: A board
                    due: 2021
                    state: planned
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:6:14
                WARNING  “deliverable-overdue” was accepted until 1 March 2022, and that day has passed

                  5 │ accept:
                  6 │   - problem: deliverable-overdue
                    │              ^^^^^^^^^^^^^^^^^^^
                  7 │     reason: The board meets in May.

                Check: is the reason still right?
                  - if so, change until:
                  - if not, put the matter right

                More about this: candour explain acceptance-expired

                """)
    }

    @Test func reportsAnUnknownMessage() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office
                - id: s-warren
                  name: S Warren
                  also: [Warren]
                  basis: public office
                - id: m-warren
                  name: M Warren
                  also: [Warren]
                  basis: public office

                """,
                "plans/2021-24/plan.md": """
                ---
                title: Police and crime plan
                period: 2021-24
                commissioner: ann-lee
                accept:
                  - problem: deliverable-late
                    reason: The board meets in May.
                  - problem: deliverable-overdu
                    reason: The board meets in May.
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: A board
                    due: 2021
                    state: planned
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:6:14
                PROBLEM  There is no message with the id “deliverable-late”

                  5 │ accept:
                  6 │   - problem: deliverable-late
                    │              ^^^^^^^^^^^^^^^^
                  7 │     reason: The board meets in May.

                Fix: copy the id from the last line of the message.

                More about this: candour explain accept-unknown-message

                content/plans/2021-24/plan.md:8:14
                PROBLEM  There is no message with the id “deliverable-overdu”

                  7 │     reason: The board meets in May.
                  8 │   - problem: deliverable-overdu
                    │              ^^^^^^^^^^^^^^^^^^
                  9 │     reason: The board meets in May.

                Fix: change it to deliverable-overdue.

                More about this: candour explain accept-unknown-message

                content/plans/2021-24/themes/01-ethical-policing.md:7:10
                WARNING  “A board” was due in 2021 and is not delivered

                  6 │     title: A board
                  7 │     due: 2021
                    │          ^^^^ 90 days ago
                  8 │     state: planned
                    │            ^^^^^^^
                  9 │ ---

                The page says that it is overdue.

                Check: how far is it?
                  - delivered: change the state, and list the evidence
                  - late: write delayed, and the new date
                  - given up: write dropped

                More about this: candour explain deliverable-overdue

                """)
    }

    @Test func refusesToAcceptAProblem() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office
                - id: s-warren
                  name: S Warren
                  also: [Warren]
                  basis: public office
                - id: m-warren
                  name: M Warren
                  also: [Warren]
                  basis: public office

                """,
                "plans/2021-24/plan.md": """
                ---
                title: Police and crime plan
                period: 2021-24
                commissioner: ann-lee
                accept:
                  - problem: reference-not-found
                    reason: It is to come.
                  - problem: deliverable-overdue
                    reason: The board meets in May.
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: A board
                    due: 2021
                    state: planned
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:6:14
                PROBLEM  The problem “reference-not-found” cannot be accepted

                  5 │ accept:
                  6 │   - problem: reference-not-found
                    │              ^^^^^^^^^^^^^^^^^^^
                  7 │     reason: It is to come.

                Only warnings, and a total quoted as it was published, can be accepted.

                Fix: remove this entry, and put the problem itself right.

                More about this: candour explain accept-not-allowed

                """)
    }

    @Test func saysThatAnAcceptanceIsNotNeeded() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office
                - id: s-warren
                  name: S Warren
                  also: [Warren]
                  basis: public office
                - id: m-warren
                  name: M Warren
                  also: [Warren]
                  basis: public office

                """,
                "plans/2021-24/plan.md": """
                ---
                title: Police and crime plan
                period: 2021-24
                commissioner: ann-lee
                accept:
                  - problem: deliverable-overdue
                    reason: The board meets in May.
                  - problem: plans-overlap
                    reason: They do not.
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                deliverables:
                  - id: board
                    title: A board
                    due: 2021
                    state: planned
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:8:14
                WARNING  “plans-overlap” is accepted here, but no longer occurs

                  7 │     reason: The board meets in May.
                  8 │   - problem: plans-overlap
                    │              ^^^^^^^^^^^^^
                  9 │     reason: They do not.

                Fix: remove this entry of accept:.

                More about this: candour explain accept-not-needed

                """)
    }
}
