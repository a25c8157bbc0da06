import CandourSiteSupport
import Testing

@Suite struct HomePageTests {
    @Test func beginsWithDecisionsAndEndsWithFigures() async throws {
        let home = try #require(try await SiteFixture.ofExamples().build()["index.html"])
        let sections = home.split(separator: "<h2 id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(sections == ["tasks", "decisions", "news", "meetings", "plans", "reports", "key-figures"])
    }

    @Test func asksFirstWhatPeopleComeFor() async throws {
        let home = try #require(try await SiteFixture.ofExamples().build()["index.html"])
        let tasks = try #require(home.split(separator: "<h2 id=\"tasks\">What do you want to do?</h2>").last)
        #expect(
            tasks.hasPrefix(
                """

                <ul>
                <li><a href="precepts/2022-23/">See what you pay for the police in 2022/23</a></li>
                <li><a href="about/plan/">See how the plan is made</a></li>
                </ul>
                """))
    }

    @Test func pageForWrongAddressesOffersTheListsAndSaysWhomToAsk() async throws {
        let page = try #require(try await SiteFixture.ofExamples().build()["404.html"])
        #expect(page.contains("<li><a href=\"/decisions/\">Decisions</a></li>"))
        #expect(page.contains("<li>Email <a href=\"mailto:office@example.org\">office@example.org</a></li>"))
    }
}
