import CandourSiteSupport
import Testing

@Suite struct ConsultationPageTests {
    private let page = "consultations/precept-survey-2022-23/index.html"

    @Test func tellsHowManyAnsweredAndWhatChanged() async throws {
        let page = try #require(try await SiteFixture.ofExamples().build()[page])
        #expect(page.contains(#"<strong class="figure">1,566</strong>"#))
        #expect(page.contains("<dt>What changed</dt><dd>More of the money goes to answering calls.</dd>"))
        #expect(page.contains(#"<dt>Led to</dt><dd><a href="../../precepts/2022-23/">"#))
        #expect(!page.contains("Open now"))
    }

    @Test func isOnTheHomePageWhileItIsOpen() async throws {
        let text = """
            title: Survey
            opens: 6 January 2022
            closes: 20 January 2022
            """
        for (day, isOpen) in [
            ("2022-01-05", false), ("2022-01-06", true), ("2022-01-20", true), ("2022-01-21", false),
        ] {
            let site = try SiteFixture(["consultations/survey.yml": text], today: day)
            let files = try await site.build()
            #expect(files["index.html"]?.contains("Have your say") == isOpen, "\(day)")
            #expect(
                files["consultations/survey/index.html"]?.contains("Open now") ?? false == isOpen, "\(day)")
        }
    }

    @Test func countsOnePersonAsOne() async throws {
        let text = """
            title: Survey
            opens: 6 January 2022
            closes: 20 January 2022
            responses: 1
            what_changed: Nothing.
            """
        let files = try await SiteFixture(["consultations/survey.yml": text]).build()
        #expect(files["consultations/survey/index.html"]?.contains("person answered") == true)
        #expect(files["consultations/index.html"]?.contains("1 answer<") == true)
    }
}
