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

    var testDescription: String { files.values.compactMap { $0.split(separator: "⟪").dropFirst().first }.joined() }

    /// The site.
    func marked() throws -> MarkedSite { try MarkedSite(files, savedAs: savedAs) }
}

/// Sites for the messages about site.yml, the theme and the content folder as a whole: a site has each of them once.
enum OwnSites {
    static let all: [OwnSite] = []
}

@Suite struct OwnSiteTests {
    @Test(arguments: OwnSites.all) func reportsItsMistakesAndNothingElse(site: OwnSite) async throws {
        let marked = try site.marked()
        #expect(MarkedSite.places(of: try await marked.check()) == marked.marks)
    }
}
