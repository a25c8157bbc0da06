import CandourSiteSupport
import Testing

/// What an author sees when minutes are approved by the wrong meeting.
@Suite struct ApprovalMessageTests {
    @Test func minutesApprovedByAnotherBody() async throws {
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
            approval: approved
            present: [ann-ash, bob-birch]
            apologies: [cy-cedar]
            approved_at: board/2022-03-23
            ---
            """,
            "meetings/board/2022-03-23/meeting.yml": """
            date: 2022-03-23
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "bodies/board.md": """
            ---
            title: Testshire Board
            type: board
            legal_basis: not stated
            chair: ann-ash
            seats: 3
            members:
              - person: ann-ash
                from: not stated
              - person: bob-birch
                from: not stated
              - person: cy-cedar
                from: 2021-05-06
            substitutes:
              - person: dee-dogwood
                from: not stated
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:5:14
                PROBLEM  “Testshire Board, 23 March 2022” is a meeting of another body, which cannot approve these minutes

                  4 │ apologies: [cy-cedar]
                  5 │ approved_at: board/2022-03-23
                    │              ^^^^^^^^^^^^^^^^
                  6 │ ---

                Minutes are approved by the body whose meeting they record.

                Fix: name a meeting of the same body.

                More about this: candour explain approved-by-another-body

                """)
    }

    @Test func minutesApprovedBeforehand() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
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
            for_approval_at: panel/2022-02-02
            ---
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-03-23/minutes.md:5:18
                PROBLEM  The minutes of 23 March 2022 cannot be approved on 2 February 2022

                  4 │ apologies: [cy-cedar]
                  5 │ for_approval_at: panel/2022-02-02
                    │                  ^^^^^^^^^^^^^^^^
                  6 │ ---

                content/meetings/panel/2022-03-23/meeting.yml:1:7

                  1 │ date: 2022-03-23
                    │       ^^^^^^^^^^ this meeting was on 23 March 2022
                  2 │ time: 1.30 pm

                Minutes are approved at a later meeting, as a rule the next one.

                Check: which is wrong, the meeting named here or one of the dates?

                More about this: candour explain approved-beforehand

                """)
    }

    @Test func anAgendaThatApprovesMinutesOfLater() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: Minutes
                approves: panel/2022-03-23
            """,
            "meetings/panel/2022-03-23/meeting.yml": """
            date: 2022-03-23
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:9:15
                PROBLEM  The minutes of 23 March 2022 cannot be approved on 2 February 2022

                  1 │ date: 2022-02-02
                    │       ^^^^^^^^^^ this meeting was on 2 February 2022
                  2 │ time: 1.30 pm
                   …
                  8 │     title: Minutes
                  9 │     approves: panel/2022-03-23
                    │               ^^^^^^^^^^^^^^^^

                Minutes are approved at a later meeting, as a rule the next one.

                Check: which is wrong, the meeting named here or one of the dates?

                More about this: candour explain approved-beforehand

                """)
    }

    @Test func twoMeetingsThatDisagree() async throws {
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
            for_approval_at: panel/2022-03-30
            ---
            """,
            "meetings/panel/2022-03-23/meeting.yml": """
            date: 2022-03-23
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: Minutes of 2 February
                approves: panel/2022-02-02
            """,
            "meetings/panel/2022-03-30/meeting.yml": """
            date: 2022-03-30
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-03-23/meeting.yml:9:15
                PROBLEM  This agenda approves the minutes of “Testshire Police and Crime Panel, 2 February 2022”, but those name another meeting

                  8 │     title: Minutes of 2 February
                  9 │     approves: panel/2022-02-02
                    │               ^^^^^^^^^^^^^^^^ approved here

                content/meetings/panel/2022-02-02/minutes.md:5:18

                  4 │ apologies: [cy-cedar]
                  5 │ for_approval_at: panel/2022-03-30
                    │                  ^^^^^^^^^^^^^^^^ these minutes name another meeting
                  6 │ ---

                One side of a relation is enough; where both are written they must agree.

                Check: which is right?
                  - panel/2022-03-23, as the agenda has it
                  - panel/2022-03-30, as the minutes have it

                More about this: candour explain relations-disagree

                """)
    }

    @Test func aDraftThatWasApproved() async throws {
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
            approved_at: panel/2022-03-23
            ---
            """,
            "meetings/panel/2022-03-23/meeting.yml": """
            date: 2022-03-23
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/minutes.md:2:11
                PROBLEM  The minutes are a draft, but name the meeting that approved them

                  1 │ ---
                  2 │ approval: draft
                    │           ^^^^^ draft
                  3 │ present: [ann-ash, bob-birch]
                  4 │ apologies: [cy-cedar]
                  5 │ approved_at: panel/2022-03-23
                    │              ^^^^^^^^^^^^^^^^ but approved at this meeting
                  6 │ ---

                Check: which is it?
                  - they were approved: write approval: approved
                  - they were not yet: call the field for_approval_at

                More about this: candour explain draft-but-approved

                """)
    }
}
