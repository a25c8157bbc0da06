import CandourSiteSupport
import Testing

/// What an author sees when the items and points of minutes do not run on.
@Suite struct MinutesNumberMessageTests {
    @Test func anItemThatIsMissing() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "meetings/panel/2022-02-02/minutes.md": """
            ---
            approval: draft
            present: [ann-ash, bob-birch]
            apologies: [cy-cedar]
            ---
            ## 40. Apologies

            One.

            ## 43. Questions

            None.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:10:1
                PROBLEM  Item 43 of the minutes comes after item 40: items 41 and 42 are missing

                   5 │ ---
                   6 │ ## 40. Apologies
                     │ ^^^^^^^^^^^^^^^^ the item before is 40
                   7 │
                   8 │ One.
                   9 │
                  10 │ ## 43. Questions
                     │ ^^^^^^^^^^^^^^^^ this is 43
                  11 │

                The number of an item is its address. Numbers run on; 9.1 may follow 9, and 4a may follow
                4.

                Check: compare with the minutes:
                  - a number is wrong: correct it
                  - an item is missing: add it

                More about this: candour explain minute-out-of-order

                """)
    }

    @Test func aPointThatIsMissing() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "meetings/panel/2022-02-02/minutes.md": """
            ---
            approval: draft
            present: [ann-ash, bob-birch]
            apologies: [cy-cedar]
            ---
            ## 40. Precept

            1) First.
            2) Second.

            Then this.

            4) Fourth.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:13:1
                PROBLEM  Point 40.4 comes after point 40.2

                   8 │ 1) First.
                   9 │ 2) Second.
                     │ ^ the point before is 2
                  10 │
                  11 │ Then this.
                  12 │
                  13 │ 4) Fourth.
                     │ ^ this is 4

                Points are numbered from 1 without a gap; their numbers are their addresses.

                Check: compare with the minutes: is a point missing, or a number wrong?

                More about this: candour explain point-missing

                """)
    }

    @Test func pointsThatDoNotBeginWithOne() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "meetings/panel/2022-02-02/minutes.md": """
            ---
            approval: draft
            present: [ann-ash, bob-birch]
            apologies: [cy-cedar]
            ---
            ## 40. Precept

            2) Second.
            3) Third.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:8:1
                PROBLEM  The points under item 40 begin with 2

                  5 │ ---
                  6 │ ## 40. Precept
                    │ ^^^^^^^^^^^^^^ the first point would be 1
                  7 │
                  8 │ 2) Second.
                    │ ^ this is 2
                  9 │ 3) Third.

                Points are numbered from 1 without a gap; their numbers are their addresses.

                Check: compare with the minutes: is a point missing, or a number wrong?

                More about this: candour explain point-missing

                """)
    }

    @Test func minutesThatDoNotContinue() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "meetings/panel/2022-02-02/minutes.md": """
            ---
            approval: draft
            present: [ann-ash, bob-birch]
            apologies: [cy-cedar]
            ---
            ## 40. Apologies

            One.

            ## 41. Questions

            None.
            """,
            "meetings/panel/2022-03-23/meeting.yml": """
            date: 2022-03-23
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "meetings/panel/2022-03-23/minutes.md": """
            ---
            approval: draft
            present: [ann-ash, bob-birch]
            apologies: [cy-cedar]
            ---
            ## 44. Apologies

            One.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-03-23/minutes.md:6:1
                PROBLEM  These minutes begin with item 44, but those before end with item 41

                  5 │ ---
                  6 │ ## 44. Apologies
                    │ ^^^^^^^^^^^^^^^^ these minutes begin with 44
                  7 │

                content/meetings/panel/2022-02-02/minutes.md:10:1

                   9 │
                  10 │ ## 41. Questions
                     │ ^^^^^^^^^^^^^^^^ the minutes before end with 41
                  11 │

                Items are numbered on from meeting to meeting, so 42 comes next. The minutes before are
                those of 2 February 2022.

                Check: compare both with the approved minutes:
                  - a number is wrong: correct it
                  - a meeting between the two is missing: add it, even without its minutes

                More about this: candour explain minutes-do-not-continue

                """)
    }
}
