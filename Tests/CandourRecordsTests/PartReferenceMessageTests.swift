import CandourSiteSupport
import Testing

/// The messages about parts of records and links, as the terminal shows them.
@Suite struct PartReferenceMessageTests {
    @Test func namesThePartsThatARecordHas() async throws {
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
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                ---

                """,
                "pages/about.md": """
                ---
                title: About us
                themes: [2021-24#ethics]
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:17
                PROBLEM  “Police and crime plan” has no part #ethics

                  2 │ title: About us
                  3 │ themes: [2021-24#ethics]
                    │                 ^^^^^^^
                  4 │ ---

                It has /ethical-policing.

                Fix: name a part that exists, or leave #ethics out.

                More about this: candour explain part-not-found

                """)
    }

    @Test func suggestsAThemeWithANearName() async throws {
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
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                ---

                """,
                "pages/about.md": """
                ---
                title: About us
                themes: [2021-24/ethical-police]
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:10
                PROBLEM  There is no plan called “2021-24/ethical-police”

                  2 │ title: About us
                  3 │ themes: [2021-24/ethical-police]
                    │          ^^^^^^^^^^^^^^^^^^^^^^ nothing in content/plans/ has this id
                  4 │ ---

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - 2021-24/ethical-policing: Ethical policing
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found

                """)
    }

    @Test func asksWhoIsMeantByASharedName() async throws {
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
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                ---

                """,
                "pages/about.md": """
                ---
                title: About us
                approved_by: Warren
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:14
                PROBLEM  “Warren” fits more than one record

                  2 │ title: About us
                  3 │ approved_by: Warren
                    │              ^^^^^^
                  4 │ ---

                Candour does not guess who is meant.

                Check: which is meant? Write the id:
                  - m-warren, which is M Warren
                  - s-warren, which is S Warren

                More about this: candour explain name-fits-several

                """)
    }

    @Test func pointsAtLinksInTheText() async throws {
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
                ---

                """,
                "plans/2021-24/themes/01-ethical-policing.md": """
                ---
                title: Ethical policing
                aim: Police act with integrity.
                ---

                """,
                "pages/about.md": """
                ---
                title: About us
                ---
                We follow [the plan](record:plans/2021-25) and [ethics](record:plans/2021-24#aims).

                """,
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:4:29
                PROBLEM  There is no plan called “plans/2021-25”

                  3 │ ---
                  4 │ We follow [the plan](record:plans/2021-25) and [ethics](record:plans/2021-24#aims).
                    │                             ^^^^^^^^^^^^^ nothing in content/plans/ has this id

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - plans/2021-24: Police and crime plan, 2021
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found

                content/pages/about.md:4:77
                PROBLEM  “Police and crime plan” has no part #aims

                  3 │ ---
                  4 │ We follow [the plan](record:plans/2021-25) and [ethics](record:plans/2021-24#aims).
                    │                                                                             ^^^^^

                It has /ethical-policing.

                Fix: name a part that exists, or leave #aims out.

                More about this: candour explain part-not-found

                """)
    }
}
