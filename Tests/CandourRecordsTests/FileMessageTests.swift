import CandourSiteSupport
import Testing

/// The messages about the files and places of records, as the terminal shows them.
@Suite struct FileMessageTests {
    @Test func reportsTwoTablesOfTheSameRecords() async throws {
        let site = try SiteFixture(
            [
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
                id,recipient,purpose,amount
                lights,Riverside Residents,Street lights.,£2500

                """,
                "grants/safety-fund/awards.yml": """
                - id: lights
                  recipient: Riverside Residents
                  purpose: Street lights.
                  amount: £2500

                """,
            ])
        #expect(
            try await site.messages() == """
                content/grants/safety-fund/awards.yml:1:1
                PROBLEM  There are both awards.csv and awards.yml

                  1 │ - id: lights
                    │ ^
                  2 │   recipient: Riverside Residents

                Only one of them can be the record, and Candour does not guess which.

                Check: which of the two is right?
                  - remove the other one

                More about this: candour explain two-tables

                """)
    }

    @Test func reportsAFileThatShouldBeAList() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                id: ann-lee
                name: Ann Lee
                basis: public office

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/list.yml:1:1
                PROBLEM  This file must be a list: a dash before the first field of each person

                  1 │ id: ann-lee
                    │ ^
                  2 │ name: Ann Lee

                Files that end in .yml in content/people/ hold lists of records.

                Fix: put a dash and a space before the first field, and indent the others by two spaces.

                More about this: candour explain list-of-records-expected

                """)
    }

    @Test func reportsAnIDThatTwoRecordsHave() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office

                """,
                "people/ann-lee.md": """
                ---
                name: Ann Lee
                basis: public office
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/people/list.yml:1:7
                PROBLEM  There are two records with the id ann-lee in people

                  1 │ - id: ann-lee
                    │       ^^^^^^^ and here
                  2 │   name: Ann Lee

                content/people/ann-lee.md:1:1

                  1 │ ---
                    │ ^ here
                  2 │ name: Ann Lee

                Both would have the address /people/ann-lee/.

                Fix: give one of them another id.

                More about this: candour explain id-twice

                """)
    }

    @Test func warnsOfAFileThatNothingMentions() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office

                """,
                "decisions/precept.md": """
                ---
                title: Precept
                reference: not stated
                date: 2021
                decision_maker: ann-lee
                type: other
                summary: Decides.
                legal_power: not stated
                cost: none
                ---
                We see [the map](#the-maps) under

                ## The maps

                Here.

                """,
                "decisions/precept/map.pdf": """
                %PDF-1.4

                """,
            ])
        #expect(
            try await site.messages() == """
                content/decisions/precept.md:1:1
                WARNING  The file map.pdf lies beside this record, but nothing mentions it

                  1 │ ---
                    │ ^
                  2 │ title: Precept

                It is not published.

                Fix: list it under attachments: with a title, or move it out of content/.

                More about this: candour explain file-not-mentioned

                """)
    }

    @Test func reportsAPlaceThatTheTextDoesNotHave() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office

                """,
                "decisions/precept.md": """
                ---
                title: Precept
                reference: not stated
                date: 2021
                decision_maker: ann-lee
                type: other
                summary: Decides.
                legal_power: not stated
                cost: none
                ---
                We see [the map](#the-map) under

                ## The maps

                Here.

                """,
            ])
        #expect(
            try await site.messages() == """
                content/decisions/precept.md:11:18
                PROBLEM  This page has no place called #the-map

                  10 │ ---
                  11 │ We see [the map](#the-map) under
                     │                  ^^^^^^^^ did you mean #the-maps?
                  12 │

                A link that begins with # leads to a heading or numbered paragraph of the same text.

                Fix: change it to #the-maps.

                More about this: candour explain place-not-found

                """)
    }
}
