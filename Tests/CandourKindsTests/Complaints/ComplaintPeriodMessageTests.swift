import CandourSiteSupport
import Testing

/// What an author sees when the period of figures is at fault.
@Suite struct ComplaintPeriodMessageTests {
    @Test func aFileThatIsNotNamedAfterItsPeriod() async throws {
        let site = try SiteFixture([
            "complaints/2021-22.yml": """
            title: Complaints
            period: 2021-04 to 2022-02
            source: Panel paper
            commissioner:
              received: 0
            """
        ])
        #expect(
            try await site.messages() == """
                content/complaints/2021-22.yml:2:9
                PROBLEM  The file is named 2021-22, but its figures cover April 2021 to February 2022

                  1 │ title: Complaints
                  2 │ period: 2021-04 to 2022-02
                    │         ^^^^^^^^^^^^^^^^^^ this period is 2021-04-to-2022-02
                  3 │ source: Panel paper

                The name of the file is the address of the page, and says what the figures cover.

                Check: which is right?
                  - if the period is, rename the file to 2021-04-to-2022-02.yml
                  - if the file name is, correct the period

                More about this: candour explain file-name-is-not-period

                """)
    }

    @Test func periodsThatOverlap() async throws {
        let site = try SiteFixture([
            "complaints/2021-04-to-2021-09.yml": """
            title: First half
            period: 2021-04 to 2021-09
            source: Panel paper
            commissioner:
              received: 0
            """,
            "complaints/2021-08-to-2022-02.yml": """
            title: Second half
            period: 2021-08 to 2022-02
            source: Panel paper
            commissioner:
              received: 0
            """,
        ])
        #expect(
            try await site.messages() == """
                content/complaints/2021-08-to-2022-02.yml:2:9
                PROBLEM  Two sets of complaint figures cover the same days; the other is “First half”

                  1 │ title: Second half
                  2 │ period: 2021-08 to 2022-02
                    │         ^^^^^^^^^^^^^^^^^^ August 2021 to February 2022
                  3 │ source: Panel paper

                content/complaints/2021-04-to-2021-09.yml:2:9

                  1 │ title: First half
                  2 │ period: 2021-04 to 2021-09
                    │         ^^^^^^^^^^^^^^^^^^ April 2021 to September 2021
                  3 │ source: Panel paper

                Both count 1 August 2021 to 30 September 2021, so that a complaint of those days is
                counted twice.

                Check: which is it?
                  - if one of them has figures so far this year, write `running: yes` in it
                  - if one of the periods is wrong, correct it

                More about this: candour explain periods-overlap

                """)
    }

    @Test func figuresSoFarThatTheYearReplaces() async throws {
        let site = try SiteFixture([
            "complaints/2021-04-to-2021-12.yml": """
            title: So far
            period: 2021-04 to 2021-12
            running: yes
            source: Panel paper
            commissioner:
              received: 0
            """,
            "complaints/2020-21.yml": """
            title: Year before
            period: 2020-21
            source: Panel paper
            commissioner:
              received: 0
            """,
            "complaints/2021-22.yml": """
            title: The year
            period: 2021-22
            source: Panel paper
            commissioner:
              received: 0
            """,
        ])
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2021-12.yml:3:10
                WARNING  The figures so far for April 2021 to December 2021 are replaced by “The year”

                  2 │ period: 2021-04 to 2021-12
                  3 │ running: yes
                    │          ^^^ figures so far, April 2021 to December 2021
                  4 │ source: Panel paper

                content/complaints/2021-22.yml:2:9

                  1 │ title: The year
                  2 │ period: 2021-22
                    │         ^^^^^^^ the whole of 2021/22
                  3 │ source: Panel paper

                Readers who find both have to work out which count.

                Fix: remove this file, and list its address under formerly: in the other one.

                More about this: candour explain running-figures-replaced

                """)
    }

    @Test func aMissingSource() async throws {
        let site = try SiteFixture([
            "complaints/2021-22.yml": """
            title: Complaints
            period: 2021-22
            commissioner:
              received: 0
            """
        ])
        #expect(
            try await site.messages() == """
                content/complaints/2021-22.yml:1:1
                PROBLEM  The field source is missing in this set of complaint figures

                  1 │ title: Complaints
                    │ ^
                  2 │ period: 2021-22

                Where the facts and figures come from.

                Fix: add a line `source:` with where it comes from, in words, or a record such as
                meetings/BODY/DATE/paper; or `source: not stated` if the source does not give it.

                More about this: candour explain missing-field

                """)
    }
}
