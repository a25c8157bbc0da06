import CandourSiteSupport
import Foundation
import Testing

/// Who got grants, over all funds.
@Suite struct RecipientTests {
    private static func fund(_ title: String, _ period: String, _ awards: String) -> [String: String] {
        let id = title.lowercased().split(separator: " ").joined(separator: "-")
        return [
            "grants/\(id)/fund.md": """
            ---
            title: \(title)
            period: \(period)
            opens: not stated
            closes: not stated
            how_to_apply: not stated
            not_stated:
              opens: Not known.
              closes: Not known.
              how_to_apply: Not known.
              award_date: Not known.
              conditions: Not known.
              reasons: Not known.
            source: A report
            ---
            """,
            "grants/\(id)/awards.csv": "id,recipient,purpose,amount\n" + awards,
        ]
    }

    private func pages() async throws -> [String: String] {
        let old = RecipientTests.fund("Old Fund", "2019-20", "a,The Prince's Trust,Gardens,\"£1,000\"\n")
        let new = RecipientTests.fund(
            "New Fund", "2020-21", "b,The Prince’s Trust,Boats,£250.50\nc,Abbey Club,Chess,£10\n")
        return try await SiteFixture(old.merging(new) { first, _ in first }).build()
    }

    @Test func aRecipientHasAllGrantsOnOnePage() async throws {
        let page = try #require(try await pages()["recipients/the-princes-trust/index.html"])
        #expect(page.contains("<h1>The Prince’s Trust</h1>"))
        #expect(page.contains("£1,250.50 in 2 grants"))
        #expect(page.contains(#"<a href="../../grants/old-fund/#a">Old Fund</a>"#))
        #expect(page.contains(#"<a href="../../grants/new-fund/#b">New Fund</a>"#))
        let places = ["New Fund", "Old Fund", "Total"].compactMap { page.range(of: ">\($0)<")?.lowerBound }
        #expect(places.count == 3 && places == places.sorted())
    }

    @Test func allRecipientsAreListedByName() async throws {
        let page = try #require(try await pages()["recipients/index.html"])
        let first = try #require(page.range(of: "abbey-club"))
        let second = try #require(page.range(of: "the-princes-trust"))
        #expect(first.lowerBound < second.lowerBound)
    }

    @Test func aFundLinksToWhoGotItsGrants() async throws {
        let page = try #require(try await pages()["grants/new-fund/index.html"])
        #expect(page.contains(#"<a href="../../recipients/abbey-club/">Abbey Club</a>"#))
    }

    @Test func withoutAwardsTheListSaysSo() async throws {
        let records = RecipientTests.fund("New Fund", "2020-21", "").filter { !$0.key.hasSuffix("csv") }
        let page = try #require(try await SiteFixture(records).build()["recipients/index.html"])
        #expect(page.contains("No awards have been published."))
    }
}
