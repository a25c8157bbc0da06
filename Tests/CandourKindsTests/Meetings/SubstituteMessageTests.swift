import CandourSiteSupport
import Testing

/// What an author sees when substitutes cannot be right.
@Suite struct SubstituteMessageTests {
    @Test func aStandInWhoIsNoSubstitute() async throws {
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
            substitutes:
              - person: eve-elm
                for: cy-cedar
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:6:13
                PROBLEM  Eve Elm stood in for a member, but was not a substitute of “Testshire Police and Crime Panel” on 2 February 2022

                  5 │ substitutes:
                  6 │   - person: eve-elm
                    │             ^^^^^^^
                  7 │     for: cy-cedar

                The body’s record lists those who may stand in under substitutes:.

                Check: which is wrong, the name here or the list in content/bodies/?

                More about this: candour explain not-a-substitute

                """)
    }

    @Test func aSubstituteForNobody() async throws {
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
            present: [ann-ash, bob-birch, dee-dogwood]
            apologies: [cy-cedar]
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:3:31
                PROBLEM  Dee Dogwood is a substitute, but the minutes do not say for whom

                  2 │ approval: draft
                  3 │ present: [ann-ash, bob-birch, dee-dogwood]
                    │                               ^^^^^^^^^^^
                  4 │ apologies: [cy-cedar]

                A substitute takes the seat of a member, who is counted once.

                Fix: add an entry under substitutes: with person: and for:, the member in whose place.

                More about this: candour explain substitute-for-whom

                """)
    }

    @Test func aMemberWhoIsPresentAndReplaced() async throws {
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
            substitutes:
              - person: dee-dogwood
                for: ann-ash
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:7:10
                PROBLEM  Ann Ash stands under present: and again under substitutes:

                  2 │ approval: draft
                  3 │ present: [ann-ash, bob-birch]
                    │           ^^^^^^^ under present:
                  4 │ apologies: [cy-cedar]
                  5 │ substitutes:
                  6 │   - person: dee-dogwood
                  7 │     for: ann-ash
                    │          ^^^^^^^ under substitutes:
                  8 │ ---

                Everybody counts for one seat.

                Check: compare with the minutes: which of the two is wrong?

                More about this: candour explain attendance-listed-twice

                """)
    }
}
