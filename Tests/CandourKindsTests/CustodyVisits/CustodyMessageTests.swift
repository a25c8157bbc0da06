import CandourSiteSupport
import Testing

/// What an author sees when a record of custody visiting is not as it should be.
@Suite struct CustodyMessageTests {
    @Test func aFileWithTheNameOfAnotherPeriod() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures, period: "2020-21").messages() == """
                content/custody-visits/2019-20.yml:2:9
                PROBLEM  The file is named 2019-20, but its figures cover 2020/21

                  1 │ title: Custody visiting
                  2 │ period: 2020-21
                    │         ^^^^^^^ this period is 2020-21
                  3 │ source: The scheme’s report

                The name of the file is the address of the page, and says what the figures cover.

                Check: which is right?
                  - if the period is, rename the file to 2020-21.yml, and list the old address under
                    formerly: if it was published
                  - if the name is, correct the period

                More about this: candour explain custody-file-name

                """)
    }

    @Test func twoRecordsOfTheSameDays() async throws {
        let other = "title: March\nperiod: March 2020\nsource: The report\n" + CustodySite.figures
        #expect(
            try await CustodySite.with(CustodySite.figures, records: ["custody-visits/2020-03.yml": other])
                .messages() == """
                    content/custody-visits/2019-20.yml:2:9
                    PROBLEM  Two records of custody visiting cover the same days; the other is “March”

                      1 │ title: Custody visiting
                      2 │ period: 2019-20
                        │         ^^^^^^^ 2019/20
                      3 │ source: The scheme’s report

                    content/custody-visits/2020-03.yml:2:9

                      1 │ title: March
                      2 │ period: March 2020
                        │         ^^^^^^^^^^ March 2020
                      3 │ source: The report

                    Whoever adds them up would count some visits twice.

                    Check: which of the two periods is wrong?

                    More about this: candour explain custody-periods-overlap

                    """)
    }

    @Test func aRecordWithoutFigures() async throws {
        #expect(
            try await CustodySite.with("suites: not stated").messages() == """
                content/custody-visits/2019-20.yml:1:1
                PROBLEM  This record of custody visiting has no figures

                  1 │ title: Custody visiting
                    │ ^
                  2 │ period: 2019-20

                Readers want to know how often visitors came, and how many people they spoke to.

                Fix: add visits: and, below detainees:, held:, spoken_to: and unavailable:; or `not
                stated`.

                More about this: candour explain custody-without-figures

                """)
    }

    @Test func twoSuitesWithOneId() async throws {
        #expect(
            try await CustodySite.with(CustodySite.suites("visits: 34", id: "north")).messages() == """
                content/custody-visits/2019-20.yml:11:9
                PROBLEM  The id north stands twice in this record

                   5 │ suites:
                   6 │   - id: north
                     │         ^^^^^ “North suite”
                   7 │     name: North suite
                   8 │     use: full_time
                   9 │     cells: 29
                  10 │     visits: 60
                  11 │   - id: north
                     │         ^^^^^ “South suite”
                  12 │     name: South suite

                Links to a suite would not know which is meant, and its figures would count twice.

                Fix: give one of the two another id, or remove it if it was pasted twice.

                More about this: candour explain custody-suite-twice

                """)
    }

    @Test func aDayThatEndsBeforeItStarts() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures + "\nearliest_visit: 07:30\nlatest_visit: 7 am")
                .messages() == """
                    content/custody-visits/2019-20.yml:11:15
                    PROBLEM  The latest visit ended at 7 am, and the earliest started at 7.30 am

                       9 │ suites: not stated
                      10 │ earliest_visit: 07:30
                         │                 ^^^^^ the earliest visit started
                      11 │ latest_visit: 7 am
                         │               ^^^^ the latest visit ended

                    A visit ends after it has started.

                    Check: which is it?
                      - the two are the wrong way round
                      - one of the times is wrong

                    More about this: candour explain custody-visit-times

                    """)
    }

    @Test func visitorsWithTheirNames() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures + "\nvisitor_names: Ann Ash, Bob Birch").messages()
                == """
                content/custody-visits/2019-20.yml:10:1
                PROBLEM  The field visitor_names would name custody visitors

                   9 │ suites: not stated
                  10 │ visitor_names: Ann Ash, Bob Birch
                     │ ^^^^^^^^^^^^^

                Visitors are volunteers who meet people in custody. The law asks how the scheme works, and
                not who they are.

                Fix: remove the line, and write how many there are under visitors:.

                More about this: candour explain custody-visitor-named

                """)
    }

    @Test func partOfAVisit() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures.replacing("94", with: "94.5")).messages() == """
                content/custody-visits/2019-20.yml:4:9
                PROBLEM  The field visits needs a whole number, and 94.5 is none

                  3 │ source: The scheme’s report
                  4 │ visits: 94.5
                    │         ^^^^
                  5 │ detainees:

                Visits, people and cells are counted; there is no part of one and no fewer than none.

                Fix: write a whole number from 0.

                More about this: candour explain custody-count

                """)
    }

    @Test func aNumberInWords() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures.replacing("94", with: "ninety-four")).messages()
                == """
                content/custody-visits/2019-20.yml:4:9
                PROBLEM  The field visits needs a number, and “ninety-four” is none that Candour can read

                  3 │ source: The scheme’s report
                  4 │ visits: ninety-four
                    │         ^^^^^^^^^^^
                  5 │ detainees:

                Fix: write digits, with a comma before every three: 46, 1,566 or over 260.

                More about this: candour explain not-a-number

                """)
    }

    @Test func aUseThatThereIsNot() async throws {
        #expect(
            try await CustodySite.with(
                CustodySite.suites("visits: 34").replacing("full_time", with: "permanent")
            ).messages() == """
                content/custody-visits/2019-20.yml:8:10
                PROBLEM  “permanent” is not one of the words that use can have

                  7 │     name: North suite
                  8 │     use: permanent
                    │          ^^^^^^^^^
                  9 │     cells: 29

                It can be full_time, contingency or closed.

                Fix: write full_time, contingency or closed.

                More about this: candour explain not-a-choice

                """)
    }

    @Test func noWordOnSuites() async throws {
        #expect(
            try await CustodySite.with("visits: 94").messages() == """
                content/custody-visits/2019-20.yml:1:1
                PROBLEM  The field suites is missing in this record of custody visiting

                  1 │ title: Custody visiting
                    │ ^
                  2 │ period: 2019-20

                The places where people are held.

                Fix: add a line `suites:` with a list; or `suites: not stated` if the source does not give
                it.

                More about this: candour explain missing-field

                """)
    }
}
