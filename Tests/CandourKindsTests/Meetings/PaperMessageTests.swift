import CandourSiteSupport
import Testing

/// What an author sees when papers and agenda items do not name each other.
@Suite struct PaperMessageTests {
    @Test func aPaperThatIsNotThere() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
                paper: forward-plans
            """,
            "meetings/panel/2022-02-02/01-forward-plan.md": """
            ---
            title: A paper
            item: 1
            report_of: The commissioner
            contact_officer: eve-elm
            ---
            ## 1. Purpose

            1.1 This is a paper.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:9:12
                PROBLEM  This meeting has no paper called “forward-plans”

                  8 │     title: A title
                  9 │     paper: forward-plans
                    │            ^^^^^^^^^^^^^ did you mean forward-plan?

                A paper’s name is that of its file, without the number and the ending. The meeting’s
                folder has forward-plan.

                Fix: change it to forward-plan.

                  9 │     paper: forward-plan

                More about this: candour explain paper-not-found

                """)
    }

    @Test func aPaperOfAnotherItem() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
                paper: forward-plan
              - number: 2
                title: A title
            """,
            "meetings/panel/2022-02-02/01-forward-plan.md": """
            ---
            title: A paper
            item: 2
            report_of: The commissioner
            contact_officer: eve-elm
            ---
            ## 1. Purpose

            1.1 This is a paper.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/01-forward-plan.md:3:7
                PROBLEM  The paper forward-plan says it belongs to item 2, but the agenda has it under item 1

                  2 │ title: A paper
                  3 │ item: 2
                    │       ^ the paper says item 2
                  4 │ report_of: The commissioner

                content/meetings/panel/2022-02-02/meeting.yml:9:12

                   8 │     title: A title
                   9 │     paper: forward-plan
                     │            ^^^^^^^^^^^^ the agenda names it under item 1
                  10 │   - number: 2

                Check: compare with the agenda: which of the two is wrong?

                More about this: candour explain paper-of-another-item

                """)
    }

    @Test func aPaperWhoseItemIsNotOnTheAgenda() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
              - number: 2
                title: A title
            """,
            "meetings/panel/2022-02-02/01-forward-plan.md": """
            ---
            title: A paper
            item: 3
            report_of: The commissioner
            contact_officer: eve-elm
            ---
            ## 1. Purpose

            1.1 This is a paper.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/01-forward-plan.md:3:7
                PROBLEM  The paper forward-plan belongs to item 3, which is not on the agenda

                  2 │ title: A paper
                  3 │ item: 3
                    │       ^
                  4 │ report_of: The commissioner

                The agenda has the items 1 and 2.

                Check: which is wrong, the number here or the agenda in meeting.yml?

                More about this: candour explain paper-without-item

                """)
    }

    @Test func aPaperThatNobodyNames() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
            """,
            "meetings/panel/2022-02-02/01-forward-plan.md": """
            ---
            title: A paper
            item: not stated
            report_of: The commissioner
            contact_officer: eve-elm
            ---
            ## 1. Purpose

            1.1 This is a paper.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/01-forward-plan.md:1:1
                PROBLEM  No agenda item names the paper forward-plan, and the paper names no item

                  1 │ ---
                    │ ^
                  2 │ title: A paper

                Readers of the agenda would not find it.

                Fix: add paper: forward-plan to its item in meeting.yml, or item: with the number here.

                More about this: candour explain paper-without-item

                """)
    }

    @Test func twoPapersOfOneName() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda: []
            """,
            "meetings/panel/2022-02-02/01-forward-plan.md": """
            ---
            title: A paper
            item: 1
            report_of: The commissioner
            contact_officer: eve-elm
            ---
            ## 1. Purpose

            1.1 This is a paper.
            """,
            "meetings/panel/2022-02-02/02-forward-plan.md": """
            ---
            title: A paper
            item: 2
            report_of: The commissioner
            contact_officer: eve-elm
            ---
            ## 1. Purpose

            1.1 This is a paper.
            """,
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/02-forward-plan.md:1:1
                PROBLEM  Two papers of this meeting have the name forward-plan

                  1 │ ---
                    │ ^ and here
                  2 │ title: A paper

                content/meetings/panel/2022-02-02/01-forward-plan.md:1:1

                  1 │ ---
                    │ ^ here
                  2 │ title: A paper

                The number in front orders the files and is no part of the address, so both would have the
                same.

                Fix: give one of the two files another name after its number.

                More about this: candour explain paper-twice

                """)
    }
}
