import CandourSiteSupport
import Testing

@Suite struct ReplyPageTests {
    private func page(_ site: SiteFixture, _ id: String = "2022-03-11-forward-plan") async throws -> String {
        try #require(try await site.build()["responses/\(id)/index.html"])
    }

    @Test func saysWhatWasAskedWhereAndHowLongTheAnswerTook() async throws {
        let page = try await page(try SiteFixture.ofExamples())
        #expect(page.contains("<p>That a forward plan becomes a standing item.</p>"))
        #expect(
            page.contains(
                #"<a href="../../meetings/police-and-crime-panel/2022-02-02/#forward-plan">Recommendation, item 46, point 2</a>"#
            ))
        #expect(page.contains(#"<time datetime="2022-03-11">11 March 2022</time>, after 37 days</dd>"#))
        #expect(page.contains("<dt>Accepted</dt><dd>Yes</dd>"))
        #expect(
            page.contains(
                #"<dt>Carried out in</dt><dd><a href="../../meetings/police-and-crime-panel/2022-03-23/#"#))
    }

    @Test func countsOneDayAndNone() async throws {
        let next = try ReplySite.with(date: "3 February 2022")
        #expect(try await page(next).contains("3 February 2022</time>, after 1 day</dd>"))
        let same = try ReplySite.with(date: "2 February 2022")
        #expect(try await page(same).contains("2 February 2022</time>, on the same day</dd>"))
        let month = try ReplySite.with(date: "March 2022")
        #expect(
            try await page(month).contains(
                "<dt>Answered</dt><dd><time datetime=\"2022-03\">March 2022</time></dd>"))
    }

    @Test func countsFromThePanelsReportOnThePrecept() async throws {
        let page = try await page(try SiteFixture.ofExamples(), "2022-02-08-precept")
        #expect(page.contains(#"<dt>Precept</dt><dd><a href="../../precepts/2022-23/">"#))
        #expect(page.contains("8 February 2022</time>, after 5 days</dd>"))
        #expect(!page.contains("<dt>Accepted</dt>"))
    }

    @Test func isNotThereBeforeItsDay() async throws {
        let early = try SiteFixture.ofExamples(today: "2022-03-10")
        #expect(try await early.build()["responses/2022-03-11-forward-plan/index.html"] == nil)
        let day = try SiteFixture.ofExamples(today: "2022-03-11")
        #expect(try await day.build()["responses/2022-03-11-forward-plan/index.html"] != nil)
    }

    @Test func tellsWhyItIsNotKnownWhatWasAsked() async throws {
        let site = try ReplySite.with(
            answers: "not stated", extra: "not_stated:\n  answers: The letter does not say.")
        #expect(try await page(site).contains("Not stated: The letter does not say."))
    }
}
