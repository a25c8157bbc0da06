import CandourSiteSupport
import Testing

/// Every message about pages and reserved addresses, as the terminal shows it.
@Suite struct PageMessageTests {
    @Test func reportsAPageAtTheAddressOfAKind() async throws {
        let site = try SiteFixture(
            [
                "pages/people.md": """
                ---
                title: Our people
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/people.md:2:1
                PROBLEM  The address /people/ belongs to the site itself, so “Our people” cannot stand there

                  1 │ ---
                  2 │ title: Our people
                    │ ^
                  3 │ ---

                Lists, feeds and other pages that Candour makes stand at this address.

                Fix: give another name to the file.

                More about this: candour explain reserved-address

                """)
    }

    @Test func reportsAPageInAFolderWithAReservedName() async throws {
        let site = try SiteFixture(
            [
                "pages/data/spending.md": """
                ---
                title: Spending
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/data/spending.md:2:1
                PROBLEM  The address /data/ belongs to the site itself, so “Spending” cannot stand there

                  1 │ ---
                  2 │ title: Spending
                    │ ^
                  3 │ ---

                Lists, feeds and other pages that Candour makes stand at this address.

                Fix: give another name to the folder that is called data.

                More about this: candour explain reserved-address

                """)
    }

    @Test func reportsARecordOfAnyKindThatTakesAnAddressOfLists() async throws {
        let site = try SiteFixture(
            [
                "decisions/year.md": """
                ---
                title: The year
                reference: not stated
                date: 2021
                decision_maker: ann-lee
                type: other
                summary: Decides.
                legal_power: not stated
                cost: none
                ---

                """,
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office

                """,
            ])
        #expect(
            try await site.messages() == """
                content/decisions/year.md:2:1
                PROBLEM  The address /decisions/year/ belongs to the site itself, so “The year” cannot stand there

                  1 │ ---
                  2 │ title: The year
                    │ ^
                  3 │ reference: not stated

                Lists, feeds and other pages that Candour makes stand at this address.

                Fix: give another name to the file.

                More about this: candour explain reserved-address

                """)
    }

    @Test func reportsAPageWithoutATitle() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                summary: What we do.
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:2:1
                PROBLEM  The field title is missing in this page

                  1 │ ---
                  2 │ summary: What we do.
                    │ ^
                  3 │ ---

                The heading of the page.

                Fix: add a line `title:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }
}
