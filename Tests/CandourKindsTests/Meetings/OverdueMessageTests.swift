import CandourSiteSupport
import Testing

/// What an author sees when nobody has answered what a meeting asked for.
@Suite struct OverdueMessageTests {
    private func site(_ more: [String: String] = [:], today: String = "2022-03-31") throws -> SiteFixture {
        let fields = """
            vacancies: 0
            outcomes:
              - item: 47
                recommendation: That a forward plan becomes a standing item.
                id: forward-plan
                due: early March 2022
            """
        let records = [
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
            "meetings/panel/2022-02-02/minutes.md": SiteFixture.minutes(fields, body: "## 47. Forward plan"),
        ]
        return try SiteFixture.meetings(records.merging(more) { _, new in new }, today: today)
    }

    @Test func aRecommendationWhoseDayHasPassed() async throws {
        #expect(
            try await site().messages() == """
                content/meetings/panel/2022-02-02/minutes.md:10:10
                WARNING  “That a forward plan becomes a standing item” was due in early March 2022, and nothing answers it

                   8 │     recommendation: That a forward plan becomes a standing item.
                   9 │     id: forward-plan
                     │         ^^^^^^^^^^^^ what was due
                  10 │     due: early March 2022
                     │          ^^^^^^^^^^^^^^^^ due
                  11 │ ---

                Its page and the list of open matters show it as overdue.

                Check: has it been dealt with?
                  - if there is a reply, add it to content/responses/, with answers: naming this outcome
                  - if a later meeting dealt with it, name it under follows: there
                  - if it is still open, ask whoever it is addressed to

                More about this: candour explain outcome-overdue

                """)
    }

    @Test func aReplyAnswersIt() async throws {
        let reply = """
            ---
            title: Reply on the forward plan
            date: 2022-03-11
            by: ann-ash
            addressed_to: panel
            answers: [panel/2022-02-02#forward-plan]
            accepted: yes
            ---
            We agree.
            """
        #expect(try await site(["responses/2022-03-11-forward-plan.md": reply]).messages() == "")
    }

    @Test func itIsNotLateUntilTheLastDayThatTheDateCanMean() async throws {
        #expect(try await site(today: "2022-03-10").messages() == "")
    }
}
