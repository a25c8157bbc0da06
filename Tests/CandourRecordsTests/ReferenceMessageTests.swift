import CandourSiteSupport
import Testing

/// The messages about references, as the terminal shows them.
@Suite struct ReferenceMessageTests {
    @Test func suggestsTheRecordWithANearId() async throws {
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
                commissioner: ann-leee
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/plans/2021-24/plan.md:4:15
                PROBLEM  There is no person called “ann-leee”

                  3 │ period: 2021-24
                  4 │ commissioner: ann-leee
                    │               ^^^^^^^^ nothing in content/people/ has this id
                  5 │ ---

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - ann-lee: Ann Lee
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found

                """)
    }

    @Test func saysWhereToLookWhereNothingIsNear() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                superseded_by: decisions/precept
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:16
                PROBLEM  There is no decision called “decisions/precept”

                  2 │ title: About us
                  3 │ superseded_by: decisions/precept
                    │                ^^^^^^^^^^^^^^^^^ nothing in content/decisions/ has this id
                  4 │ ---

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/decisions/, or leave the reference out until there
                is one.

                More about this: candour explain reference-not-found

                """)
    }

    @Test func asksForTheKindWhereSeveralFit() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                superseded_by: precept-2022-23
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:16
                PROBLEM  “precept-2022-23” does not say what sort of record it names

                  2 │ title: About us
                  3 │ superseded_by: precept-2022-23
                    │                ^^^^^^^^^^^^^^^
                  4 │ ---

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write the folder, a slash and the id. The folders are bodies, complaints,
                consultations, custody-visits, decisions, events, foi, glossary, grants, meetings, news,
                pages, people, plans, precepts, reports, responses and statistics.

                More about this: candour explain reference-needs-kind

                """)
    }

    @Test func writesTheKindOfTheRecordThatHasTheId() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                superseded_by: contact
                ---

                """,
                "pages/contact.md": """
                ---
                title: Contact us
                ---

                """,
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:16
                PROBLEM  “contact” does not say what sort of record it names

                  2 │ title: About us
                  3 │ superseded_by: contact
                    │                ^^^^^^^
                  4 │ ---

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write pages/contact.

                More about this: candour explain reference-needs-kind

                """)
    }

    @Test func correctsTheNameOfAKind() async throws {
        let site = try SiteFixture(
            [
                "pages/about.md": """
                ---
                title: About us
                source: meeting/panel/2022-02-02
                ---

                """
            ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:9
                PROBLEM  “meeting/panel/2022-02-02” does not say what sort of record it names

                  2 │ title: About us
                  3 │ source: meeting/panel/2022-02-02
                    │         ^^^^^^^^^^^^^^^^^^^^^^^^
                  4 │ ---

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write meetings/panel/2022-02-02.

                More about this: candour explain reference-needs-kind

                """)
    }
}
