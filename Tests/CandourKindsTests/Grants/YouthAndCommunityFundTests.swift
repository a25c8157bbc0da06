import CandourSiteSupport
import Foundation
import Testing

/// The demonstration's fund: 24 awards that come to £62,938, where the annual report prints £62,980 and £62,920.
@Suite struct YouthAndCommunityFundTests {
    private static let folder = "grants/youth-and-community-fund-2019-20/"

    /// The fund's files as they lie in content/.
    private func files() throws -> [String: String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        var files: [String: String] = [:]
        for name in ["fund.md", "awards.csv"] {
            let path = Self.folder + name
            files[path] = String(
                decoding: try Data(contentsOf: root.appending(path: "content/" + path)), as: UTF8.self)
        }
        return files
    }

    @Test func bothPrintedTotalsPassWithTheirExplanations() async throws {
        let site = try SiteFixture(try files())
        #expect(try await site.messages() == "")
        let page = try #require(try await site.build()[Self.folder + "index.html"])
        #expect(page.contains("£62,938 in 24 awards"))
        #expect(page.contains("<strong>£62,980:</strong> The heading and the text print £62,980."))
        #expect(page.contains("<strong>£62,920:</strong> The last row of the table prints £62,920."))
        #expect(page.contains("<p>Not stated: award date. The report gives the year only.</p>"))
        #expect(page.contains(#"<tr id="kickstart-football">"#))
        #expect(!page.contains("Charity number"))
    }

    @Test func eachIsCaughtWithoutItsExplanation() async throws {
        var files = try files()
        let fund = try #require(files[Self.folder + "fund.md"])
        let lines = fund.split(separator: "\n", omittingEmptySubsequences: false)
        files[Self.folder + "fund.md"] = lines.filter { !$0.contains("discrepancy:") }.joined(separator: "\n")
        let site = try SiteFixture(files)
        let messages = try await site.messages()
        #expect(
            try await site.places() == [
                "total-does-not-match content/\(Self.folder)fund.md:8:13",
                "total-does-not-match content/\(Self.folder)fund.md:10:13",
            ])
        #expect(messages.contains("The 24 awards come to £62,938, which is £42 less than the total."))
        #expect(messages.contains("The 24 awards come to £62,938, which is £18 more than the total."))
    }

    @Test func aChangedAwardShowsInTheExplanations() async throws {
        var files = try files()
        let awards = try #require(files[Self.folder + "awards.csv"])
        files[Self.folder + "awards.csv"] = awards.replacingOccurrences(of: "£ 2575.00", with: "£ 25750.00")
        let ids = try await SiteFixture(files).places().map { $0.split(separator: " ")[0] }
        #expect(ids == ["discrepancy-without-sum", "discrepancy-without-sum"])
    }
}
