import CandourSiteSupport
import Testing

/// What an author sees when the table of awards, or what it refers to, is at fault.
@Suite struct AwardTableMessageTests {
    @Test func unknownColumnsAreToldOnce() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,Recipient,purpose,amount,colour
                a,Club A,Boxing,£100,
                b,Club B,Chess,£200,blue
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:1:4
                PROBLEM  There is no column called “Recipient” in this table

                  1 │ id,Recipient,purpose,amount,colour
                    │    ^^^^^^^^^ did you mean recipient?
                  2 │ a,Club A,Boxing,£100,

                What stands under an unknown name would be left out of the page.

                Fix: change the heading to recipient.

                  1 │ id,recipient,purpose,amount,colour

                More about this: candour explain unknown-column

                content/grants/fund/awards.csv:1:29
                PROBLEM  There is no column called “colour” in this table

                  1 │ id,Recipient,purpose,amount,colour
                    │                             ^^^^^^
                  2 │ a,Club A,Boxing,£100,

                What stands under an unknown name would be left out of the page.

                Fix: remove the column, or give it one of these names: id, recipient, project,
                charity_number, company_number, purpose, amount, award_date, area, conditions, reasons,
                decision or note.

                More about this: candour explain unknown-column

                """)
    }

    @Test func missingColumnsAreToldOnce() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,recipient,amount
                a,Club A,£100
                b,Club B,£200
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:1:1
                PROBLEM  The column purpose is missing in this table

                  1 │ id,recipient,amount
                    │ ^^^^^^^^^^^^^^^^^^^
                  2 │ a,Club A,£100

                What it is for, in one or two sentences.

                Fix: add purpose to the first row, and text to each of the others.

                More about this: candour explain missing-column

                """)
    }

    @Test func anEmptyCellIsToldInItsRow() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,£100
                b,Club B,,£200
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:3:10
                PROBLEM  There is nothing under purpose in this award

                  2 │ a,Club A,Boxing,£100
                  3 │ b,Club B,,£200
                    │          ^ nothing under purpose

                What it is for, in one or two sentences.

                Fix: write text in this row, in the column purpose.

                More about this: candour explain missing-field

                """)
    }

    @Test func aListOfAwardsIsReadAsWell() async throws {
        let site = try SiteFixture([
            "grants/fund/fund.md": """
            ---
            title: Safety Fund 2021/22
            period: 2021-22
            opens: not stated
            closes: not stated
            how_to_apply: not stated
            not_stated:
              award_date: The report does not say.
              conditions: The report does not say.
              reasons: The report does not say.
            ---
            """,
            "grants/fund/awards.yml": """
            - id: a
              recipient: Club A
              purpose: Boxing
              amount: £100
              colour: blue
            - id: b
              recipient: Club B
              amount: £200
            """,
        ])
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.yml:5:3
                PROBLEM  There is no field called “colour” in this award

                  4 │   amount: £100
                  5 │   colour: blue
                    │   ^^^^^^ not a field of this award
                  6 │ - id: b

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: remove the line, or use one of these names: amount, area, award_date, charity_number,
                company_number, conditions, decision, id, not_stated, note, project, purpose, reasons or
                recipient.

                More about this: candour explain unknown-field

                content/grants/fund/awards.yml:6:3
                PROBLEM  The field purpose is missing in this award

                  5 │   colour: blue
                  6 │ - id: b
                    │   ^
                  7 │   recipient: Club B

                What it is for, in one or two sentences.

                Fix: add a line `purpose:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }

    @Test func aDecisionThatNamesOtherFunds() async throws {
        let site = try SiteFixture([
            "grants/fund/fund.md": """
            ---
            title: Safety Fund 2021/22
            period: 2021-22
            opens: not stated
            closes: not stated
            how_to_apply: not stated
            not_stated:
              award_date: The report does not say.
              conditions: The report does not say.
              reasons: The report does not say.
            ---
            """,
            "grants/fund/awards.csv": """
            id,recipient,purpose,amount,decision
            a,Club A,Boxing,£100,grants-2021
            """,
            "grants/other/fund.md": """
            ---
            title: Other Fund 2021/22
            period: 2021-22
            opens: not stated
            closes: not stated
            how_to_apply: not stated
            not_stated:
              award_date: The report does not say.
              conditions: The report does not say.
              reasons: The report does not say.
            ---
            """,
            "people/x.yml": """
            - id: darryl-preston
              name: Darryl Preston
              basis: public office
            """,
            "decisions/grants-2021.md": """
            ---
            title: Grants of 2021
            reference: not stated
            date: 2021-05-01
            decision_maker: darryl-preston
            type: grants
            summary: Makes grants.
            legal_power: not stated
            cost: not stated
            grants: [other]
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:22
                PROBLEM  “Grants of 2021” does not name this fund among its grants

                  1 │ id,recipient,purpose,amount,decision
                  2 │ a,Club A,Boxing,£100,grants-2021
                    │                      ^^^^^^^^^^^ the award names this decision

                content/decisions/grants-2021.md:10:10

                   9 │ cost: not stated
                  10 │ grants: [other]
                     │          ^^^^^ the decision names other funds
                  11 │ ---

                A relation may be written on one side; where both write it, they agree.

                Check: which is right?
                  - add fund to grants: of the decision
                  - name another decision here, or none

                More about this: candour explain relations-disagree

                """)
    }
}
