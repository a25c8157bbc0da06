import CandourSiteSupport
import Testing

/// The pages that follow a recommendation, an action or a commitment from the question to the outcome.
@Suite struct ThreadTests {
    private static let outcomes = """
        vacancies: 0
        outcomes:
          - item: 1
            recommendation: That the panel is told earlier.
            id: told-earlier
        """
    private static let later = """
        vacancies: 0
        outcomes:
          - item: 2
            recommendation: That a forward plan stands on every agenda.
            id: forward-plan
            follows: panel/2021-11-15#told-earlier
            standing_item: yes
          - item: 2
            action: Send the figures to members.
            id: figures
            owner: bob-birch
            due: 2022-03-01
          - item: 2
            commitment: Look at the survey.
            id: survey
          - item: 2
            resolution: Agreed to note the report.
            id: noted
        """

    private func site(today: String = "2022-03-31") throws -> SiteFixture {
        try SiteFixture.meetings(
            [
                "meetings/panel/2021-11-15/meeting.yml": SiteFixture.meeting("2021-11-15"),
                "meetings/panel/2021-11-15/minutes.md": SiteFixture.minutes(
                    ThreadTests.outcomes, body: "## 1. Notice\n\nWords.\n"),
                "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
                "meetings/panel/2022-02-02/minutes.md": SiteFixture.minutes(
                    ThreadTests.later, body: "## 2. Forward plan\n\nWords.\n"),
                "meetings/panel/2022-06-15/meeting.yml": SiteFixture.meeting("2022-06-15").replacing(
                    "state: held", with: "state: planned"),
                "meetings/panel/2022-07-15/meeting.yml": SiteFixture.meeting("2022-07-15").replacing(
                    "state: held", with: "state: cancelled"),
            ], today: today)
    }

    @Test func tellsWhatHappenedInTheOrderOfTime() async throws {
        let files = try await site().build()
        let page = try #require(files["meetings/panel/2022-02-02/outcomes/forward-plan/index.html"])
        let places = try [
            "Raised at <a href=\"../../../../../meetings/panel/2021-11-15/#told-earlier\"",
            "Recommendation at <a href=\"../../../../../meetings/panel/2022-02-02/#forward-plan\"",
            "Standing item at <a href=\"../../../../../meetings/panel/2022-06-15/\"",

        ].map { try #require(page.firstRange(of: $0), "\($0)\n\(page)").lowerBound }
        #expect(places == places.sorted())
        #expect(!page.contains("2022-07-15"))
        #expect(page.contains("<h1>That a forward plan stands on every agenda</h1>"))
    }

    @Test func knowsWhatWasTakenUpAgain() async throws {
        let page = try #require(
            try await site().build()["meetings/panel/2021-11-15/outcomes/told-earlier/index.html"])
        #expect(
            page.contains(
                "Taken up again at <a href=\"../../../../../meetings/panel/2022-02-02/#forward-plan\""))
        #expect(page.contains("<dd>Taken up again</dd>"))
        #expect(!page.contains("Answered") && !page.contains("Mentioned in"))
    }

    @Test func hasNoPageForResolutions() async throws {
        #expect(try await site().build()["meetings/panel/2022-02-02/outcomes/noted/index.html"] == nil)
    }

    @Test func listsWhatIsOpenFirst() async throws {
        let files = try await site().build()
        let recommendations = try #require(files["recommendations/index.html"])
        let open = try #require(recommendations.firstRange(of: "That a forward plan stands on every agenda"))
        let answered = try #require(recommendations.firstRange(of: "That the panel is told earlier"))
        #expect(open.lowerBound < answered.lowerBound)
        let actions = try #require(files["actions/index.html"])
        #expect(actions.contains("Look at the survey"))
        #expect(actions.contains("Overdue"))
        #expect(!actions.contains("Agreed to note"))
    }

    @Test func showsOnThePageOfTheBodyWhatIsOpen() async throws {
        let page = try #require(try await site().build()["bodies/panel/index.html"])
        let section = try #require(page.firstRange(of: "<h2 id=\"open\">Still open</h2>"))
        let open = page[section.upperBound...]
        #expect(open.contains("outcomes/forward-plan/") && open.contains("outcomes/survey/"))
        #expect(!open.contains("outcomes/told-earlier/"))
    }

    @Test func saysWhereAListHasNothingYet() async throws {
        var site = try site()
        let action = "vacancies: 0\noutcomes:\n  - item: 1\n    action: Send it.\n    id: send\n"
        site.files["content/meetings/panel/2021-11-15/minutes.md"] = Array(
            SiteFixture.minutes(action, body: "## 1. Notice\n\nWords.\n").utf8)
        site.files["content/meetings/panel/2022-02-02/minutes.md"] = nil
        let files = try await site.build()
        #expect(files["recommendations/index.html"]?.contains("There are none yet.") == true)
        #expect(files["index.html"]?.contains("href=\"recommendations/\"") == true)
    }

    /// The page of a thread is a part of its meeting.
    @Test func canBeNamedInALink() async throws {
        var site = try site()
        site.files["content/pages/extra.md"] = Array(
            "---\ntitle: Extra\n---\n[The plan](record:meetings/panel/2022-02-02/outcomes/forward-plan)\n"
                .utf8)
        let page = try #require(try await site.build()["extra/index.html"])
        #expect(page.contains("href=\"../meetings/panel/2022-02-02/outcomes/forward-plan/\""))
    }

    @Test(arguments: [("2022-02-28", false), ("2022-03-01", false), ("2022-03-02", true)])
    func isOverdueTheDayAfter(_ today: String, _ isOverdue: Bool) async throws {
        let actions = try #require(try await site(today: today).build()["actions/index.html"])
        #expect(actions.contains("Overdue") == isOverdue)
    }

    @Test func hasNoListsWhereThereIsNothingToList() async throws {
        let files = try await SiteFixture.meetings([:]).build()
        #expect(files["actions/index.html"] == nil)
        #expect(files["recommendations/index.html"] == nil)
    }

    /// Outcomes that go back to each other cannot go round in a circle for ever.
    @Test func endsWhereOutcomesGoBackToEachOther() async throws {
        var site = try site()
        let circle = ThreadTests.outcomes + "\n    follows: panel/2022-02-02#forward-plan"
        site.files["content/meetings/panel/2021-11-15/minutes.md"] = Array(
            SiteFixture.minutes(circle, body: "## 1. Notice\n\nWords.\n").utf8)
        let files = try await site.build()
        #expect(files["meetings/panel/2022-02-02/outcomes/forward-plan/index.html"] != nil)
    }
}
