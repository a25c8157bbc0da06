import CandourSiteSupport
import Testing

/// Every message about people, as the terminal shows it.
@Suite struct PersonMessageTests {
    @Test func reportsARoleThatIsHeldTwiceAtTheSameTime() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office
                  roles:
                    - title: Commissioner
                      from: May 2016
                      to: May 2021
                    - title: Commissioner
                      from: 2020

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/list.yml:8:14
                PROBLEM  Ann Lee holds the role “Commissioner” twice at the same time

                  4 │   roles:
                  5 │     - title: Commissioner
                    │              ^^^^^^^^^^^^ here
                  6 │       from: May 2016
                  7 │       to: May 2021
                  8 │     - title: Commissioner
                    │              ^^^^^^^^^^^^ and here again
                  9 │       from: 2020

                A role that ended has its day under to:.

                Check: which of the dates is wrong, or is one of the two entries too many?

                More about this: candour explain terms-overlap

                """)
    }

    @Test func reportsARoleThatEndsBeforeItBegins() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office
                  roles:
                    - title: Commissioner
                      from: 6 May 2021
                      to: 2020

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/list.yml:7:11
                PROBLEM  Ann Lee’s role “Commissioner” ends in 2020, before it begins on 6 May 2021

                  5 │     - title: Commissioner
                  6 │       from: 6 May 2021
                    │             ^^^^^^^^^^ begins
                  7 │       to: 2020
                    │           ^^^^ ends

                Check: which of the two dates is wrong?

                More about this: candour explain role-ends-before-start

                """)
    }

    @Test func reportsAnEntryOfAListWithoutAnID() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - name: Ann Lee
                  basis: public office

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/list.yml:1:3
                PROBLEM  The field id is missing in this person

                  1 │ - name: Ann Lee
                    │   ^
                  2 │   basis: public office

                The id, which is the last part of the address.

                Fix: add a line `id:` with an id, lower-case letters, digits and hyphens, such as
                forward-plan.

                More about this: candour explain missing-field

                """)
    }

    @Test func reportsABasisThatIsNone() async throws {
        let site = try SiteFixture(
            [
                "people/ann-lee.md": """
                ---
                name: Ann Lee
                basis: member of staff
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/ann-lee.md:3:8
                PROBLEM  “member of staff” is not one of the words that basis can have

                  2 │ name: Ann Lee
                  3 │ basis: member of staff
                    │        ^^^^^^^^^^^^^^^
                  4 │ ---

                It can be public office, named officer at a public meeting or consent.

                Fix: write public office, named officer at a public meeting or consent.

                More about this: candour explain not-a-choice

                """)
    }

    @Test func asksWhoIsMeantWhereANameFitsTwoPeople() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: s-warren
                  name: Councillor S Warren
                  also: [Warren]
                  basis: public office
                - id: matthew-warren
                  name: Matthew Warren
                  also: [Warren]
                  basis: named officer at a public meeting

                """,
                "plans/2021-24/plan.md": """
                ---
                title: Police and crime plan
                period: 2021-24
                commissioner: Warren
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:4:15
                PROBLEM  “Warren” fits more than one record

                  3 │ period: 2021-24
                  4 │ commissioner: Warren
                    │               ^^^^^^
                  5 │ ---

                Candour does not guess who is meant.

                Check: which is meant? Write the id:
                  - matthew-warren, which is Matthew Warren
                  - s-warren, which is Councillor S Warren

                More about this: candour explain name-fits-several

                """)
    }

    @Test func reportsABodyThatDoesNotExist() async throws {
        let site = try SiteFixture(
            [
                "people/list.yml": """
                - id: ann-lee
                  name: Ann Lee
                  basis: public office
                  roles:
                    - title: Chair
                      body: bodies/panel
                      from: not stated

                """
            ])
        #expect(
            try await site.messages() == """
                content/people/list.yml:6:13
                PROBLEM  There is no body called “bodies/panel”

                  5 │     - title: Chair
                  6 │       body: bodies/panel
                    │             ^^^^^^^^^^^^ nothing in content/bodies/ has this id
                  7 │       from: not stated

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/bodies/, or leave the reference out until there is
                one.

                More about this: candour explain reference-not-found

                """)
    }
}
