import CandourSiteSupport
import Testing

/// Every message about decisions, as the terminal shows it.
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

                    """,
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

    @Test func reportsACostThatIsNotWhatTheGrantsAddUpTo() async throws {
        let site = DecisionSite(
            cost: "£5,600",
            extra: """
                grants: [safety-fund]
                """,
            with: [
                "grants/safety-fund/fund.md": """
                    ---
                    title: Safety Fund
                    period: 2021-22
                    opens: not stated
                    closes: not stated
                    how_to_apply: not stated
                    not_stated:
                      conditions: None are known.
                      reasons: None are known.
                      award_date: Only the year is known.
                    ---

                    """,
                "grants/safety-fund/awards.csv": """
                    id,recipient,purpose,amount,decision
                    lights,Riverside Residents,Street lights.,£2500,
                    boxing,Boxing Club,Evening sessions.,£3000,

                    """,
            ])
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:9:7
                PROBLEM  The cost of this decision is not what its grants add up to

                   8 │ legal_power: not stated
                   9 │ cost: £5,600
                     │       ^^^^^^ the cost is £5,600
                  10 │ grants: [safety-fund]
                     │          ^^^^^^^^^^^ the awards come to £5,500
                  11 │ ---

                The awards come to £5,500, which is £100 less than the cost.

                Check: compare both with the decision notice:
                  - the cost
                  - the awards
                  - whether every fund that the decision made is listed under grants:

                More about this: candour explain cost-does-not-match-grants

                """)
    }

    @Test func takesACostOfNoneForNothing() async throws {
        let site = DecisionSite(
            extra: """
                grants: [safety-fund#lights]
                """,
            with: [
                "grants/safety-fund/fund.md": """
                    ---
                    title: Safety Fund
                    period: 2021-22
                    opens: not stated
                    closes: not stated
                    how_to_apply: not stated
                    not_stated:
                      conditions: None are known.
                      reasons: None are known.
                      award_date: Only the year is known.
                    ---

                    """,
                "grants/safety-fund/awards.csv": """
                    id,recipient,purpose,amount,decision
                    lights,Riverside Residents,Street lights.,£2500,
                    boxing,Boxing Club,Evening sessions.,£3000,

                    """,
            ])
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:9:7
                PROBLEM  The cost of this decision is not what its grants add up to

                   8 │ legal_power: not stated
                   9 │ cost: none
                     │       ^^^^ the cost is none
                  10 │ grants: [safety-fund#lights]
                     │          ^^^^^^^^^^^^^^^^^^ the awards come to £2,500
                  11 │ ---

                The awards come to £2,500, which is £2,500 more than the cost.

                Check: compare both with the decision notice:
                  - the cost
                  - the awards
                  - whether every fund that the decision made is listed under grants:

                More about this: candour explain cost-does-not-match-grants

                """)
    }

    @Test func countsTheAwardsThatNameTheDecisionThemselves() async throws {
        let site = DecisionSite(
            cost: "£3,000",
            with: [
                "grants/safety-fund/fund.md": """
                    ---
                    title: Safety Fund
                    period: 2021-22
                    opens: not stated
                    closes: not stated
                    how_to_apply: not stated
                    not_stated:
                      conditions: None are known.
                      reasons: None are known.
                      award_date: Only the year is known.
                    ---

                    """,
                "grants/safety-fund/awards.csv": """
                    id,recipient,purpose,amount,decision
                    lights,Riverside Residents,Street lights.,£2500,precept-2022-23
                    boxing,Boxing Club,Evening sessions.,£3000,

                    """,
            ])
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:9:7
                PROBLEM  The cost of this decision is not what its grants add up to

                   8 │ legal_power: not stated
                   9 │ cost: £3,000
                     │       ^^^^^^ the cost is £3,000
                  10 │ ---

                content/grants/safety-fund/awards.csv:2:43

                  1 │ id,recipient,purpose,amount,decision
                  2 │ lights,Riverside Residents,Street lights.,£2500,precept-2022-23
                    │                                           ^^^^^ the awards come to £2,500
                  3 │ boxing,Boxing Club,Evening sessions.,£3000,

                The awards come to £2,500, which is £500 less than the cost.

                Check: compare both with the decision notice:
                  - the cost
                  - the awards
                  - whether every fund that the decision made is listed under grants:

                More about this: candour explain cost-does-not-match-grants

                """)
    }

    @Test func reportsEverythingNamedThatDoesNotExist() async throws {
        let site = DecisionSite(
            maker: "ann-leigh",
            extra: """
                grants: [safety]
                meeting: panel/2022-02-02#46
                """)
        #expect(
            try await site.messages() == """
                content/decisions/precept-2022-23.md:5:17
                PROBLEM  There is no person called “ann-leigh”

                  4 │ date: 4 February 2022
                  5 │ decision_maker: ann-leigh
                    │                 ^^^^^^^^^ nothing in content/people/ has this id
                  6 │ type: finance

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/people/, or leave the reference out until there is
                one.

                More about this: candour explain reference-not-found

                content/decisions/precept-2022-23.md:10:10
                PROBLEM  There is no fund called “safety”

                   9 │ cost: none
                  10 │ grants: [safety]
                     │          ^^^^^^ nothing in content/grants/ has this id
                  11 │ meeting: panel/2022-02-02#46

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/grants/, or leave the reference out until there is
                one.

                More about this: candour explain reference-not-found

                content/decisions/precept-2022-23.md:11:10
                PROBLEM  There is no meeting called “panel/2022-02-02#46”

                  10 │ grants: [safety]
                  11 │ meeting: panel/2022-02-02#46
                     │          ^^^^^^^^^^^^^^^^^^^ nothing in content/meetings/ has this id
                  12 │ ---

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/meetings/, or leave the reference out until there
                is one.

                More about this: candour explain reference-not-found

                """)
    }
}
