import CandourSiteSupport
import Testing

/// What an author sees when the figures of a table disagree.
@Suite struct StatisticsMessageTests {
    private func messages(_ rows: String, today: String = "2022-03-31") async throws -> String {
        let table = "title: Recorded crime\nunit: offences\nsource: Annual report\nrows:\n" + rows
        return try await SiteFixture(["statistics/crime.yml": table], today: today).messages()
    }

    @Test func aTotalThatIsNotTheSumOfTheRows() async throws {
        #expect(
            try await messages(
                """
                  - id: robbery
                    label: Robbery
                    2019-20: 749
                  - id: theft
                    label: Theft
                    2019-20: 26,810
                  - id: all-crime
                    label: All crime
                    total: yes
                    2019-20: 27,560
                """) == """
                    content/statistics/crime.yml:14:14
                    PROBLEM  The figures for “All crime” in 2019/20 do not add up

                       9 │     label: Theft
                      10 │     2019-20: 26,810
                         │              ^^^^^^ 749 + 26,810 = 27,559
                      11 │   - id: all-crime
                      12 │     label: All crime
                      13 │     total: yes
                      14 │     2019-20: 27,560
                         │              ^^^^^^ the total says 27,560

                    The 2 other rows come to 27,559, which is 1 less than the total of 27,560.

                    Check: compare the figures with your source:
                      - if the parts are right, change the total to 27,559
                      - if the total is right, one of the parts is wrong

                    More about this: candour explain total-does-not-match

                    """)
    }

    @Test func aChangeThatTheFiguresDoNotGive() async throws {
        #expect(
            try await messages(
                """
                  - id: robbery
                    label: Robbery
                    change_percent: -10.3%
                    2018-19: 834
                    2019-20: 749
                """) == """
                    content/statistics/crime.yml:7:21
                    PROBLEM  “Robbery” changed by -10.2%, and change_percent says -10.3%

                      6 │     label: Robbery
                      7 │     change_percent: -10.3%
                        │                     ^^^^^^ -10.3% is stated
                      8 │     2018-19: 834

                    From 834 to 749 is -85, which is -10.2%.

                    Check: compare them with your source:
                      - if the figures are right, change it to -10.2%, or remove the line: the page works it
                        out
                      - if the change is right, one of the figures is wrong
                      - if the source prints both, add a line `discrepancy:` that says -10.2%; readers see it

                    More about this: candour explain stated-change-wrong

                    """)
    }

    @Test func aRowWithoutAFigureForOneOfThePeriods() async throws {
        #expect(
            try await messages(
                """
                  - id: robbery
                    label: Robbery
                    2018-19: 834
                    2019-20: 749
                  - id: theft
                    label: Theft
                    2018-19: 29,330
                """) == """
                    content/statistics/crime.yml:10:12
                    PROBLEM  “Theft” has no figure for 2019/20

                       7 │     2018-19: 834
                       8 │     2019-20: 749
                         │     ^^^^^^^ another row has one
                       9 │   - id: theft
                      10 │     label: Theft
                         │            ^^^^^ no figure for 2019/20
                      11 │     2018-19: 29,330

                    Readers compare the rows, and an empty place could be a nought.

                    Fix: add a line `2019-20:` with the figure; or `2019-20: not stated` if the source does
                    not give it.

                    More about this: candour explain figure-missing

                    """)
    }

    @Test func aNumberADayThatTheYearDoesNotGive() async throws {
        let site = try SiteFixture([
            "statistics/day.yml": """
            title: A typical day
            unit: a day
            source: Annual report
            rows:
              - id: calls
                label: Calls to 999
                per_day_of: calls#calls
                2019-20: 369
            """,
            "statistics/calls.yml": """
            title: Calls in the year
            unit: calls
            source: Annual report
            rows:
              - id: calls
                label: Calls to 999
                2019-20: 131,762
            """,
        ])
        #expect(
            try await site.messages() == """
                content/statistics/day.yml:8:14
                PROBLEM  “Calls to 999” is 369 a day, but the figure for 2019/20 gives 360

                  7 │     per_day_of: calls#calls
                  8 │     2019-20: 369
                    │              ^^^ 369 a day

                content/statistics/calls.yml:7:14

                  6 │     label: Calls to 999
                  7 │     2019-20: 131,762
                    │              ^^^^^^^ 131,762 in 366 days

                131,762 in 366 days is 360 a day.

                Check: compare both with your source:
                  - if one of them is mistyped, correct it
                  - if the source prints both, add a line `discrepancy:` that says 360; readers see it

                More about this: candour explain daily-figure-wrong

                """)
    }

    @Test func aPeriodThatCannotBeRead() async throws {
        #expect(
            try await messages(
                """
                  - id: robbery
                    label: Robbery
                    2018 and 2019: 834
                """) == """
                    content/statistics/crime.yml:7:5
                    PROBLEM  The field rows needs a period, and “2018 and 2019” is none that Candour can read

                      6 │     label: Robbery
                      7 │     2018 and 2019: 834
                        │     ^^^^^^^^^^^^^

                    Fix: write it as 2021-04 to 2022-02, as a month (February 2022) or as a financial year
                    (2019-20).

                    More about this: candour explain not-a-period

                    """)
    }

    @Test func anExplanationOfWhatAgrees() async throws {
        #expect(
            try await messages(
                """
                  - id: robbery
                    label: Robbery
                    discrepancy: The report says otherwise.
                    2019-20: 749
                """) == """
                    content/statistics/crime.yml:7:18
                    WARNING  The figures of “Robbery” agree with the others, and need no explanation

                      6 │     label: Robbery
                      7 │     discrepancy: The report says otherwise.
                        │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ an explanation
                      8 │     2019-20: 749

                    Check: is this explanation still right?
                      - if a figure was corrected, remove the line
                      - if it says something else that readers must know, call the field note:
                      - if a figure was changed by mistake, correct it

                    More about this: candour explain discrepancy-not-needed

                    """)
    }
}
