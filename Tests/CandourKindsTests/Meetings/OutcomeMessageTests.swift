import CandourSiteSupport
import Testing

/// What an author sees when an outcome names what is not in the minutes.
@Suite struct OutcomeMessageTests {
    @Test func anItemThatIsNotInTheMinutes() async throws {
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
            outcomes:
              - item: 47
                resolution: Agreed.
            ---
            ## 46. Precept

            1) First.
            2) Second.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:6:11
                PROBLEM  This outcome belongs to item 47, which is not in the minutes

                  5 │ outcomes:
                  6 │   - item: 47
                    │           ^^
                  7 │     resolution: Agreed.

                Items come from headings such as `## 47. Title`. The only numbered heading is 46.

                Check: which is wrong, the number here or that of the heading?

                More about this: candour explain no-such-minute

                """)
    }

    @Test func aDeclarationOnAnItemThatIsNotThere() async throws {
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
            declarations:
              - person: ann-ash
                item: 45
                interest: She lives there.
            ---
            Nothing is numbered here.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:7:11
                PROBLEM  This declaration belongs to item 45, which is not in the minutes

                  6 │   - person: ann-ash
                  7 │     item: 45
                    │           ^^
                  8 │     interest: She lives there.

                Items come from headings such as `## 45. Title`. No heading of the minutes has a number.

                Check: which is wrong, the number here or that of the heading?

                More about this: candour explain no-such-minute

                """)
    }

    @Test func aPointThatIsNotThere() async throws {
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
            outcomes:
              - item: 46
                resolution: Agreed.
                point: 9
            ---
            ## 46. Precept

            1) First.
            2) Second.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:8:12
                PROBLEM  Item 46 of the minutes has no point 9

                   7 │     resolution: Agreed.
                   8 │     point: 9
                     │            ^
                   9 │ ---
                  10 │ ## 46. Precept
                     │ ^^^^^^^^^^^^^^ item 46
                  11 │

                Points are the entries of a list `1)`, `2)` under the heading. It has 2 numbered points.

                Check: which point is meant?

                More about this: candour explain no-such-point

                """)
    }

    @Test func anIDThatIsTaken() async throws {
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
            outcomes:
              - item: 46
                resolution: Agreed.
                id: forward-plan
              - item: 46
                resolution: Agreed.
                id: forward-plan
            ---
            ## 46. Precept

            1) First.
            2) Second.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:11:9
                PROBLEM  The name forward-plan is taken already in these minutes

                   7 │     resolution: Agreed.
                   8 │     id: forward-plan
                     │         ^^^^^^^^^^^^ here
                   9 │   - item: 46
                  10 │     resolution: Agreed.
                  11 │     id: forward-plan
                     │         ^^^^^^^^^^^^ and here
                  12 │ ---

                It is an address on the page: #forward-plan leads to one place only.

                Fix: give this outcome another id.

                More about this: candour explain outcome-id-twice

                """)
    }

    @Test func moreVotesThanMembers() async throws {
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
            outcomes:
              - item: 46
                resolution: Agreed.
                vote:
                  for: 2
                  against: 1
            ---
            ## 46. Precept

            1) First.
            2) Second.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:9:7
                PROBLEM  The outcome has 3 votes, but only 2 members were present

                   2 │ approval: draft
                   3 │ present: [ann-ash, bob-birch]
                     │ ^^^^^^^ 2 present
                   4 │ apologies: [cy-cedar]
                   5 │ outcomes:
                   6 │   - item: 46
                   7 │     resolution: Agreed.
                   8 │     vote:
                   9 │       for: 2
                     │       ^^^^^^ 3 in all
                  10 │       against: 1

                That is 1 too many. Members who abstain count as well.

                Check: compare with the minutes: is a number of votes wrong, or somebody missing under
                present:?

                More about this: candour explain more-votes-than-members

                """)
    }

    @Test func aVoteThatIsNone() async throws {
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
            outcomes:
              - item: 46
                resolution: Agreed.
                vote: nearly all
            ---
            ## 46. Precept

            1) First.
            2) Second.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:8:11
                PROBLEM  “nearly all” does not say how members voted

                  7 │     resolution: Agreed.
                  8 │     vote: nearly all
                    │           ^^^^^^^^^^
                  9 │ ---

                Fix: write unanimous; or, indented below vote:, lines with for:, against: and abstained:.

                More about this: candour explain not-a-vote

                """)
    }
}
