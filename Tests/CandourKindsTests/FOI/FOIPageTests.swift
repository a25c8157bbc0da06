import CandourSiteSupport
import Testing

@Suite struct FOIPageTests {
    private func page(_ site: FOISite) async throws -> String {
        try #require(try await site.build()["foi/vehicles/index.html"])
    }

    @Test func saysWhatCameOfItAndHowLongItTook() async throws {
        let page = try await page(FOISite(extra: "ask_instead: The constabulary"))
        #expect(
            page.contains(
                """
                <dl class="summary">
                <div><dt>Outcome</dt><dd>Information given in full</dd></div>
                <div><dt>Whom to ask instead</dt><dd>The constabulary</dd></div>
                <div><dt>Received</dt><dd><time datetime="2021-04-24">24 April 2021</time></dd></div>
                <div><dt>Answered</dt><dd><time datetime="2021-05-11">11 May 2021</time>, after 11 working days; the law \
                allows 20</dd></div>
                <div><dt>Reference</dt><dd>FOI 1</dd></div>
                </dl>
                """))
        #expect(!page.contains("Answered late"))
    }

    @Test func saysUnderEveryAnswerWhereToComplain() async throws {
        let page = try await page(FOISite())
        #expect(page.contains("<h2 id=\"review\">If you asked and are not happy with the answer</h2>"))
        #expect(page.contains("<a href=\"https://ico.org.uk/make-a-complaint/\">"))
        #expect(page.contains("for an internal review, within 40 working days of the answer."))
        #expect(
            page.contains("The review should take no more than 20 working days, or 40 where it is complex."))
        let open = try await self.page(FOISite(answered: "", today: "2021-04-30"))
        #expect(!open.contains("id=\"review\""))
    }

    @Test func saysThatAnAnswerCameLateAboveEverythingElse() async throws {
        let site = FOISite(answered: "answered: 26/05/2021\noutcome: disclosed")
        let page = try await page(site)
        #expect(page.contains("The answer was due by 24 May 2021. It came 2 working days later."))
        let before = page.split(separator: "<dt>Outcome", maxSplits: 1).first
        #expect(before?.contains("Answered late") == true)
        let list = try #require(try await site.build()["foi/index.html"])
        #expect(list.contains("answered late"))
    }

    @Test func saysThatAnAnswerIsOverdue() async throws {
        let site = FOISite(answered: "", today: "2021-05-25")
        #expect(
            try await page(site).contains(
                "The office should have answered by 24 May 2021, 1 working day ago."))
        let inTime = try await page(FOISite(answered: "", today: "2021-05-24"))
        #expect(!inTime.contains("overdue"))
        #expect(inTime.contains("<dt>Due by</dt><dd><time datetime=\"2021-05-24\">24 May 2021</time></dd>"))
    }

    @Test func countsFromTheLastClarification() async throws {
        let clarified = "clarified:\n  - asked: 5 January 2021\n    received: 24 April 2021"
        let page = try await page(FOISite(received: "4 January 2021", extra: clarified))
        #expect(page.contains("after 11 working days from the clarification; the law allows 20"))
    }

    @Test func standsStillWhileTheOfficeWaits() async throws {
        let site = FOISite(answered: "", extra: "clarified:\n  - asked: 26 April 2021")
        #expect(try await site.messages() == "")
        #expect(try await page(site).contains("The time stands still until the office has a reply"))
    }

    @Test func showsWhatWasKeptBackWithItsSection() async throws {
        let exemptions = """
            exemptions:
              - section: s.31(1)(a)
                reason: It would help thieves.
                public_interest: The cost is given.
              - section: 40
                reason: Names of drivers.
            """
        let page = try await page(
            FOISite(answered: "answered: 11/05/2021\noutcome: partly_disclosed", extra: exemptions))
        #expect(
            page.contains(
                """
                <li><strong>Section 31(1)(a), law enforcement</strong>: It would help thieves. The public interest: The \
                cost is given.</li>
                <li><strong>Section 40, personal information</strong>: Names of drivers.</li>
                """))
        #expect(
            page.contains("<dt>Kept back</dt><dd><a href=\"#kept-back\">What was kept back, and why</a></dd>")
        )
    }

    @Test func isPublicFromTheDayOfTheAnswer() async throws {
        let before = try await FOISite(today: "2021-05-10").build()
        #expect(before["foi/vehicles/index.html"] == nil)
        let after = try await FOISite(today: "2021-05-11").build()
        #expect(after["foi/vehicles/index.html"] != nil)
    }
}
