import CandourSiteSupport
import Testing

/// What an author sees when a question of a panel and its answer do not fit.
@Suite struct PanelQuestionMessageTests {
    private func messages(_ sections: [String: String]) async throws -> String {
        try await ReportSite.with(ReportSite.panel, sections: sections).messages()
    }

    @Test func aQuestionWithoutAnAnswer() async throws {
        #expect(
            try await messages([
                "01-roads.md": "title: Roads\nquestion: What of the roads?\nasked: not stated\n---\n"
            ])
                == """
                content/reports/report/01-roads.md:3:11
                WARNING  The question “Roads” has no answer

                  2 │ title: Roads
                  3 │ question: What of the roads?
                    │           ^^^^^^^^^^^^^^^^^^ no answer
                  4 │ asked: not stated

                The page says that it is open.

                Fix: write the answer below the fields, or say under not_stated: in a line text: why there
                is none.

                More about this: candour explain panel-question-open

                """)
    }

    @Test func aQuestionAskedAfterItsAnswer() async throws {
        #expect(
            try await messages([
                "01-roads.md":
                    "title: Roads\nquestion: What of the roads?\nasked: 1 August 2020\n---\nWork goes on.\n"
            ]) == """
                content/reports/report/01-roads.md:4:8
                PROBLEM  The question was asked on 1 August 2020, and answered before that, on 1 July 2020

                  3 │ question: What of the roads?
                  4 │ asked: 1 August 2020
                    │        ^^^^^^^^^^^^^ asked on 1 August 2020
                  5 │ ---

                content/reports/report/report.md:5:7

                  4 │ by: ann-ash
                  5 │ date: 2020-07-01
                    │       ^^^^^^^^^^ answered on 1 July 2020
                  6 │ presented_to: panel/2020-07-15

                Check: which is wrong?
                  - when it was asked
                  - the date of the report or of the meeting

                More about this: candour explain panel-question-asked-late

                """)
    }

    @Test func aQuestionThatDoesNotSayWhenItWasAsked() async throws {
        #expect(
            try await messages([
                "01-roads.md": "title: Roads\nquestion: What of the roads?\n---\nWork goes on.\n"
            ])
                == """
                content/reports/report/01-roads.md:2:1
                PROBLEM  The field asked is missing in this section

                  1 │ ---
                  2 │ title: Roads
                    │ ^
                  3 │ question: What of the roads?

                A question was asked on a day; or at a meeting, which goes to raised_at:.

                Fix: add a line `asked:` with a date, such as 2 February 2022, 2022-02-02, February 2022
                or 2022; or `asked: not stated` if the source does not give it.

                More about this: candour explain missing-field

                """)
    }

    @Test func aDayWithoutAQuestion() async throws {
        #expect(
            try await messages(["01-roads.md": "title: Roads\nasked: 1 July 2020\n---\nWork goes on.\n"])
                == """
                content/reports/report/01-roads.md:2:1
                PROBLEM  The field question is missing in this section

                  1 │ ---
                  2 │ title: Roads
                    │ ^
                  3 │ asked: 1 July 2020

                The section says who asked, when or where, so readers look for the question.

                Fix: add a line `question:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }
}
