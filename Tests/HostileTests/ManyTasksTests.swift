import CandourBuild
import CandourSiteSupport
import Testing

/// Whole sites built on many tasks: the same as on one, and something for ThreadSanitizer to watch.
@Suite struct ManyTasksTests {
    @Test func buildsTheSameOnManyTasksAsOnOne() async throws {
        // Tildes and bare addresses have cmark's readers take turns; the others read at the same time.
        let bodies = [
            "Some ~~old~~ words.", "See https://example.org/a and a@example.org.",
            "*Plain* `words`.\n\n- a\n- b",
        ]
        var records: [String: String] = [:]
        for number in 0..<120 {
            let link = "[the next](record:pages/p\((number + 1) % 120))"
            records["pages/p\(number).md"] =
                "---\ntitle: Page \(number)\n---\n## A heading\n\n\(bodies[number % 3]) \(link)\n"
        }
        let site = try SiteFixture.ofExamples(with: records)
        let one = try await site.build(jobs: 1)
        #expect(one.count > 120)
        for _ in 0..<4 { #expect(try await site.build(jobs: 8) == one) }
    }
}
