import CandourSiteSupport
import Testing

/// The messages about what decisions cost and name, as the terminal shows them.
@Suite struct DecisionGrantMessageTests {
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

                Fix: write the id of a folder in content/grants/, or leave the reference out until there
                is one.

                More about this: candour explain reference-not-found

                content/decisions/precept-2022-23.md:11:10
                PROBLEM  There is no meeting called “panel/2022-02-02#46”

                  10 │ grants: [safety]
                  11 │ meeting: panel/2022-02-02#46
                     │          ^^^^^^^^^^^^^^^^^^^ nothing in content/meetings/ has this id
                  12 │ ---

                The link would lead to a page that does not exist.

                Fix: write the id of a folder in content/meetings/, or leave the reference out until there
                is one.

                More about this: candour explain reference-not-found

                """)
    }
}
