import CandourSiteSupport
import Testing

@Suite struct WrittenPageTests {
    @Test func standAtTheRootBelowThePagesAboveThem() async throws {
        let pages = try await SiteFixture([
            "pages/about.md": "---\ntitle: About us\nsummary: What we do.\n---\nWe help.\n",
            "pages/about/staff.md": "---\ntitle: Our staff\n---\nThere are ten.\n",
        ]).build()
        #expect(pages["about/index.html"]?.contains("<p class=\"lead\">What we do.</p>") == true)
        let staff = try #require(pages["about/staff/index.html"])
        #expect(staff.contains("<a href=\"../../about/\">About us</a>"))
        #expect(!staff.contains("page-label"))
        #expect(pages["pages/index.html"] == nil)
    }
}
