import CandourSiteSupport
import Testing

/// What an author sees when the papers of a panel come less than five clear days before.
@Suite struct NoticeMessageTests {
    @Test func anAgendaIssuedLate() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-03-23/meeting.yml": """
            date: Wednesday 23 March 2022
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            published: 2022-03-16
            agenda:
              - number: 1
                title: A title
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-03-23/meeting.yml:6:12
                WARNING  The agenda was issued 4 clear days before the meeting; the law asks for five

                  1 │ date: Wednesday 23 March 2022
                    │       ^^^^^^^^^^^^^^^^^^^^^^^ the meeting
                  2 │ time: 1.30 pm
                  3 │ venue: Town Hall
                  4 │ state: held
                  5 │ public: yes
                  6 │ published: 2022-03-16
                    │            ^^^^^^^^^^ 4 clear days before
                  7 │ agenda:

                Neither the day of issue nor the day of the meeting counts, and no weekend or bank
                holiday. For Wednesday 23 March 2022 the last day was Tuesday 15 March 2022.

                Check: is the date right?
                  - if not, correct it
                  - if so, accept the warning under accept: with the reason for the urgency

                More about this: candour explain papers-issued-late

                """)
    }

    @Test func aPaperIssuedLateOverEaster() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-04-22/meeting.yml": """
            date: 2022-04-22
            time: 1.30 pm
            venue: Town Hall
            state: planned
            public: yes
            agenda:
              - number: 1
                title: A title
            """,
            "meetings/panel/2022-04-22/01-forward-plan.md": """
            ---
            title: A paper
            item: 1
            report_of: The commissioner
            contact_officer: eve-elm
            published: 2022-04-13
            ---
            ## 1. Purpose

            1.1 This is a paper.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-04-22/01-forward-plan.md:6:12
                WARNING  The paper “A paper” was issued 4 clear days before the meeting; the law asks for five

                  5 │ contact_officer: eve-elm
                  6 │ published: 2022-04-13
                    │            ^^^^^^^^^^ 4 clear days before
                  7 │ ---

                content/meetings/panel/2022-04-22/meeting.yml:1:7

                  1 │ date: 2022-04-22
                    │       ^^^^^^^^^^ the meeting
                  2 │ time: 1.30 pm

                Neither the day of issue nor the day of the meeting counts, and no weekend or bank
                holiday. For Friday 22 April 2022 the last day was Tuesday 12 April 2022.

                Check: is the date right?
                  - if not, correct it
                  - if so, accept the warning under accept: with the reason for the urgency

                More about this: candour explain papers-issued-late

                """)
    }
}
