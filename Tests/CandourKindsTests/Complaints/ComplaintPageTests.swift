import CandourKinds
import CandourRecords
import CandourSiteSupport
import Testing

@Suite struct ComplaintPageTests {
    private func page(_ text: String) async throws -> String {
        let files = try await SiteFixture(["complaints/2021-22.yml": text]).build()
        return try #require(files["complaints/2021-22/index.html"])
    }

    @Test func theExampleIsWithoutFaultAndEveryFigureHasItsPlace() async throws {
        let example = Complaints.declaration.example
        let site = try SiteFixture(Dictionary(uniqueKeysWithValues: example.map { ($0.path, $0.text) }))
        #expect(try await site.messages() == "")
        let page = try #require(try await site.build()["complaints/2021-04-to-2022-02/index.html"])
        #expect(page.contains("These are figures for part of a year"))
        #expect(
            page.contains(
                #"<tr id="reviews-valid-total"><th scope="row">of which valid</th><td class="number">33</td></tr>"#
            ))
        #expect(page.contains(#"<td class="number">over 240</td>"#))
        #expect(page.contains("Not stated"))
        #expect(page.contains("The force has not finished counting."))
        #expect(page.contains("Complaint reviews, April 2021 to February 2022</caption>"))
        #expect(page.contains("<td>Accepted</td>"))
    }

    @Test func aTrueNoughtIsShown() async throws {
        let page = try await page(
            """
            title: Complaints
            period: 2021-22
            source: Panel paper
            commissioner:
              received: 0
            """)
        #expect(
            page.contains(
                #"<tr id="commissioner-received"><th scope="row">Complaints received</th><td class="number">0</td></tr>"#
            ))
        #expect(!page.contains("figures so far"))
    }

    @Test func aSectionThatIsNotStatedIsShownWithItsReason() async throws {
        let page = try await page(
            """
            title: Complaints
            period: 2021-22
            source: not stated
            commissioner:
              received: 1
            not_stated:
              reviews: The paper counts complaints alone.
              source: The table has no heading.
            """)
        #expect(page.contains("Complaint reviews"))
        #expect(page.contains("The paper counts complaints alone."))
        #expect(page.contains("The table has no heading."))
        #expect(page.contains("complaint against the commissioner, 2021/22"))
    }

    @Test func figuresCanBeNamedByTheirPath() async throws {
        let site = try SiteFixture([
            "complaints/2021-22.yml": """
            title: Complaints
            period: 2021-22
            source: Panel paper
            reviews:
              received: 46
              valid:
                total: 33
            """,
            "pages/about.md": """
            ---
            title: About
            ---
            [Valid requests](record:complaints/2021-22#reviews.valid.total), [reviews](record:complaints/2021-22#reviews).
            """,
        ])
        #expect(try await site.messages() == "")
        let page = try #require(try await site.build()["about/index.html"])
        #expect(page.contains("complaints/2021-22/#reviews-valid-total"))
        #expect(page.contains("complaints/2021-22/#reviews\""))
    }

    @Test func theHomePageShowsTheKeyFiguresOfComplaintsAndGrantsTogether() async throws {
        let site = try SiteFixture([
            "complaints/2020-21.yml": "title: Old\nperiod: 2020-21\nsource: A\ncommissioner:\n  received: 7",
            "complaints/2021-22.yml": "title: New\nperiod: 2021-22\nsource: A\nforce:\n  logged: over 260",
            "grants/fund/fund.md": """
            ---
            title: Safety Fund
            period: 2021-22
            opens: not stated
            closes: not stated
            how_to_apply: not stated
            not_stated:
              award_date: The report does not say.
              conditions: The report does not say.
              reasons: The report does not say.
            ---
            """,
            "grants/fund/awards.csv": "id,recipient,purpose,amount\na,Club,Boxing,£62938",
        ])
        let home = try #require(try await site.build(jobs: 1)["index.html"])
        #expect(home.split(separator: "id=\"key-figures\"").count == 2)
        #expect(home.split(separator: "<ul class=\"figures\">").count == 2)
        #expect(home.contains("£62,938"))
        #expect(home.contains("awarded in 1 grant, 2021/22"))
        #expect(home.contains("over 260"))
        #expect(!home.contains(">7<"))
    }

    /// What a chart and a table show of the reviews, where `valid` of 20 are valid.
    private func reviews(valid: Int) async throws -> String {
        try await page(
            """
            title: Complaints
            period: 2021-22
            source: Panel paper
            reviews:
              received: 20
              valid: { total: \(valid), completed: \(valid) }
              invalid: { total: \(20 - valid), late: \(20 - valid) }
            """)
    }

    @Test func tableAndChartShowTheSameFigures() async throws {
        for valid in [13, 17] {
            let page = try await reviews(valid: valid)
            #expect(page.contains(">of which valid: \(valid)</text>"))
            #expect(page.contains("of which valid</th><td class=\"number\">\(valid)</td>"))
            #expect(!page.contains("of which valid: \(30 - valid)<"))
        }
    }

    @Test func fewAndSmallFiguresHaveNoChart() async throws {
        let page = try await page(
            """
            title: Complaints
            period: 2021-22
            source: Panel paper
            chief_constable: { received: 2, recorded: 1, not_recorded: 1 }
            """)
        #expect(page.contains("of which not recorded") && !page.contains("<svg"))
    }
}
