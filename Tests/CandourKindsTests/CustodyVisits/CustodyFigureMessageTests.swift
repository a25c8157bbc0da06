import CandourSiteSupport
import Testing

/// What an author sees when the figures of custody visiting do not agree.
@Suite struct CustodyFigureMessageTests {
    @Test func peopleThatDoNotAddUp() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures.replacing("440", with: "400")).messages() == """
                content/custody-visits/2019-20.yml:6:9
                PROBLEM  The figures for people in custody do not add up

                  5 │ detainees:
                  6 │   held: 582
                    │         ^^^ the total says 582
                  7 │   spoken_to: 400
                  8 │   unavailable: 142
                    │                ^^^ 400 + 142 = 542
                  9 │ suites: not stated

                People spoken to and people not available come to 542, which is 40 less than the total of
                582.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 542
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func moreSpokenToThanHeld() async throws {
        #expect(
            try await CustodySite.with("detainees:\n  held: 440\n  spoken_to: 582\nsuites: not stated")
                .messages() == """
                    content/custody-visits/2019-20.yml:6:14
                    PROBLEM  There are more people spoken to (582) than people in custody (440)

                      4 │ detainees:
                      5 │   held: 440
                        │         ^^^ people in custody: 440
                      6 │   spoken_to: 582
                        │              ^^^ people spoken to: 582
                      7 │ suites: not stated

                    Check: which of the two figures is wrong?

                    More about this: candour explain part-exceeds-whole

                    """)
    }

    @Test func suitesThatDoNotAddUp() async throws {
        #expect(
            try await CustodySite.with(CustodySite.suites("visits: 43")).messages() == """
                content/custody-visits/2019-20.yml:4:9
                PROBLEM  The figures for visits do not add up

                   3 │ source: The scheme’s report
                   4 │ visits: 94
                     │         ^^ the total says 94
                   5 │ suites:
                    …
                  14 │     cells: 12
                  15 │     visits: 43
                     │             ^^ 60 + 43 = 103

                The 2 suites come to 103, which is 9 more than the total of 94.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 103
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func aSuiteWithMoreVisitsThanAll() async throws {
        #expect(
            try await CustodySite.with(
                CustodySite.suites("visits: not stated").replacing("visits: 60", with: "visits: 96")
            ).messages() == """
                content/custody-visits/2019-20.yml:10:13
                PROBLEM  There are more visits at North suite (96) than visits altogether (94)

                   3 │ source: The scheme’s report
                   4 │ visits: 94
                     │         ^^ visits altogether: 94
                   5 │ suites:
                   6 │   - id: north
                   7 │     name: North suite
                   8 │     use: full_time
                   9 │     cells: 29
                  10 │     visits: 96
                     │             ^^ visits at North suite: 96
                  11 │   - id: south

                Check: which of the two figures is wrong?

                More about this: candour explain part-exceeds-whole

                """)
    }

    @Test func peopleOfOneSuiteThatDoNotAddUp() async throws {
        #expect(
            try await CustodySite.with(CustodySite.suites("held: 10\n    spoken_to: 6\n    unavailable: 3"))
                .messages() == """
                    content/custody-visits/2019-20.yml:15:11
                    PROBLEM  The figures for people in custody at South suite do not add up

                      14 │     cells: 12
                      15 │     held: 10
                         │           ^^ the total says 10
                      16 │     spoken_to: 6
                      17 │     unavailable: 3
                         │                  ^ 6 + 3 = 9

                    People spoken to and people not available come to 9, which is 1 less than the total of 10.

                    Check: compare the figures with your source:
                      - if the parts are right, change the total to 9
                      - if the total is right, one of the parts is wrong

                    More about this: candour explain total-does-not-match

                    """)
    }

    @Test func aFigureThatElsewhereIsAnother() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures + elsewhere("spoken_to", "400")).messages() == """
                content/custody-visits/2019-20.yml:12:13
                PROBLEM  This record says 440 people spoken to, and elsewhere 400 is printed

                   6 │   held: 582
                   7 │   spoken_to: 440
                     │              ^^^ this record
                   8 │   unavailable: 142
                   9 │ suites: not stated
                  10 │ stated_elsewhere:
                  11 │   - figure: spoken_to
                  12 │     number: 400
                     │             ^^^ printed elsewhere
                  13 │     source: The report

                Readers who find both want to know which holds.

                Check: compare both with their sources:
                  - if one of them is mistyped, correct it
                  - if both are printed so, add a line `discrepancy:` that explains it and names 440;
                    readers see it

                More about this: candour explain custody-figure-unexplained

                """)
    }

    @Test func theSameFigureForOtherSuites() async throws {
        #expect(
            try await CustodySite.with(
                CustodySite.figures + elsewhere("visits", "94", "\n    about: two of the suites")
            ).messages() == """
                content/custody-visits/2019-20.yml:12:13
                PROBLEM  This record says 94 visits, and elsewhere 94 is printed for two of the suites

                   3 │ source: The scheme’s report
                   4 │ visits: 94
                     │         ^^ this record
                   5 │ detainees:
                    …
                  11 │   - figure: visits
                  12 │     number: 94
                     │             ^^ printed elsewhere for two of the suites
                  13 │     source: The report

                Readers who find both want to know which holds.

                Check: compare both with their sources:
                  - if one of them is mistyped, correct it
                  - if both are printed so, add a line `discrepancy:` that explains it and names 94;
                    readers see it

                More about this: candour explain custody-figure-unexplained

                """)
    }

    @Test func anExplanationThatDoesNotNameTheFigure() async throws {
        #expect(
            try await CustodySite.with(
                CustodySite.figures + elsewhere("spoken_to", "400", "\n    discrepancy: A slip of the pen.")
            ).messages() == """
                content/custody-visits/2019-20.yml:14:18
                WARNING  The explanation does not name what the other figures give, which is 440

                  13 │     source: The report
                  14 │     discrepancy: A slip of the pen.
                     │                  ^^^^^^^^^^^^^^^^^^

                Readers see it on the page, and want to know the number.

                Check: compare the explanation with the figures:
                  - if the figures are right, write 440 in the explanation
                  - if one of them is mistyped, correct it

                More about this: candour explain discrepancy-without-sum

                """)
    }

    @Test func anExplanationOfWhatIsTheSame() async throws {
        #expect(
            try await CustodySite.with(
                CustodySite.figures + elsewhere("visits", "94", "\n    discrepancy: It is the same.")
            ).messages() == """
                content/custody-visits/2019-20.yml:14:18
                WARNING  The figure printed elsewhere, 94 visits, is the same as here and needs no explanation

                   3 │ source: The scheme’s report
                   4 │ visits: 94
                     │         ^^ this record says the same
                   5 │ detainees:
                    …
                  13 │     source: The report
                  14 │     discrepancy: It is the same.
                     │                  ^^^^^^^^^^^^^^^ an explanation

                Check: is this explanation still right?
                  - if a figure was corrected, remove the entry
                  - if it was printed for something else, say for what under about:
                  - if a figure was changed by mistake, correct it

                More about this: candour explain discrepancy-not-needed

                """)
    }

    @Test func aFigureThatThereIsNot() async throws {
        #expect(
            try await CustodySite.with(CustodySite.figures + elsewhere("spoken", "400")).messages() == """
                content/custody-visits/2019-20.yml:11:13
                PROBLEM  “spoken” is no figure of custody visiting

                  10 │ stated_elsewhere:
                  11 │   - figure: spoken
                     │             ^^^^^^
                  12 │     number: 400

                The figures are called visits, held, spoken_to, unavailable, visitors, hours and
                held_each_month.

                Fix: change it to spoken_to.

                  11 │   - figure: spoken_to

                More about this: candour explain custody-figure-unknown

                """)
    }

    private func elsewhere(_ figure: String, _ number: String, _ more: String = "") -> String {
        "\nstated_elsewhere:\n  - figure: \(figure)\n    number: \(number)\n    source: The report\(more)"
    }
}
