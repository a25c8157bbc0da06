import CandourSiteSupport
import Testing

/// What an author sees when figures that belong together are not all there.
@Suite struct StatisticsGapMessageTests {
    @Test func aChangeWithoutFigures() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: officers
                    label: Officers
                    2018-19: 1,475
                    2019-20: 1,537
                  - id: specials
                    label: Special constables
                    change_percent: -11.3%
                    2018-19: not stated
                    2019-20: not stated
                """) == """
                    content/statistics/officers.yml:12:21
                    WARNING  “Special constables” has a change, but no figure for 2018/19

                      11 │     label: Special constables
                      12 │     change_percent: -11.3%
                         │                     ^^^^^^ the change
                      13 │     2018-19: not stated
                         │     ^^^^^^^ no figure for 2018/19
                      14 │     2019-20: not stated

                    Readers cannot see how much the change is of, nor check it.

                    Check: are the figures known?
                      - if so, write them: the page works out the change
                      - if not, say in note: why they are not there

                    More about this: candour explain figures-behind-missing

                    """)
    }

    @Test func aTotalWithoutItsParts() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: manager
                    label: Manager
                    2019-20: not stated
                  - id: officer
                    label: Officer
                    2019-20: 1
                  - id: team
                    label: Team
                    total: yes
                    2019-20: 2.5
                """) == """
                    content/statistics/officers.yml:15:14
                    WARNING  “Team” is 2.5 in all, but “Manager” has no figure

                       7 │     label: Manager
                       8 │     2019-20: not stated
                         │     ^^^^^^^ “Manager” is not stated
                       9 │   - id: officer
                        …
                      14 │     total: yes
                      15 │     2019-20: 2.5
                         │              ^^^ the total

                    Readers cannot see what the total is made of, nor check it.

                    Check: is the figure known?
                      - if so, write it
                      - if not, say in note: why it is not there

                    More about this: candour explain figures-behind-missing

                    """)
    }

    @Test func aVagueFigureAfterAnExactOne() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: volunteers
                    label: Volunteers
                    2018-19: 2,135
                    2019-20: over 2,000
                """) == """
                    content/statistics/officers.yml:9:14
                    WARNING  “Volunteers” was 2,135, and then only “over 2,000”

                      7 │     label: Volunteers
                      8 │     2018-19: 2,135
                        │              ^^^^^ first 2,135
                      9 │     2019-20: over 2,000
                        │              ^^^^^^^^^^ then “over 2,000”

                    Readers cannot tell whether the number rose or fell.

                    Check: is the exact number known?
                      - if so, write it
                      - if not, say in note: why the figure is vague

                    More about this: candour explain figure-less-exact

                    """)
    }

    @Test func wordsThatCountFromAnotherMonth() async throws {
        #expect(
            try await OfficersTable.messages(
                """
                  - id: recruits
                    label: Recruits since July
                    2020-04 to 2020-09: 62
                """) == """
                    content/statistics/officers.yml:7:12
                    WARNING  The words say “since July”, but the figure counts from 1 April 2020

                      6 │   - id: recruits
                      7 │     label: Recruits since July
                        │            ^^^^^^^^^^^^^^^^^^^ “since July”
                      8 │     2020-04 to 2020-09: 62
                        │     ^^^^^^^^^^^^^^^^^^ April 2020 to September 2020

                    Readers would take the figure for that of another time.

                    Check: from when does the figure count?
                      - if the period is right, change the words
                      - if the words are right, change the period

                    More about this: candour explain since-another-month

                    """)
    }

    @Test func aReasonOrANoteAnswersWhatIsMissing() async throws {
        let site = try SiteFixture([
            "statistics/officers.yml": """
            title: Police officers
            unit: people
            source: Annual report
            rows:
              - id: specials
                label: Special constables
                note: The report gives the change alone.
                change_percent: -11.3%
                2018-19: not stated
                2019-20: not stated
              - id: volunteers
                label: Volunteers
                note: The second report is vaguer.
                2018-19: 2,135
                2019-20: over 2,000
            """
        ])
        #expect(try await site.messages() == "")
    }
}
