import CandourKinds
import CandourSiteSupport
import Testing

@Suite struct ReportPageTests {
    private func page(
        _ sections: [String: String], body: String = "", records: [String: String] = [:]
    ) async throws -> String {
        let site = try ReportSite.with(ReportSite.panel, sections: sections, body: body, records: records)
        return try #require(try await site.build()["reports/report/index.html"])
    }

    @Test func isOnePageWithContents() async throws {
        let page = try await page([
            "01-purpose.md": "title: Purpose\nnumber: 1\n---\nWords.\n",
            "02-crime.md": "title: Crime\n---\n## Robbery\n\nWords.\n",
        ])
        #expect(page.contains("<li><a href=\"#purpose\">1. Purpose</a></li>"))
        #expect(page.contains("<h2 id=\"purpose\">1. Purpose</h2>"))
        #expect(page.contains("<h3 id=\"crime.robbery\">Robbery</h3>"))
        #expect(page.contains("<p class=\"page-label\">Report to the panel</p>"))
        #expect(page.contains("<dt>Presented to</dt><dd><a href=\"../../meetings/panel/2020-07-15/\">"))
    }

    /// 6.1 stands within 6, and 7 does not.
    @Test func putsSectionsWithinTheOnesTheirNumbersName() async throws {
        let page = try await page([
            "01-questions.md": "title: Questions\nnumber: 6\n---\n",
            "02-first.md": "title: The first\nnumber: 6.1\n---\nWords.\n",
            "03-detail.md": "title: A detail\nnumber: 6.1.1\n---\nWords.\n",
            "04-second.md": "title: The second\nnumber: \"6.2\"\n---\nWords.\n",
            "05-end.md": "title: The end\nnumber: 7\n---\nWords.\n",
        ])
        #expect(page.contains("<h2 id=\"questions\">6. Questions</h2>"))
        #expect(page.contains("<h3 id=\"first\">6.1 The first</h3>"))
        #expect(page.contains("<h4 id=\"detail\">6.1.1 A detail</h4>"))
        #expect(page.contains("<h3 id=\"second\">6.2 The second</h3>"))
        #expect(page.contains("<h2 id=\"end\">7. The end</h2>"))
    }

    @Test func showsTablesWithoutGivingTheirFiguresASecondAddress() async throws {
        let table = """
            title: Recorded crime
            unit: offences
            source: The force
            rows:
              - id: robbery
                label: Robbery
                2019-20: 749
            """
        let page = try await page(
            ["01-crime.md": "title: Crime\ntables: [crime]\n---\n"], records: ["statistics/crime.yml": table])
        #expect(page.contains("<td class=\"number\">749</td>"))
        #expect(!page.contains("robbery-2019-20"))
        #expect(
            page.contains("<a href=\"../../statistics/crime/\">More about these figures: Recorded crime</a>"))
    }

    /// Readers want the explanation where they see the figure.
    @Test func explainsFiguresBelowTheirTable() async throws {
        let table = """
            title: Calls
            unit: calls
            source: The force
            rows:
              - id: all
                label: All calls
                total: yes
                discrepancy: The report prints 11. The rows come to 10.
                2019-20: 11
              - { id: day, label: By day, 2019-20: 6 }
              - { id: night, label: By night, note: Until six., 2019-20: 4 }
            """
        let page = try await page(
            ["01-calls.md": "title: Calls\ntables: [calls]\n---\n"], records: ["statistics/calls.yml": table])
        #expect(page.contains("All calls <small>other figures disagree: see below</small></th>"))
        #expect(
            page.contains(
                """
                <ul>
                <li><strong>All calls:</strong> The report prints 11. The rows come to 10.</li>
                <li><strong>By night:</strong> Until six.</li>
                </ul>
                <p><a href="../../statistics/calls/">More about these figures: Calls</a></p>
                """))
    }

    @Test(arguments: [true, false])
    func drawsTablesThatShowAChange(_ hasEarlier: Bool) async throws {
        let earlier = hasEarlier ? "\n    2018-19: 800" : ""
        let table = """
            title: Recorded crime
            unit: offences
            source: The force
            rows:
              - id: robbery
                label: Robbery\(earlier)
                2019-20: 749
              - id: arson
                label: Arson\(earlier)
                2019-20: 100
            """
        let page = try await page(
            ["01-crime.md": "title: Crime\ntables: [crime]\n---\n"], records: ["statistics/crime.yml": table])
        #expect(page.contains("<figure class=\"chart\"") == hasEarlier)
        #expect(page.contains(">2018/19: 800, 2019/20: 749</text>") == hasEarlier)
    }

    @Test func saysWhyASectionHasNoText() async throws {
        let page = try await page([
            "01-staff.md": "title: Staff\nnot_stated:\n  text: It is a picture.\n---\n"
        ])
        #expect(page.contains("<p><span class=\"not-stated\">Not stated: It is a picture.</span></p>"))
    }

    @Test func givesSectionsHeadingsAndParagraphsAddresses() async throws {
        let linking = """
            ---
            title: Links
            ---
            [One](record:reports/report#crime), [two](record:reports/report#crime.robbery),
            [three](record:reports/report#2.1), [four](record:reports/report/crime) and
            [five](record:reports/report#introduction.why).
            """
        let site = try ReportSite.with(
            ReportSite.panel, sections: ["01-crime.md": "title: Crime\n---\n## Robbery\n\n2.1 Words.\n"],
            body: "## Why\n\nWords.\n", records: ["pages/links.md": linking])
        #expect(try await site.messages() == "")
        let page = try #require(try await site.build()["links/index.html"])
        for (number, place) in [
            ("One", "crime"), ("two", "crime.robbery"), ("three", "crime.2.1"), ("four", "crime"),
            ("five", "introduction.why"),
        ] {
            #expect(page.contains("<a href=\"../reports/report/#\(place)\">\(number)</a>"))
        }
        let report = try #require(try await site.build()["reports/report/index.html"])
        for place in ["crime", "crime.robbery", "crime.2.1", "introduction.why"] {
            #expect(report.contains("id=\"\(place)\""))
        }
    }

    /// A report without a date of its own comes out when its period is over.
    @Test(arguments: [("2020-03-30", false), ("2020-03-31", true)])
    func isPublicFromTheEndOfItsPeriod(_ today: String, _ isPublic: Bool) async throws {
        let fields = """
            type: other
            period: 2019-20
            by: not stated
            date: not stated
            """
        let files = try await ReportSite.with(fields, today: today).build()
        #expect((files["reports/report/index.html"] != nil) == isPublic)
    }

    @Test func isOnTheHomePageWithTheListOfQuestions() async throws {
        let question = "title: Roads\nquestion: What of the roads?\nasked: 1 July 2020\n---\nWork goes on.\n"
        let home = try await ReportSite.with(ReportSite.panel, sections: ["01-roads.md": question])
            .build()["index.html"]
        #expect(home?.contains("<a href=\"questions/\">Questions from panels</a>") == true)
        let without = try await ReportSite.with(ReportSite.panel).build()["index.html"]
        #expect(without?.contains("<h2 id=\"reports\">Reports</h2>") == true)
        #expect(without?.contains("questions/") == false)
    }
}
