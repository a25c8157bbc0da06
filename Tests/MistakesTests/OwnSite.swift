import CandourBuild
import Testing

/// A site for messages that cannot stand beside others, and why.
struct OwnSite: Sendable, CustomTestStringConvertible {
    /// Why its messages need a site of their own.
    let reason: String
    /// Its marked files, by path.
    let files: [String: String]
    /// How some of them were saved.
    var savedAs: [String: SavedAs] = [:]
    /// Which of them are links on the disk.
    var links: Set<String> = []

    var testDescription: String { reason }

    /// The same site with files saved in other ways.
    func saved(_ savedAs: [String: SavedAs]) -> OwnSite {
        OwnSite(reason: reason, files: files, savedAs: savedAs, links: links)
    }

    /// The site.
    func marked() throws -> MarkedSite { try MarkedSite(files, savedAs: savedAs, links: links) }
}

@Suite struct OwnSiteTests {
    @Test(arguments: OwnSites.all) func reportsItsMistakesAndNothingElse(site: OwnSite) async throws {
        let marked = try site.marked()
        let places = MarkedSite.places(of: try await marked.check())
        #expect(MarkedSite.surplus(of: marked.marks, over: places) == [], "marked, but not reported")
        #expect(MarkedSite.surplus(of: places, over: marked.marks) == [], "reported, but not marked")
    }
}
