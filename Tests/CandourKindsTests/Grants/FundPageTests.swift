import CandourSiteSupport
import Testing

@Suite struct FundPageTests {
    private static let fund = """
        ---
        title: Safety Fund 2021/22
        period: 2021-22
        programme: Safety Fund
        stated_totals:
          - amount: £1,600
            source: Annual report
        co_funding:
          - funder: The council
            amount: £100
            counted_in_total: yes
        opens: 6 April 2021
        closes: May 2021
        how_to_apply: not stated
        not_stated:
          how_to_apply: The page was taken down.
          reasons: The report does not say.
        ---
        ## a

        The body.
        """

    private static let people = """
        - id: darryl-preston
          name: Darryl Preston
          basis: public office
        """

    private static let decision = """
        ---
        title: Grants of 2021
        reference: not stated
        date: 2021-05-01
        decision_maker: darryl-preston
        type: grants
        summary: Makes grants.
        legal_power: not stated
        cost: £1,500
        grants: [fund]
        DRAFT
        ---
        """

    private func page(_ awards: String, isDraft: Bool = false) async throws -> String {
        let decision = Self.decision.split(separator: "DRAFT").joined(
            separator: isDraft ? "draft: yes" : "draft: no")
        let site = try SiteFixture([
            "grants/fund/fund.md": Self.fund, "grants/fund/awards.yml": awards, "people/x.yml": Self.people,
            "decisions/grants-2021.md": decision,
        ])
        #expect(try await site.messages() == "")
        return try #require(try await site.build()["grants/fund/index.html"])
    }

    private static let awards = """
        - id: a
          recipient: Club A
          project: Ring
          charity_number: sc012345
          purpose: Boxing
          amount: £1,000
          award_date: 14 June 2021
          conditions: none
          decision: grants-2021
        - id: b
          recipient: Club B
          company_number: "01234567"
          purpose: Chess
          amount: £500
          award_date: not stated
          conditions: not stated
          not_stated:
            award_date: The minutes are lost.
        """

    @Test func showsWhatTheRecordSaysAndWhatItDoesNot() async throws {
        let page = try await page(Self.awards)
        #expect(page.contains("£1,500 in 2 awards"))
        #expect(page.contains("£1,600: Annual report"))
        #expect(page.contains("£100 from The council, counted in the stated totals"))
        #expect(page.contains("The page was taken down."))
        #expect(
            page.contains(
                #"<tr id="a"><th scope="row"><a href="../../recipients/club-a/">Club A</a></th><td>Ring</td><td>Boxing</td>"#
            ))
        #expect(page.contains("The minutes are lost."))
        #expect(page.contains("SC012345"))
        #expect(page.contains("01234567"))
        #expect(page.contains("<p>Not stated for 1 award: conditions.</p>"))
        #expect(page.contains("<p>Not stated: reasons. The report does not say.</p>"))
        #expect(!page.contains(#"<th scope="col">Reasons</th>"#))
        #expect(!page.contains(#"<th scope="col">Note</th>"#))
        #expect(page.contains(#"<tr class="total"><th scope="row">Total</th>"#))
        #expect(page.contains(#"<h2 id="about-a">a</h2>"#))
    }

    @Test func namesTheDecisionOnceAndWhoMadeIt() async throws {
        let page = try await page(Self.awards)
        #expect(page.contains("Who decided"))
        #expect(page.contains("Grants of 2021</a>, by <a"))
        #expect(page.split(separator: "Who decided</h2>").count == 2)
    }

    @Test func aDecisionThatIsNotPublicDoesNotExist() async throws {
        let page = try await page(Self.awards, isDraft: true)
        #expect(!page.contains("Grants of 2021"))
        #expect(!page.contains("Who decided"))
        #expect(!page.contains(#"<th scope="col">Decision</th>"#))
    }

    @Test func awardsCanBeNamed() async throws {
        let site = try SiteFixture([
            "grants/fund/fund.md": Self.fund, "grants/fund/awards.yml": Self.awards,
            "people/x.yml": Self.people,
            "decisions/grants-2021.md": Self.decision.split(separator: "DRAFT").joined(
                separator: "draft: no"),
            "pages/about.md":
                "---\ntitle: About\n---\n[Chess](record:grants/fund#b) [more](record:grants/fund#c)\n",
        ])
        #expect(try await site.places() == ["part-not-found content/pages/about.md:4:56"])
    }

    @Test func aFundWithoutAwardsSaysSo() async throws {
        let site = try SiteFixture([
            "grants/fund/fund.md": """
            ---
            title: New fund
            period: 2022-23
            published: 2022-03-01
            opens: 2022-04-01
            closes: 2022-05-31
            how_to_apply: Write to us.
            ---
            """
        ])
        #expect(try await site.messages() == "")
        let page = try #require(try await site.build()["grants/fund/index.html"])
        #expect(page.contains("No awards from this fund have been published."))
    }

    @Test(arguments: [("2022-04-01", true), ("2022-05-01", false), ("not stated", true)])
    func isThereFromTheDayOnWhichItOpens(opens: String, isShown: Bool) async throws {
        let files = try await SiteFixture(
            [
                "grants/fund/fund.md": """
                ---
                title: New fund
                period: 2022-23
                opens: \(opens)
                closes: not stated
                how_to_apply: not stated
                ---
                """,
                "pages/about.md": "---\ntitle: About\n---\n",
            ], today: "2022-04-10"
        ).build()
        #expect(files["index.html"] != nil)
        #expect((files["grants/fund/index.html"] != nil) == isShown)
    }

    @Test func tableAndChartShowTheSameAmounts() async throws {
        let page = try await page(Self.awards)
        #expect(page.contains(">Club A: £1,000</text>") && page.contains("<td class=\"number\">£1,000</td>"))
        let changed = try await self.page(
            Self.awards.replacing("£1,000", with: "£1,100").replacing("£500", with: "£400"))
        #expect(
            changed.contains(">Club A: £1,100</text>") && changed.contains("<td class=\"number\">£1,100</td>")
        )
        #expect(!changed.contains("£1,000"))
    }

    @Test func ofManyAwardsTheLargestAreDrawn() async throws {
        let awards = (1...40).map { number in
            """
            - id: a-\(number)
              recipient: Club \(number)
              project: Ring
              purpose: Boxing
              amount: £\(number)
              award_date: 14 June 2021
              conditions: none
            """
        }
        let page = try await page(awards.joined(separator: "\n").replacing("£40\n", with: "£720\n"))
        #expect(page.contains("The 10 largest of 40 awards, 2021/22</p>"))
        #expect(page.contains(">Club 40: £720</text>") && page.contains(">Club 31: £31</text>"))
        #expect(!page.contains(">Club 30: £30</text>"))
    }
}
