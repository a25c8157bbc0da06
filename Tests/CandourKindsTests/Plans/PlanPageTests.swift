import CandourSiteSupport
import Testing

@Suite struct PlanPageTests {
    private static let theme = """
        title: Ethical policing
        aim: Police act with integrity.
        objectives:
          - id: culture
            text: A culture that is inclusive.
        deliverables:
          - id: board
            title: Develop an ethics board
            due: 1 March 2022
            state: in_progress
          - id: report
            title: Produce a report
            state: delivered
            evidence: [pages/report]
        measures:
          - text: Fewer complaints.
        not_stated:
          due: The plan gives no day.
        """

    private static let report = "---\ntitle: Integrity report\n---\nAll is well.\n"

    private func page(_ path: String, with more: [String: String] = [:], body: String = "") async throws
        -> String
    {
        let files = ["pages/report.md": PlanPageTests.report].merging(more) { _, new in new }
        return try #require(
            try await PlanSite(theme: PlanPageTests.theme, body: body, with: files).build()[path])
    }

    @Test func showsDeliverablesWithTheirStateDateAndEvidence() async throws {
        let page = try await page("plans/2021-24/ethical-policing/index.html")
        #expect(
            page.contains(
                """
                <tr id="board"><th scope="row">Develop an ethics board</th><td>In progress <span class="tag">\
                overdue</span></td><td><time datetime="2022-03-01">1 March 2022</time></td><td>None yet</td></tr>
                """))
        #expect(
            page.contains(
                """
                <tr id="report"><th scope="row">Produce a report</th><td>Delivered</td><td><span class="not-stated">\
                Not stated: The plan gives no day.</span></td><td><a href="../../../report/">Integrity report</a></td></tr>
                """))
    }

    @Test func listsWhatServesTheThemeOrADeliverableOfIt() async throws {
        let serving = [
            "pages/ethics.md": "---\ntitle: About ethics\nthemes: [2021-24/ethical-policing]\n---\n",
            "pages/board.md": "---\ntitle: About the board\nthemes: [2021-24/ethical-policing#board]\n---\n",
        ]
        let page = try await page("plans/2021-24/ethical-policing/index.html", with: serving)
        #expect(page.contains("<h2 id=\"theme-records\">What serves this theme</h2>"))
        #expect(
            page.contains(
                """
                <p class="card-title"><a href="../../../ethics/">About ethics</a></p>
                <p class="card-facts">Page</p>
                """))
        #expect(page.contains("<p class=\"card-title\"><a href=\"../../../board/\">About the board</a></p>"))
        #expect(
            page.contains(
                "1 March 2022</time></td><td><a href=\"../../../board/\">About the board</a></td></tr>"))
    }

    @Test func countsDeliverablesByStateOnThePlanAndAtHome() async throws {
        let card = "<p class=\"card-facts\">2 deliverables · 1 in progress · 1 delivered · 1 overdue</p>"
        #expect(try await page("plans/2021-24/index.html").contains(card))
        #expect(try await page("index.html").contains(card))
    }

    /// Of one it is not said that all are.
    @Test(arguments: [
        (["board"], "1 deliverable · planned", "deliverable, planned"),
        (["board", "report"], "2 deliverables · all planned", "deliverables, all planned"),
    ])
    func saysOnceWhatAllDeliverablesAre(ids: [String], card: String, figure: String) async throws {
        let deliverables = ids.map {
            "\n  - id: \($0)\n    title: Work on the \($0)\n    due: March 2023\n    state: planned"
        }
        let theme = "title: Ethics\naim: Act well.\ndeliverables:" + deliverables.joined()
        let pages = try await PlanSite(theme: theme).build()
        let page = try #require(pages["plans/2021-24/index.html"])
        #expect(page.contains("<p class=\"card-facts\">\(card)</p>"))
        #expect(page.contains("\(figure)<"))
    }

    @Test func keepsTheIDsOfItsTextApartFromThoseOfDeliverables() async throws {
        let page = try await page(
            "plans/2021-24/ethical-policing/index.html", body: "## Board\n\nIt advises.\n")
        #expect(page.contains("<h3 id=\"text-board\">Board</h3>"))
    }

    @Test func leadsToTheNextTheme() async throws {
        let other = "---\ntitle: Victims\naim: Put victims first.\n---\n"
        let page = try await page(
            "plans/2021-24/ethical-policing/index.html", with: ["plans/2021-24/themes/02-victims.md": other])
        #expect(page.contains("Next theme: <a href=\"../../../plans/2021-24/victims/\">Victims</a>"))
        #expect(!page.contains("Previous theme"))
    }

    @Test func hasAFeedOfEachTheme() async throws {
        let serving = """
            ---
            title: Ethics
            reference: not stated
            date: 1 March 2022
            decision_maker: ann-lee
            type: policy
            summary: Decides on ethics.
            legal_power: not stated
            cost: none
            themes: [2021-24/ethical-policing]
            ---
            """
        let feed = try await page(
            "feeds/plans/2021-24/ethical-policing.atom", with: ["decisions/ethics.md": serving])
        #expect(feed.contains("<title>Ethics</title>"))
    }

    @Test func showsThePlanThatHoldsToday() async throws {
        let older = """
            ---
            title: Police and crime plan 2017-20
            period: 2017-20
            commissioner: ann-lee
            ---
            """
        let theme = "---\ntitle: Offenders\naim: Reduce re-offending.\n---\n"
        let files = [
            "plans/2017-20/plan.md": older, "plans/2017-20/themes/01-offenders.md": theme,
            "pages/report.md": PlanPageTests.report,
        ]
        let now = try await PlanSite(theme: PlanPageTests.theme, today: "2022-03-31", with: files).build()
        #expect(now["index.html"]?.contains("<h2 id=\"plans\">Police and crime plan 2021-24</h2>") == true)
        let later = try await PlanSite(theme: PlanPageTests.theme, today: "2030-01-01", with: files).build()
        #expect(later["index.html"]?.contains("<h2 id=\"plans\">Police and crime plan 2021-24</h2>") == true)
    }

    /// Elsewhere `2005-08` is a month.
    @Test(arguments: [("2005-08", "2005 to 2008"), ("2021-24", "2021 to 2024"), ("2021/22", "2021/22")])
    func readsThePeriodOfAPlanAsYears(written: String, shown: String) async throws {
        let plan = "---\ntitle: A plan\nperiod: \(written)\ncommissioner: ann-lee\n---\n"
        let pages = try await PlanSite(
            theme: PlanPageTests.theme,
            with: [
                "plans/a-plan/plan.md": plan, "pages/report.md": PlanPageTests.report,
            ]
        ).build()
        #expect(pages["plans/a-plan/index.html"]?.contains("<dt>Period</dt><dd>\(shown)</dd>") == true)
    }
}
