import CandourSiteSupport
import Testing

/// What an author sees when the date of a meeting does not fit its state, folder or times.
@Suite struct MeetingDateMessageTests {
    @Test func aPlannedMeetingNeedsADay() async throws {
        let site = try SiteFixture.meetings(
            [
                "meetings/panel/2022-02-02/meeting.yml": """
                date: February 2022
                time: 1.30 pm
                venue: Town Hall
                state: planned
                public: yes
                """
            ], today: "2022-01-01")
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:1:7
                PROBLEM  The meeting is planned, but its date has no day: February 2022

                  1 │ date: February 2022
                    │       ^^^^^^^^^^^^^ no day
                  2 │ time: 1.30 pm
                  3 │ venue: Town Hall
                  4 │ state: planned
                    │        ^^^^^^^ but the meeting is planned
                  5 │ public: yes

                Only a provisional meeting can have a date that is known in part.

                Check: which is it?
                  - the day is known: write it
                  - it is not: write state: provisional

                More about this: candour explain meeting-day-needed

                """)
    }

    @Test func aFolderWithAnotherDate() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-09
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:1:7
                WARNING  The meeting is dated 9 February 2022, but its folder is called 2022-02-02

                  1 │ date: 2022-02-09
                    │       ^^^^^^^^^^ the folder says 2022-02-02
                  2 │ time: 1.30 pm

                The folder has the first date that was known, and stays when a meeting moves.

                Check: which is it?
                  - the date is wrong: correct it
                  - the folder was named wrongly and is not published yet: call it 2022-02-09
                  - the meeting moved: accept this warning under accept:, with the reason

                More about this: candour explain meeting-folder-date

                """)
    }

    @Test func aMeetingHeldInTheFuture() async throws {
        let site = try SiteFixture.meetings(
            [
                "meetings/panel/2022-02-02/meeting.yml": """
                date: 2022-02-02
                time: 1.30 pm
                venue: Town Hall
                state: held
                public: yes
                agenda: []
                """
            ], today: "2022-02-01")
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:4:8
                WARNING  The meeting of 2 February 2022 is said to be held, but that day has not come

                  1 │ date: 2022-02-02
                    │       ^^^^^^^^^^ this day has not come
                  2 │ time: 1.30 pm
                  3 │ venue: Town Hall
                  4 │ state: held
                    │        ^^^^ not yet
                  5 │ public: yes

                The page shows it as planned until then.

                Check: which is wrong, the date or the state?

                More about this: candour explain meeting-not-yet-held

                """)
    }

    @Test func aMeetingStillPlannedAfterItsDay() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: planned
            public: yes
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:4:8
                WARNING  The meeting of 2 February 2022 has passed, but is still planned

                  1 │ date: 2022-02-02
                    │       ^^^^^^^^^^ this day has passed
                  2 │ time: 1.30 pm
                  3 │ venue: Town Hall
                  4 │ state: planned
                    │        ^^^^^^^ still planned
                  5 │ public: yes

                Readers cannot tell whether it took place.

                Fix: write state: held, or postponed, cancelled or not_needed.

                More about this: candour explain meeting-state-outdated

                """)
    }

    @Test func aDeadlineAfterTheMeeting() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            questions_by: 2 pm on 2 February 2022
            agenda: []
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:6:15
                PROBLEM  Questions can be sent until 2 pm on Wednesday 2 February 2022, which is not before the meeting

                  1 │ date: 2022-02-02
                    │       ^^^^^^^^^^ the meeting
                  2 │ time: 1.30 pm
                  3 │ venue: Town Hall
                  4 │ state: held
                  5 │ public: yes
                  6 │ questions_by: 2 pm on 2 February 2022
                    │               ^^^^^^^^^^^^^^^^^^^^^^^ the last moment for questions
                  7 │ agenda: []

                Check: which of the two dates or times is wrong?

                More about this: candour explain deadline-after-meeting

                """)
    }

    @Test func aMeetingThatEndedBeforeItsStart() async throws {
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
            started: 1.30 pm
            ended: 4 am
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:6:8
                PROBLEM  The meeting ended at 4 am, which is not after its start at 1.30 pm

                  4 │ apologies: [cy-cedar]
                  5 │ started: 1.30 pm
                    │          ^^^^^^^ started
                  6 │ ended: 4 am
                    │        ^^^^ ended
                  7 │ ---

                Check: which of the two times is wrong?
                  - a time in the afternoon needs pm, or 13 and more as its hour

                More about this: candour explain meeting-ended-before-start

                """)
    }

    @Test func aMeetingNotNeededWithoutAReason() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            state: not_needed
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:2:8
                PROBLEM  This meeting was not needed, but the record does not say why

                  1 │ date: 2022-02-02
                  2 │ state: not_needed
                    │        ^^^^^^^^^^

                Readers see a meeting in the plan that never took place.

                Fix: add needed_if: with what would have made it necessary, or decided_by: with the minute
                that settled it.

                More about this: candour explain not-needed-without-reason

                """)
    }

    @Test func aMeetingInPrivateWithoutAReason() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1 pm
            state: held
            public: no
            agenda: []
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:1:1
                PROBLEM  The field private_because is missing in this meeting

                  1 │ date: 2022-02-02
                    │ ^
                  2 │ time: 1 pm

                Who may not come is told why.

                Fix: add a line `private_because:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }

    @Test func aMeetingOfABodyThatIsNotThere() async throws {
        let site = try SiteFixture.meetings([
            "meetings/board/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/board/2022-02-02/meeting.yml:1:1
                PROBLEM  There is no body called “board”

                  1 │ date: 2022-02-02
                    │ ^ nothing in content/bodies/ has this id
                  2 │ time: 1.30 pm

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/bodies/, or leave the reference out until there is
                one.

                More about this: candour explain reference-not-found

                """)
    }
}
