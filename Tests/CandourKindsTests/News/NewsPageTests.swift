import CandourSiteSupport
import Testing

@Suite struct NewsPageTests {
    private func item(_ title: String, _ fields: String) -> String {
        "---\ntitle: \(title)\nsummary: In short.\n\(fields)\n---\nThe whole of it.\n"
    }

    @Test func tellsWhenAndLeadsToTheRecords() async throws {
        let files = try await SiteFixture.ofExamples().build()
        let page = try #require(files["news/panel-supports-precept/index.html"])
        #expect(page.contains("<p class=\"page-label\">News</p>"))
        #expect(page.contains("<time datetime=\"2022-02-03\">3 February 2022</time>"))
        #expect(page.contains("<h2 id=\"about-records\">The records</h2>"))
        #expect(page.contains("<a href=\"../../precepts/2022-23/\">Precept for 2022/23</a>"))
        #expect(files["precepts/2022-23/index.html"]?.contains("../../news/panel-supports-precept/") == true)
        #expect(files["feeds/news.atom"]?.contains("Panel supports the precept") == true)
    }

    @Test(arguments: [("2022-03-30", false), ("2022-03-31", true)])
    func appearsOnItsDay(_ today: String, _ isPublic: Bool) async throws {
        for fields in ["date: 31 March 2022", "date: 4 March 2022\npublished: 12 noon on 31 March 2022"] {
            let site = try SiteFixture(
                [
                    "news/secret.md": item("Secret", fields),
                    "news/open.md": item("Open", "date: 1 March 2022"),
                ],
                today: today)
            let files = try await site.build()
            #expect(files["news/open/index.html"] != nil)
            #expect((files["news/secret/index.html"] != nil) == isPublic)
            #expect(files.values.contains { $0.contains("Secret") } == isPublic)
        }
    }

    @Test func theHomePageHasTheNewestThree() async throws {
        var records: [String: String] = [:]
        for day in 1...5 { records["news/n\(day).md"] = item("Item \(day)", "date: \(day) March 2022") }
        let files = try await SiteFixture(records).build()
        let home = try #require(files["index.html"])
        let shown = (1...5).filter { home.contains(">Item \($0)<") }
        #expect(shown == [3, 4, 5])
        #expect(home.contains("<a href=\"news/\">All news</a>"))
        #expect(files["news/index.html"]?.contains(">Item 1<") == true)
    }

    @Test func leavesOutWhatIsNotPublic() async throws {
        let accept = "accept:\n  - problem: news-before-its-record\n    reason: It is known."
        let site = try SiteFixture([
            "news/n.md": item("Item", "date: 1 March 2022\nabout: [pages/draft]\n" + accept),
            "pages/draft.md": "---\ntitle: Secret\ndraft: yes\n---\n",
        ])
        let page = try #require(try await site.build()["news/n/index.html"])
        #expect(!page.contains("Secret"))
        #expect(!page.contains("The records"))
    }
}
