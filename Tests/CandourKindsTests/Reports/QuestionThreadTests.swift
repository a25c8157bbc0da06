import CandourSiteSupport
import Testing

/// The pages that follow a question of a panel to its answer.
@Suite struct QuestionThreadTests {
    private static let raised = """
        title: Roads
        question: What is done for safer roads?
        raised_at: panel/2020-06-30#1
        ---
        A plan is made.
        """
    private static let sent = """
        title: Burglary
        question: Why is burglary rising?
        asked_by: panel
        asked: 1 July 2020
        ---
        It is falling.
        """
    private static let open = """
        title: Noise
        question: What of the noise?
        asked: not stated
        ---
        """

    private func site(_ fields: String = ReportSite.panel) throws -> SiteFixture {
        let mention = """
            title: A decision
            date: 2021-02-01
            reference: not stated
            decision_maker: ann-ash
            type: other
            summary: About roads.
            legal_power: not stated
            cost: none
            """
        let later = "---\n\(mention)\n---\nSee [the question](record:reports/report#roads).\n"
        let earlier = later.replacing("2021-02-01", with: "2019-02-01")
        return try ReportSite.with(
            fields,
            sections: [
                "01-roads.md": QuestionThreadTests.raised, "02-burglary.md": QuestionThreadTests.sent,
                "03-noise.md": QuestionThreadTests.open,
            ],
            records: [
                "meetings/panel/2020-06-30/meeting.yml": SiteFixture.meeting(
                    "2020-06-30", "agenda:\n  - number: 1\n    title: Roads"),
                "decisions/later.md": later, "decisions/earlier.md": earlier,
            ])
    }

    @Test func tellsWhenItWasRaisedAndAnswered() async throws {
        let page = try #require(try await site().build()["reports/report/roads/index.html"])
        #expect(page.contains("<dt>State</dt><dd>Answered</dd>"))
        #expect(page.contains("1 July 2020</time>, after 1 day</dd>"))
        let places = try [
            "Asked at <a href=\"../../../meetings/panel/2020-06-30/#1\">",
            "Answered in <a href=\"../../../reports/report/#roads\">A report</a>, 1 day later",
            "Report presented to <a href=\"../../../meetings/panel/2020-07-15/\">",
            "Mentioned in <a href=\"../../../decisions/later/\">",
        ].map { try #require(page.firstRange(of: $0), "\($0)\n\(page)").lowerBound }
        #expect(places == places.sorted())
        #expect(!page.contains("decisions/earlier"))
    }

    /// Where the report bears no date, the answer came at the meeting.
    @Test func countsTheDaysToTheMeeting() async throws {
        let fields = ReportSite.panel.replacing("date: 2020-07-01", with: "date: not stated")
        let page = try #require(try await site(fields).build()["reports/report/burglary/index.html"])
        #expect(page.contains("15 July 2020</time>, after 14 days</dd>"))
        #expect(page.contains("Asked by <a href=\"../../../bodies/panel/\">"))
        #expect(page.contains("Answered at <a href=\"../../../meetings/panel/2020-07-15/\">"))
        #expect(page.contains(", 14 days later"))
    }

    @Test func listsWhatIsOpenFirst() async throws {
        let list = try #require(try await site().build()["questions/index.html"])
        let open = try #require(list.firstRange(of: ">Noise</a>"))
        let answered = try #require(list.firstRange(of: ">Burglary</a>"))
        #expect(open.lowerBound < answered.lowerBound)
        #expect(list.contains("<td>Open</td>"))
        #expect(list.contains("1 July 2020</time></td><td>0 days</td></tr>"))
        #expect(list.contains("<th scope=\"col\">Time it took</th>"))
    }

    /// Where the day of the question is not known, nobody can say how long the answer took.
    @Test func countsNoDaysWithoutADay() async throws {
        let question = "title: Roads\nquestion: What of the roads?\nasked: not stated\n---\nWork goes on.\n"
        let site = try ReportSite.with(ReportSite.panel, sections: ["01-roads.md": question])
        let list = try #require(try await site.build()["questions/index.html"])
        #expect(list.contains("1 July 2020</time></td><td>Not known</td></tr>"))
    }

    @Test func saysThatThereIsNoAnswerYet() async throws {
        let page = try #require(try await site().build()["reports/report/noise/index.html"])
        #expect(page.contains("<dt>State</dt><dd>Open</dd>"))
        #expect(page.contains("<p>There is none yet.</p>"))
        #expect(!page.contains("id=\"thread\""))
    }

    @Test func hasNoListWhereNothingWasAsked() async throws {
        #expect(try await ReportSite.with(ReportSite.panel).build()["questions/index.html"] == nil)
    }
}
