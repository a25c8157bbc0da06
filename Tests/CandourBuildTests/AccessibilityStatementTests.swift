import CandourSiteSupport
import Testing

@Suite struct AccessibilityStatementTests {
    private static let complete = """
        accessibility:
          status: partly
          contact_form: https://opcc.example.org/problem/
          prepared_on: 1 March 2022
          reviewed_on: not stated
          tested_by: The office, with a keyboard and a screen reader.
          problems:
            - text: Maps cannot be read aloud.
              reason: out_of_scope
              instead: The text beside each map says the same.
            - text: Some old papers have no headings.
              reason: not_yet_met
              until: 2022-09-30
        """

    private static func site(_ accessibility: String, accessible: String = "no") throws -> SiteFixture {
        var site = try SiteFixture([
            "pages/about.md": """
            ---
            title: About the office
            attachments:
              - file: plan.pdf
                title: The plan on one sheet
                accessible: \(accessible)
              - file: map.pdf
                title: The map
            ---
            """
        ])
        site.files["content/pages/plan.pdf"] = []
        site.files["content/pages/map.pdf"] = []
        site.files["site.yml", default: []] += Array("\n\(accessibility)\n".utf8)
        return site
    }

    @Test func saysWhatTheLawAsksFor() async throws {
        let pages = try await Self.site(Self.complete).build()
        let page = try #require(pages["accessibility/index.html"])
        for words in [
            "is committed to making this website accessible",
            "https://www.legislation.gov.uk/uksi/2018/952/contents", "is partially compliant with the",
            "Maps cannot be read aloud. The text beside each map says the same.",
            "Some old papers have no headings. This will be put right by <time datetime=\"2022-09-30\">",
            "<a href=\"../files/pages/about/plan.pdf\">The plan on one sheet</a>, on <a href=\"../about/\">",
            "1 file to download has not been checked.", "Equality and Human Rights Commission (EHRC)",
            "<a href=\"https://opcc.example.org/problem/\">Report a problem</a>",
            "<time datetime=\"2022-03-01\">1 March 2022</time>",
            "The office, with a keyboard and a screen reader.",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(page.contains("Not stated"), "the day of the review")
        #expect(
            try #require(pages["about/index.html"]).contains(
                "<a href=\"../accessibility/\">Accessibility statement</a>"))
    }

    @Test func siteWithoutTheSectionHasNoPage() async throws {
        let pages = try await Self.site("").build()
        #expect(pages["accessibility/index.html"] == nil)
        #expect(try #require(pages["index.html"]).contains("accessibility/") == false)
    }

    @Test func warnsWhenASiteSaysNothing() async throws {
        var site = try Self.site("")
        let settings = String(decoding: site.files["site.yml"] ?? [], as: UTF8.self)
        site.files["site.yml"] = Array(settings.replacing("demonstration: yes\n", with: "").utf8)
        #expect(
            try await site.messages() == """
                site.yml:1:1
                WARNING  site.yml says nothing for the accessibility statement

                  1 │ candour: 1
                    │ ^
                  2 │ name: Office of the Police and Crime Commissioner for Testshire

                The law asks every public body for one on its website. Without it the site has no such
                page.

                Fix: add accessibility: with status, prepared_on, reviewed_on and tested_by.

                More about this: candour explain accessibility-missing

                """)
    }

    @Test(arguments: [("2021-03-31", true), ("2021-04-01", false)])
    func asksForAReviewAfterAYear(day: String, isDue: Bool) async throws {
        let text = Self.complete.replacing("reviewed_on: not stated", with: "reviewed_on: \(day)")
        let places = try await Self.site(text).places()
        #expect(places == (isDue ? ["accessibility-review-due site.yml:14:16"] : []))
    }

    @Test func countsFromThePreparationWhereThereWasNoReview() async throws {
        let text = Self.complete.replacing("1 March 2022", with: "1 March 2021")
        #expect(
            try await Self.site(text).messages() == """
                site.yml:13:16
                WARNING  The accessibility statement was last looked at on 1 March 2021, more than a year ago

                  12 │   contact_form: https://opcc.example.org/problem/
                  13 │   prepared_on: 1 March 2021
                     │                ^^^^^^^^^^^^
                  14 │   reviewed_on: not stated

                A statement is to be reviewed regularly, at least once a year.

                Fix: test the site again, say what is not accessible now, and write the day of that.

                More about this: candour explain accessibility-review-due

                """)
    }

    @Test func refusesFullComplianceBesideAProblem() async throws {
        let text = Self.complete.replacing("status: partly", with: "status: fully")
        #expect(try await Self.site(text).places() == ["accessibility-status site.yml:11:11"])
    }

    @Test func refusesFullComplianceBesideAFile() async throws {
        let text = """
            accessibility:
              status: fully
              prepared_on: not stated
              reviewed_on: not stated
              tested_by: not stated
            """
        #expect(try await Self.site(text).places() == ["accessibility-status site.yml:11:11"])
        #expect(try await Self.site(text, accessible: "yes").places() == [])
        let page = try await Self.site(text, accessible: "yes").build()["accessibility/index.html"]
        #expect(try #require(page).contains("We know of nothing on this website that is not accessible."))
    }
}
