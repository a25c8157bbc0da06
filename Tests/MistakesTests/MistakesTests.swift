import CandourBuild
import CandourDiagnostics
import CandourKinds
import Testing

/// One site with every mistake that an editor can make, each at several places, checked in one run.
@Suite struct MistakesTests {
    @Test func reportsEveryMistakeWhereItIsAndNothingElse() async throws {
        let site = try MarkedSite(MistakesFolder.folder.files(), savedAs: MistakesFolder.savedAs)
        let places = MarkedSite.places(of: try await site.check())
        #expect(Set(site.marks).count == site.marks.count, "a mark stands twice")
        let missing = MarkedSite.surplus(of: site.marks, over: places)
        let extra = MarkedSite.surplus(of: places, over: site.marks)
        #expect(missing.isEmpty, "marked, but not reported:\n\(missing.joined(separator: "\n"))")
        #expect(extra.isEmpty, "reported, but not marked:\n\(extra.joined(separator: "\n"))")
    }

    @Test func saysExactlyWhatIsExpected() async throws {
        let site = try MarkedSite(MistakesFolder.folder.files(), savedAs: MistakesFolder.savedAs)
        let report = try await site.check()
        let text = TextRenderer(catalog: report.catalog).rendered(report.diagnostics)
        // Only the first difference: the whole is thousands of lines.
        #expect(try MistakesFolder.folder.difference(from: text)?.description == nil)
    }

    @Test func plantsEveryMessageAtThreePlaces() throws {
        var counts: [String: Int] = [:]
        let sites = try [MarkedSite(MistakesFolder.folder.files())] + OwnSites.all.map { try $0.marked() }
        for mark in sites.flatMap(\.marks) { counts[String(mark.prefix { $0 != " " }), default: 0] += 1 }
        let known = Set(Build.diagnosticIDs(of: Registry.kinds).map(\.name))
        #expect(Set(counts.keys).subtracting(known).sorted() == [], "marks that name no message")
        let rare = known.filter { counts[$0, default: 0] < 3 }.map { "\($0): \(counts[$0, default: 0])" }
        #expect(rare.sorted() == [], "messages planted fewer than three times")
    }
}
