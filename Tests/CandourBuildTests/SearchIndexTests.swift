import CandourPage
import CandourSiteSupport
import Testing

/// What the search index says of pages, and that it is the same in every run.
@Suite struct SearchIndexTests {
    private static let records = [
        "decisions/2022/lights.md": """
        ---
        title: Street lanterns
        reference: CPCC 2022-099
        date: 4 February 2022
        decision_maker: jane-doe
        type: finance
        summary: Buys brighter bulbs.
        legal_power: not stated
        cost: none
        not_stated:
          legal_power: The notice does not name it.
        source: The notice
        ---
        ## Reasons for hurrying

        Dark corners, dark lanes. The dark, dark wood.
        """,
        "people/jane-doe.md": """
        ---
        name: Jane Doe
        basis: public office
        roles:
          - title: Police and Crime Commissioner
            body: Office of the Police and Crime Commissioner
            from: May 2021
            to: not stated
        ---
        She lives near lanes.
        """,
    ]

    private func index(_ records: [String: String] = records) async throws -> BuiltIndex {
        let files = try await SiteFixture.ofExamples(with: records).bytes()
        #expect(!files.isEmpty)
        return try BuiltIndex(files)
    }

    @Test(arguments: [
        ("2022", 7), ("099", 7), ("lantern", 6), ("bulb", 5), ("doe", 4), ("hurrying", 3), ("dark", 2),
        ("corner", 0),
    ]) func knowsWhereAWordStands(word: String, field: Int) async throws {
        let postings = try await index().words[word] ?? []
        #expect(postings.first { $0.address == "decisions/lights/" }?.field == field)
    }

    @Test func leavesOutWordsThatTellNothing() async throws {
        let words = try await index().words
        #expect(words["wood"] != nil)
        for word in SearchWords.common { #expect(words[word] == nil) }
    }

    @Test func findsPagesOfPartsAndNoLists() async throws {
        let addresses = Set(try await index().addresses)
        #expect(addresses.contains("meetings/police-and-crime-panel/2022-02-02/precept-report/"))
        #expect(addresses.contains("recipients/riverside-residents/"))
        #expect(
            addresses.isDisjoint(with: ["", "decisions/", "search/", "a-to-z/", "recipients/", "404.html"]))
    }

    @Test func putsTheNewestLast() async throws {
        let addresses = try await index().addresses
        let decisions = ["decisions/community-safety-grants-2021/", "decisions/lights/"]
        #expect(addresses.filter(decisions.contains) == decisions)
        #expect(
            addresses.firstIndex(of: "people/jane-doe/") ?? .max < addresses.firstIndex(of: decisions[0]) ?? 0
        )
    }

    @Test func narrowsDownByKindYearAndTheme() async throws {
        let words = try await index().words
        #expect(words["=kind:Decisions"]?.contains { $0.address == "decisions/lights/" } == true)
        #expect(words["=year:2022"]?.contains { $0.address == "decisions/lights/" } == true)
        let theme = words["=theme:Ethical policing"] ?? []
        #expect(theme.contains { $0.address == "decisions/community-safety-grants-2021/" })
        #expect(!theme.contains { $0.address == "decisions/lights/" })
    }

    @Test func whatMentionsAPageIsNotFoundByIt() async throws {
        let zebra = "---\ntitle: Zebra crossings\n---\nAs was [decided](record:decisions/lights).\n"
        let records = SearchIndexTests.records.merging(["pages/zebra.md": zebra]) { first, _ in first }
        let files = try await SiteFixture.ofExamples(with: records).bytes()
        // The page says what it is mentioned by, in words that are not its own.
        let page = String(decoding: files["decisions/lights/index.html"] ?? [], as: UTF8.self)
        #expect(page.contains("Zebra crossings"))
        #expect(try BuiltIndex(files).words["zebra"]?.map(\.address) == ["zebra/"])
    }

    @Test func wordsAreInOrderOverAllFiles() async throws {
        let order = try await index().order
        #expect(order.count > 100)
        #expect(order == order.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(Set(order).count == order.count)
    }

    @Test func isTheSameWithAnyNumberOfTasks() async throws {
        let site = try SiteFixture.ofExamples(with: SearchIndexTests.records)
        let one = try await site.bytes(jobs: 1)
        let eight = try await site.bytes(jobs: 8)
        let files = one.keys.filter { $0.hasPrefix("search/") }
        #expect(files.count > 5)
        #expect(one == eight)
    }

    @Test func largeIndexesAreCutIntoFiles() async throws {
        var records = SearchIndexTests.records
        for number in 0..<300 {
            let words = (0..<30).map { "w\((number * 37 + $0 * $0 * 101) % 5000)q" }.joined(separator: " ")
            records["pages/page-\(number).md"] = "---\ntitle: Page \(number)\n---\n\(words).\n"
        }
        let files = try await SiteFixture.ofExamples(with: records).bytes()
        let sizes = files.filter { $0.key.hasPrefix("search/terms/") }.map(\.value.count)
        #expect(sizes.count > 2)
        #expect(sizes.allSatisfy { $0 < 40_000 })
        let index = try BuiltIndex(files)
        // Every file begins where the manifest says: otherwise words would be looked for in another one.
        #expect(index.order == index.order.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(index.words["w101q"]?.isEmpty == false)
    }
}
