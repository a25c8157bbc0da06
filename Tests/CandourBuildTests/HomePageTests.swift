import CandourSiteSupport
import Testing

@Suite struct HomePageTests {
    @Test func beginsWithDecisionsAndEndsWithFigures() async throws {
        let home = try #require(try await SiteFixture.ofExamples().build()["index.html"])
        let sections = home.split(separator: "<h2 id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(sections == ["decisions", "news", "meetings", "plans", "reports", "key-figures"])
    }
}
