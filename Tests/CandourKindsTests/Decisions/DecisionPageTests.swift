import CandourSiteSupport
import Testing

@Suite struct DecisionPageTests {
    private func page(_ site: DecisionSite) async throws -> String {
        try #require(try await site.build()["decisions/precept-2022-23/index.html"])
    }

    @Test func saysAtTheTopWhoDecidedWhatWhenWhyAndForHowMuch() async throws {
        let page = try await page(DecisionSite(cost: "£62,938", extra: "funding: Council tax"))
        #expect(page.contains("<p class=\"lead\">Raises the precept.</p>"))
        #expect(
            page.contains(
                """
                <dl class="summary">
                <div><dt>Decision maker</dt><dd><a href="../../people/ann-lee/">Ann Lee</a></dd></div>
                <div><dt>Date</dt><dd><time datetime="2022-02-04">4 February 2022</time></dd></div>
                <div><dt>Reference</dt><dd><span class="not-stated">Not stated</span></dd></div>
                <div><dt>Type</dt><dd>Finance</dd></div>
                <div><dt>Reasons</dt><dd><a href="#reasons">Why this was decided</a></dd></div>
                <div><dt>Cost</dt><dd>£62,938</dd></div>
                <div><dt>Funding</dt><dd>Council tax</dd></div>
                <div><dt>Legal power</dt><dd><span class="not-stated">Not stated</span></dd></div>
                </dl>
                """))
    }

    @Test func saysThatReasonsAreNotStated() async throws {
        let reasons = "not_stated:\n  reasons: The notice gives none."
        let page = try await page(DecisionSite(extra: reasons, body: "It is so."))
        #expect(
            page.contains(
                "<dt>Reasons</dt><dd><span class=\"not-stated\">Not stated: The notice gives none.</span></dd>"
            ))
    }

    @Test func leadsToWhatHappensNext() async throws {
        let page = try await page(DecisionSite(body: "## Next steps\n\nBills are sent."))
        #expect(
            page.contains("<dt>What happens next</dt><dd><a href=\"#next-steps\">What happens next</a></dd>"))
    }

    @Test func showsWhatIsKeptBackWithItsGround() async throws {
        let restricted = """
            restricted:
              - part: Appendix 2
                ground: schedule-12a-3
                reason: Bidders’ prices
                decided_by: ann-lee
                review: 2023-02-08
            """
        let page = try await page(DecisionSite(extra: restricted))
        #expect(
            page.contains(
                """
                <dt>Kept back</dt><dd><strong>Appendix 2</strong>: Bidders’ prices (Local Government Act 1972, \
                Schedule 12A, paragraph 3). Decided by <a href="../../people/ann-lee/">Ann Lee</a>. To be looked at \
                again on 8 February 2023.</dd>
                """))
    }

    @Test func doesNotNameWhatIsNotPublicYet() async throws {
        let plan = """
            ---
            title: Secret plan
            period: 2021-24
            commissioner: ann-lee
            published: 2023-01-01
            ---
            """
        let theme = "---\ntitle: Secret theme\naim: To come.\n---\n"
        let site = DecisionSite(
            extra: "themes: [2021-24/secret]",
            with: ["plans/2021-24/plan.md": plan, "plans/2021-24/themes/01-secret.md": theme])
        let pages = try await site.build()
        #expect(pages.values.allSatisfy { !$0.contains("Secret") })
    }

    /// A month counts as fitting where a role was held on one of its days.
    @Test(arguments: ["May 2021", "2021", "12 May 2021"])
    func acceptsAMakerInOfficeForAPartOfTheTime(date: String) async throws {
        #expect(try await DecisionSite(date: date, maker: "bob-roe").messages() == "")
    }

    /// Words such as over are taken at their word, and a rounded amount is not compared.
    @Test(arguments: ["over £5,000", "£6k", "about £5,400", "£5,500"])
    func acceptsCostsThatTheAwardsMayComeTo(cost: String) async throws {
        let fund = """
            ---
            title: Safety Fund
            period: 2021-22
            opens: not stated
            closes: not stated
            how_to_apply: not stated
            not_stated:
              conditions: None are known.
              reasons: None are known.
              award_date: Only the year is known.
            ---
            """
        let awards = "id,recipient,purpose,amount\na,Riverside,Lights.,£2500\nb,Boxing Club,Sessions.,£3000\n"
        let site = DecisionSite(
            cost: cost, extra: "grants: [safety-fund]",
            with: ["grants/safety-fund/fund.md": fund, "grants/safety-fund/awards.csv": awards])
        #expect(try await site.messages() == "")
    }
}
