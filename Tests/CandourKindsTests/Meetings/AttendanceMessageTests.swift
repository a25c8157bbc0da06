import CandourSiteSupport
import Testing

/// What an author sees when the lists of who was there cannot be right.
@Suite struct AttendanceMessageTests {
    @Test func listsThatDoNotComeToTheSeats() async throws {
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
            apologies: []
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:3:1
                PROBLEM  The minutes account for 2 members, but “Testshire Police and Crime Panel” has 3 seats

                  2 │ approval: draft
                  3 │ present: [ann-ash, bob-birch]
                    │ ^^^^^^^ these minutes account for 2
                  4 │ apologies: []

                content/bodies/panel.md:6:8

                  5 │ chair: ann-ash
                  6 │ seats: 3
                    │        ^ the body has 3 seats
                  7 │ members:

                2 present + 0 with apologies = 2, which is 1 fewer than the seats.

                Check: compare with the minutes:
                  - is somebody missing under present:, apologies: or absent:?
                  - was a seat empty? Then add vacancies: with the number
                  - is the number of seats wrong?

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func tooManyForTheSeats() async throws {
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
            vacancies: 2
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:3:1
                PROBLEM  The minutes account for 5 members, but “Testshire Police and Crime Panel” has 3 seats

                  2 │ approval: draft
                  3 │ present: [ann-ash, bob-birch]
                    │ ^^^^^^^ these minutes account for 5
                  4 │ apologies: [cy-cedar]

                content/bodies/panel.md:6:8

                  5 │ chair: ann-ash
                  6 │ seats: 3
                    │        ^ the body has 3 seats
                  7 │ members:

                2 present + 1 with apologies + 2 empty seats = 5, which is 2 more than the seats.

                Check: compare with the minutes:
                  - is somebody missing under present:, apologies: or absent:?
                  - was a seat empty? Then add vacancies: with the number
                  - is the number of seats wrong?

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func somebodyListedTwice() async throws {
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
            present: [ann-ash, Bob Birch]
            apologies: [cy-cedar, bob-birch]
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:4:23
                PROBLEM  Bob Birch stands under present: and again under apologies:

                  2 │ approval: draft
                  3 │ present: [ann-ash, Bob Birch]
                    │                    ^^^^^^^^^ under present:
                  4 │ apologies: [cy-cedar, bob-birch]
                    │                       ^^^^^^^^^ under apologies:
                  5 │ ---

                Everybody counts for one seat.

                Check: compare with the minutes: which of the two is wrong?

                More about this: candour explain attendance-listed-twice

                """)
    }

    @Test func somebodyWhoIsNoMember() async throws {
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
            present: [ann-ash, bob-birch, eve-elm]
            apologies: [cy-cedar]
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:3:31
                PROBLEM  Eve Elm is listed under present:, but was not a member of “Testshire Police and Crime Panel” on 2 February 2022

                  2 │ approval: draft
                  3 │ present: [ann-ash, bob-birch, eve-elm]
                    │                               ^^^^^^^ under present:
                  4 │ apologies: [cy-cedar]

                Eve Elm is not in its list of members, in content/bodies/.

                Check: which is it?
                  - a member: correct the list of members, or its dates
                  - a substitute: add substitutes: with the member in whose place
                  - neither: move the name to in_attendance:

                More about this: candour explain not-a-member

                """)
    }

    @Test func somebodyWhoWasNotYetAMember() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2021-02-03/meeting.yml": """
            date: 2021-02-03
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "meetings/panel/2021-02-03/minutes.md": """
            ---
            approval: draft
            present: [ann-ash, bob-birch]
            apologies: [cy-cedar]
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2021-02-03/minutes.md:4:13
                PROBLEM  Cy Cedar is listed under apologies:, but was not a member of “Testshire Police and Crime Panel” on 3 February 2021

                  3 │ present: [ann-ash, bob-birch]
                  4 │ apologies: [cy-cedar]
                    │             ^^^^^^^^ under apologies:
                  5 │ ---

                content/bodies/panel.md:12:13

                  11 │     from: not stated
                  12 │   - person: cy-cedar
                     │             ^^^^^^^^ other dates here
                  13 │     from: 2021-05-06

                Cy Cedar was not a member then, by the dates of the list, in content/bodies/.

                Check: which is it?
                  - a member: correct the list of members, or its dates
                  - a substitute: add substitutes: with the member in whose place
                  - neither: move the name to in_attendance:

                More about this: candour explain not-a-member

                """)
    }
}
