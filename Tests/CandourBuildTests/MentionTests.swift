import CandourSiteSupport
import Testing

/// What a page says of the records that name it.
@Suite struct MentionTests {
    private static func decision(_ title: String, _ date: String) -> String {
        """
        ---
        title: \(title)
        reference: not stated
        date: \(date)
        decision_maker: ann-lee
        type: other
        summary: Decides.
        legal_power: not stated
        cost: none
        ---
        See [about](record:pages/about).
        """
    }

    @Test func comeNewestFirstAndThoseOfOneDayByName() async throws {
        let site = try SiteFixture([
            "people/ann-lee.md": "---\nname: Ann Lee\nbasis: public office\n---\n",
            "pages/about.md": "---\ntitle: About\n---\nWords.\n",
            "decisions/a-oldest.md": MentionTests.decision("Oldest", "1 March 2021"),
            "decisions/b-newest.md": MentionTests.decision("Newest", "1 March 2022"),
            "decisions/c-second.md": MentionTests.decision("Second of a day", "1 February 2022"),
            "decisions/b-first.md": MentionTests.decision("First of a day", "1 February 2022"),
        ])
        let page = try #require(try await site.build()["about/index.html"])
        let mentions = try #require(page.split(separator: "Mentioned by").last)
        let places = try ["Newest", "First of a day", "Second of a day", "Oldest"].map { title in
            try #require(mentions.firstRange(of: title)).lowerBound
        }
        #expect(places == places.sorted())
    }
}
