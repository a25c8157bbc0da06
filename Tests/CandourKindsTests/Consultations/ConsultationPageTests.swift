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

    @Test(arguments: [
        ("2022-01-05", "Not open yet", "You can answer from ", "Opens", "Closes", "not open yet"),
        ("2022-01-06", "Open now", "You can answer until the end of ", "Opened", "Closes", "open"),
        ("2022-01-20", "Open now", "You can answer until the end of ", "Opened", "Closes", "open"),
        (
            "2022-01-21", "Closed", "This consultation is over. It closed on 20 January 2022.", "Opened",
            "Closed",
            "closed"
        ),
    ])
    func saysAtTheTopWhetherPeopleCanAnswer(
        _ day: String, _ title: String, _ words: String, _ opens: String, _ closes: String, _ tag: String
    ) async throws {
        let text = """
            title: Survey
            opens: 6 January 2022
            closes: 20 January 2022
            how_to_answer: On paper.
            responses: 1,566
            what_changed: More officers.
            published: 2022-01-01
            """
        let files = try await SiteFixture(["consultations/survey.yml": text], today: day).build()
        let page = try #require(files["consultations/survey/index.html"])
        let top = try #require(page.firstRange(of: "<dl class=\"summary\">"))
        #expect(page[..<top.lowerBound].contains(">\(title)<") && page[..<top.lowerBound].contains(words))
        #expect(page.contains("<dt>\(opens)</dt>") && page.contains("<dt>\(closes)</dt>"))
        #expect(page.contains("On paper.") == (tag != "closed"))
        #expect(
            page.contains("1,566") == (tag == "closed")
                && page.contains("More officers.") == (tag == "closed"))
        #expect(files["consultations/index.html"]?.contains("1,566 answers") == (tag == "closed"))
        #expect(files["consultations/index.html"]?.contains("<span class=\"tag\">\(tag)</span>") == true)
    }

    /// What has answers and no last day is over; without either, nobody can tell.
    @Test(arguments: ["responses: 70", "responses: not stated"])
    func isOverWhenItsAnswersAreCounted(_ answers: String) async throws {
        let text = "title: Survey\nopens: January 2019\ncloses: not stated\n\(answers)\n"
        let files = try await SiteFixture(["consultations/survey.yml": text]).build()
        let page = try #require(files["consultations/survey/index.html"])
        #expect(page.contains("This consultation is over.</p>") == (answers == "responses: 70"))
        #expect(page.contains("<dt>Closed</dt>") == (answers == "responses: 70"))
        #expect(page.contains("<dt>Opened</dt>"))
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
