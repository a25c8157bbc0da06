import CandourSiteSupport
import Testing

/// The messages about what every record may have, as the terminal shows them.
@Suite struct CommonMessageTests {
    @Test func reportsAFileThatIsNotThere() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                attachments:
                  - file: map.pdf
                    title: Map
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:4:11
                PROBLEM  The file map.pdf is not there

                  3 │ attachments:
                  4 │   - file: map.pdf
                    │           ^^^^^^^
                  5 │     title: Map

                Files lie beside the record or in a folder with the name of its id. Capitals count.

                Fix: put the file there, or remove what mentions it.

                More about this: candour explain file-not-found

                """)
    }

    @Test func reportsAReasonForWhatTheRecordDoesNotHave() async throws {
        let site = try SiteFixture(
            [
                "people/ann-lee.md": """
                ---
                name: Ann Lee
                basis: consent
                not_stated:
                  rolls: Nobody wrote them down.
                  roles: Nobody wrote them down.
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/ann-lee.md:5:3
                PROBLEM  There is no field called “rolls” in this person

                  4 │ not_stated:
                  5 │   rolls: Nobody wrote them down.
                    │   ^^^^^ did you mean roles?
                  6 │   roles: Nobody wrote them down.

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to roles.

                  5 │   roles: Nobody wrote them down.

                More about this: candour explain unknown-field

                """)
    }

    @Test func reportsAContactThatIsNone() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                contact: press
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:10
                PROBLEM  There is no contact called “press”

                  2 │ title: About us
                  3 │ contact: press
                    │          ^^^^^
                  4 │ ---

                The contacts in site.yml are called office.

                Fix: write the id of one of them, or of a person in content/people/.

                More about this: candour explain contact-not-found

                """)
    }

    @Test func reportsAChangeBeforeThePublication() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                published: 2022-02-01
                updates:
                  - date: 2022-01-01
                    note: Corrected.
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:5:11
                PROBLEM  The change of 1 January 2022 is earlier than the first publication

                  2 │ title: About us
                  3 │ published: 2022-02-01
                    │            ^^^^^^^^^^ first published
                  4 │ updates:
                  5 │   - date: 2022-01-01
                    │           ^^^^^^^^^^
                  6 │     note: Corrected.

                Check: which of the two dates is wrong?

                More about this: candour explain update-before-publication

                """)
    }

    @Test func reportsAWithdrawalWithoutItsReason() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                withdrawn:
                  date: 2022-02-01
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:4:3
                PROBLEM  The field reason is missing in this withdrawal

                  3 │ withdrawn:
                  4 │   date: 2022-02-01
                    │   ^
                  5 │ ---

                Why, in one sentence that readers see.

                Fix: add a line `reason:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }

    @Test func reportsAnEmptyFile() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/list.yml:1:1
                PROBLEM  This file has no records

                An empty file is often one that was not saved.

                Fix: write its records, each with a dash before its first field, or remove the file.

                More about this: candour explain empty-file

                """)
    }
}
