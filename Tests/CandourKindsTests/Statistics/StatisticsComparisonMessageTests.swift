import Testing

/// What an author sees when figures that belong together are not the same.
@Suite struct StatisticsComparisonMessageTests {
    @Test func aFigureThatAnotherTableGivesDifferently() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: all
                    label: All officers
                    same_as: statistics/short#all
                    2019-20: 1,537
                """) == """
                    content/statistics/officers.yml:9:14
                    WARNING  “All officers” is 1,537 here and 1,540 in “Officers in short”

                      8 │     same_as: statistics/short#all
                      9 │     2019-20: 1,537
                        │              ^^^^^ 1,537 here

                    content/statistics/short.yml:8:14

                      7 │     label: All officers
                      8 │     2019-20: 1,540
                        │              ^^^^^ 1,540 here

                    The row says that both are the same figure, and readers would find two.

                    Check: compare both with their sources:
                      - if one is mistyped, correct it
                      - if they are different things, remove same_as:, and say in label: what each is
                      - if the sources print both, add a line `discrepancy:` that says 1,540; readers see it

                    More about this: candour explain same-figure-differs

                    """)
    }

    @Test func aFigureThatAnotherTableCallsSomethingElse() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: all
                    label: All staff
                    same_as: statistics/short#all
                    2019-20: 1,540
                """) == """
                    content/statistics/officers.yml:7:12
                    WARNING  One figure has the label “All staff” here and “All officers” in “Officers in short”

                      6 │   - id: all
                      7 │     label: All staff
                        │            ^^^^^^^^^ here
                      8 │     same_as: statistics/short#all

                    content/statistics/short.yml:7:12

                      6 │   - id: all
                      7 │     label: All officers
                        │            ^^^^^^^^^^^^ there
                      8 │     2019-20: 1,540

                    Readers cannot tell whether it is one thing or two.

                    Check: what does the figure count?
                      - write the same label in both places
                      - if they are two things, remove same_as:
                      - if the sources differ, accept this message and say how

                    More about this: candour explain same-figure-other-words

                    """)
    }

    @Test func aRepeatedFigureThatIsNone() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: all
                    label: All officers
                    same_as: statistics/short
                    2019-20: 1,540
                """) == """
                    content/statistics/officers.yml:8:14
                    WARNING  “statistics/short” names no figure of “Officers in short”

                      6 │   - id: all
                      7 │     label: All officers
                        │            ^^^^^^^^^^^^ compared with it
                      8 │     same_as: statistics/short
                        │              ^^^^^^^^^^^^^^^^ no row and no figure
                      9 │     2019-20: 1,540

                    After # stands the id of a row of a table, or a figure of another record.

                    Fix: name a row, such as statistics/recorded-crime#robbery, or remove same_as:.

                    More about this: candour explain same-figure-differs

                    """)
    }

    @Test func aRateThatItsRowsDoNotGive() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: officers
                    label: Officers
                    2019-20: 1,537
                  - id: residents
                    label: Residents
                    2019-20: about 856,000
                  - id: rate
                    label: Officers for every 1,000 people
                    rate: officers per 1,000 residents
                    2019-20: 2.63
                """) == """
                    content/statistics/officers.yml:15:14
                    PROBLEM  “Officers for every 1,000 people” is 2.63 in 2019/20, but the rows give 1.80

                       7 │     label: Officers
                       8 │     2019-20: 1,537
                         │              ^^^^^ 1,537
                       9 │   - id: residents
                      10 │     label: Residents
                      11 │     2019-20: about 856,000
                         │              ^^^^^^^^^^^^^ for about 856,000
                      12 │   - id: rate
                      13 │     label: Officers for every 1,000 people
                      14 │     rate: officers per 1,000 residents
                      15 │     2019-20: 2.63
                         │              ^^^^ 2.63 is stated

                    1,537 for about 856,000 is 1.80 for every 1,000.

                    Check: compare all three with your source:
                      - if one of them is mistyped, correct it
                      - if the rate is of something else, say so in label:, and remove rate:
                      - if the source prints them so, add a line `discrepancy:` that says 1.80; readers see it

                    More about this: candour explain rate-wrong

                    """)
    }

    @Test func aRateOfARowThatIsNotThere() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: officers
                    label: Officers
                    2019-20: 1,537
                  - id: rate
                    label: Officers for every 1,000 people
                    rate: officer per 1,000 officers
                    2019-20: 1,000
                """) == """
                    content/statistics/officers.yml:11:11
                    PROBLEM  “Officers for every 1,000 people” is a rate of “officer”, which is no other row of this table

                      10 │     label: Officers for every 1,000 people
                      11 │     rate: officer per 1,000 officers
                         │           ^^^^^^^^^^^^^^^^^^^^^^^^^^ no other row has the id officer
                      12 │     2019-20: 1,000

                    Fix: change officer to officers.

                    More about this: candour explain rate-wrong

                    """)
    }

    @Test func roughFiguresThatMayBeTheSameAreTakenToBe() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: all
                    label: All officers
                    same_as: statistics/short#all
                    2019-20: over 1,500
                """) == "")
    }
}
