import CandourKinds
import CandourRecords
import CandourSiteSupport
import Testing

@Suite struct StatisticsPageTests {
    private func page(_ name: String) async throws -> String {
        let example = Statistics.declaration.example
        let site = try SiteFixture(Dictionary(uniqueKeysWithValues: example.map { ($0.path, $0.text) }))
        #expect(try await site.messages() == "")
        return try #require(try await site.build()["statistics/\(name)/index.html"])
    }

    /// The files of a site with one table of these rows.
    private func files(title: String = "Crime", unit: String = "offences", _ rows: String) async throws
        -> [String: String]
    {
        let head = "title: \(title)\nunit: \(unit)\nsource: Annual report\nrows:\n"
        return try await SiteFixture(["statistics/table.yml": head + rows]).build()
    }

    /// The page of one table of these rows.
    private func page(title: String = "Crime", unit: String = "offences", rows: String) async throws -> String
    {
        try #require(try await files(title: title, unit: unit, rows)["statistics/table/index.html"])
    }

    @Test func everyFigureHasItsPlaceAndItsChange() async throws {
        let page = try await page("recorded-crime")
        #expect(
            page.contains("<caption id=\"table.1\">Recorded crime: offences, 2018/19 and 2019/20</caption>"))
        #expect(
            page.contains(
                #"<tr id="robbery"><th scope="row">Robbery</th><td id="robbery-2018-19" class="number">834</td>"#
                    + #"<td id="robbery-2019-20" class="number">749</td><td id="robbery-change" class="number">−85</td>"#
                    + #"<td id="robbery-change-percent" class="number">−10.2</td>"#
                    + #"<td id="robbery-share" class="number">1.1</td></tr>"#))
        #expect(page.contains(#"<td id="all-crime-change-percent" class="number">+6.1</td>"#))
    }

    /// A chart has no figures of its own.
    @Test(arguments: ["400", "200"])
    func chartAndTableShowTheSameFigure(_ figure: String) async throws {
        let page = try await page(
            rows: """
                  - { id: theft, label: Theft, 2019-20: 800 }
                  - { id: arson, label: Arson, 2019-20: \(figure) }
                """)
        #expect(page.contains("<td id=\"arson-2019-20\" class=\"number\">\(figure)</td>"))
        #expect(page.contains(">Arson: \(figure)</text>"))
        #expect(page.contains(figure == "400" ? "width=\"50%\"" : "width=\"25%\""))
    }

    @Test func whatCannotBeComparedIsNotDrawnSideBySide() async throws {
        let page = try await page("recorded-crime")
        let chart = page.split(separator: "<svg").dropFirst().first?.split(separator: "</figure>").first ?? ""
        #expect(chart.contains(">Robbery</text>"))
        #expect(!chart.contains("njury") && !chart.contains("All crime"))
    }

    @Test func theTotalStandsFirstWithItsChange() async throws {
        let page = try await page("recorded-crime")
        let before = page.split(separator: "<table").first ?? ""
        #expect(before.contains("offences: All crime, 2019/20"))
        #expect(page.contains("change since 2018/19"))
    }

    @Test func whatCannotBeComparedIsNotAndReadersAreToldWhy() async throws {
        let page = try await page("recorded-crime")
        #expect(page.contains(#"<td id="violence-with-injury-change" class="number">Not comparable</td>"#))
        #expect(page.contains("In 2019/20 the police counted injuries in another way."))
        #expect(page.contains("part of: Violence against the person"))
        #expect(page.contains("over 4,000"))
    }

    @Test func explanationsAndEarlierFiguresAreShown() async throws {
        let page = try await page("crime-on-a-typical-day")
        #expect(page.contains("The annual report gives 190 a day. Its figure for the year gives 185."))
        #expect(page.contains("Earlier figures"))
        #expect(page.contains("recorded-crime/#all-crime"))
        #expect(page.contains("<small>other figures disagree: see below</small>"))
        #expect(!page.contains("Change</th>"))
    }

    @Test(arguments: [
        ("offences", "Offences · 2019/20"), ("£", "2019/20"), ("£ million", "£ million · 2019/20"),
    ])
    func theListSaysWhatIsCounted(_ unit: String, _ facts: String) async throws {
        let files = try await files(unit: unit, "  - { id: all, label: All, 2019-20: 5 }")
        let list = try #require(files["statistics/index.html"])
        #expect(list.contains("<p class=\"card-facts\">\(facts)</p>"))
    }

    /// “Just over −11.3” would be a smaller fall.
    @Test func aRoughFallIsToldInWords() async throws {
        let page = try await page(
            rows: """
                  - id: burglary
                    label: Burglary
                    total: yes
                    change_percent: just over -11.3%
                    2018-19: not stated
                    2019-20: over 900
                """)
        #expect(page.contains("number\">fell by just over 11.3</td>"))
        #expect(page.contains("<strong class=\"figure\">fell by just over 11.3%</strong>"))
    }

    /// What is left of ten rows would look like all of them.
    @Test(arguments: ["not stated", "5"])
    func aChartLeavesNoRowOut(_ figure: String) async throws {
        let page = try await page(
            rows: """
                  - { id: theft, label: Theft, 2018-19: 700, 2019-20: 800 }
                  - { id: arson, label: Arson, 2018-19: 60, 2019-20: 50 }
                  - { id: hoaxes, label: Hoaxes, 2018-19: not stated, 2019-20: \(figure) }
                """)
        #expect(page.contains("class=\"chart\"") == (figure == "5"))
    }

    @Test func captionAndRowsSayNothingTwice() async throws {
        let page = try await page(
            title: "Police officers in 2019/20", unit: "officers",
            rows: """
                  - { id: all, label: Police officers, 2019-20: 1537 }
                  - { id: front-line, label: On the front line, unit: "%", 2019-20: 76 }
                  - { id: rate, label: "Officers for every 1,000 people", unit: "for every 1,000 people", 2019-20: 2.63 }
                  - { id: dogs, label: Dogs, unit: animals, 2019-20: 9 }
                """)
        #expect(page.contains("<caption id=\"table.1\">Police officers in 2019/20</caption>"))
        #expect(page.contains("<dt>Unit</dt><dd>Officers</dd>"))
        #expect(page.contains("<th scope=\"row\">On the front line</th>"))
        #expect(page.contains("<td id=\"front-line-2019-20\" class=\"number\">76%</td>"))
        #expect(page.contains("<th scope=\"row\">Officers for every 1,000 people</th>"))
        #expect(page.contains("Dogs <small>animals</small>"))
    }

    @Test func aStatedChangeIsShownWhereThereAreNoFigures() async throws {
        let site = try SiteFixture([
            "statistics/hate-crime.yml": """
            title: Hate crime
            unit: offences
            source: Annual report
            note: The report gives the change alone.
            rows:
              - { id: hate, label: Hate crime, change: 378, change_percent: just under 40%, 2018-19: not stated, 2019-20: not stated }
              - { id: robbery, label: Robbery, 2018-19: 0, 2019-20: 5 }
            """
        ])
        #expect(try await site.messages() == "")
        let page = try #require(try await site.build()["statistics/hate-crime/index.html"])
        #expect(page.contains(#"<td id="hate-change" class="number">+378</td>"#))
        #expect(page.contains(#"<td id="hate-change-percent" class="number">rose by just under 40</td>"#))
        #expect(page.contains(#"<td id="robbery-change-percent" class="number">Not known</td>"#))
    }
}
