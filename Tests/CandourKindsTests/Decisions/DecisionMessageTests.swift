import CandourSiteSupport
import Testing

/// The messages about who decided what and when, as the terminal shows them.
@Suite struct DecisionMessageTests {
    @Test func reportsAMakerWhoWasNoLongerInOffice() async throws {
        let site = DecisionSite(
            maker: "bob-roe")
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:5:17
                PROBLEM  Bob Roe held no office when this decision was made, on 4 February 2022

                  3 │ reference: not stated
                  4 │ date: 4 February 2022
                    │       ^^^^^^^^^^^^^^^ the decision was made then
                  5 │ decision_maker: bob-roe
                    │                 ^^^^^^^
                  6 │ type: finance

                content/people/list.yml:13:11

                  12 │       from: not stated
                  13 │       to: 12 May 2021
                     │           ^^^^^^^^^^^ “Police and Crime Commissioner” ended on 12 May 2021

                Only somebody who holds the office can take its decisions.

                Check: which is wrong?
                  - the date
                  - the decision maker
                  - the dates of the roles in content/people/

                More about this: candour explain maker-not-in-office

                """)
    }

    @Test func reportsAMakerWhoWasNotYetInOfficeInTheMonth() async throws {
        let site = DecisionSite(
            date: "April 2021")
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:5:17
                PROBLEM  Ann Lee held no office when this decision was made, in April 2021

                  3 │ reference: not stated
                  4 │ date: April 2021
                    │       ^^^^^^^^^^ the decision was made then
                  5 │ decision_maker: ann-lee
                    │                 ^^^^^^^
                  6 │ type: finance

                content/people/list.yml:6:13

                  5 │     - title: Police and Crime Commissioner
                  6 │       from: May 2021
                    │             ^^^^^^^^ “Police and Crime Commissioner” began in May 2021
                  7 │ - id: bob-roe

                Only somebody who holds the office can take its decisions.

                Check: which is wrong?
                  - the date
                  - the decision maker
                  - the dates of the roles in content/people/

                More about this: candour explain maker-not-in-office

                """)
    }

    @Test func showsTheRoleNearestToADecisionThatWasMadeInNone() async throws {
        let person = """
            ---
            name: Cy Day
            basis: public office
            roles:
              - title: Deputy
                from: 2012
                to: 2013
              - title: Commissioner
                from: 2014
                to: 2015
              - title: Adviser
                from: 2016
                to: 2017
            ---
            """
        let early = DecisionSite(date: "1 January 2011", maker: "cy-day", with: ["people/cy-day.md": person])
        #expect(try await early.messages().contains("^^^^ “Deputy” began in 2012\n"))
        let late = DecisionSite(date: "1 January 2018", maker: "cy-day", with: ["people/cy-day.md": person])
        #expect(try await late.messages().contains("^^^^ “Adviser” ended in 2017\n"))
    }

    @Test func reportsADecisionThatIsPublishedBeforeItIsMade() async throws {
        let site = DecisionSite(
            extra: """
                published: 2022-02-03
                """)
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:4:7
                PROBLEM  The decision is dated 4 February 2022, after its publication on 3 February 2022

                   3 │ reference: not stated
                   4 │ date: 4 February 2022
                     │       ^^^^^^^^^^^^^^^ made
                   5 │ decision_maker: ann-lee
                   6 │ type: finance
                   7 │ summary: Raises the precept.
                   8 │ legal_power: not stated
                   9 │ cost: none
                  10 │ published: 2022-02-03
                     │            ^^^^^^^^^^ published
                  11 │ ---

                Check: which of the two dates is wrong?

                More about this: candour explain decided-after-publication

                """)
    }

    @Test func reportsANumberThatLooksLikeNone() async throws {
        let site = DecisionSite(
            ref: "to follow")
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:3:12
                PROBLEM  “to follow” does not look like a decision’s number

                  2 │ title: Precept for 2022/23
                  3 │ reference: to follow
                    │            ^^^^^^^^^
                  4 │ date: 4 February 2022

                A number has digits, and otherwise only letters, slashes, hyphens, full stops and spaces.

                Fix: write the number as the notice has it, such as CPCC 2022-014; or `not stated`.

                More about this: candour explain decision-number-malformed

                """)
    }

    @Test func reportsANumberThatTwoDecisionsHave() async throws {
        let site = DecisionSite(
            ref: "CPCC 2022-004",
            with: [
                "decisions/2021/estates.md": """
                ---
                title: Estates strategy
                reference: cpcc 2022-004
                date: 4 February 2022
                decision_maker: ann-lee
                type: finance
                summary: Raises the precept.
                legal_power: not stated
                cost: none
                ---
                ## Reasons

                It is needed.

                """
            ])
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:3:12
                PROBLEM  Two decisions have the number CPCC 2022-004; the other is “Estates strategy”

                  2 │ title: Precept for 2022/23
                  3 │ reference: CPCC 2022-004
                    │            ^^^^^^^^^^^^^ and here
                  4 │ date: 4 February 2022

                content/decisions/2021/estates.md:3:12

                  2 │ title: Estates strategy
                  3 │ reference: cpcc 2022-004
                    │            ^^^^^^^^^^^^^ here
                  4 │ date: 4 February 2022

                People cite decisions by their number.

                Check: which of the two has another number?

                More about this: candour explain decision-number-twice

                """)
    }
}
