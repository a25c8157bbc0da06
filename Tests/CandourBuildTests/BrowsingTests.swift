import CandourSiteSupport
import Testing

/// The lists by which readers find records without a search.
@Suite struct BrowsingTests {
    @Test func fewRecordsStandOnOnePageByTitle() async throws {
        let site = try await SiteFixture.ofExamples().build()
        let page = try #require(site["a-to-z/index.html"])
        #expect(!site.keys.contains { $0.hasPrefix("a-to-z/") && $0 != "a-to-z/index.html" })
        #expect(page.contains(#"<h2 id="p">P</h2>"#))
        #expect(
            page.contains(
                #"<li><a href="../decisions/precept-2022-23/">Precept for 2022/23</a><small> Decision, 4 February 2022</small></li>"#
            ))
    }

    @Test func manyRecordsStandOnPagesByLetter() async throws {
        var records: [String: String] = [:]
        for number in 0..<450 {
            records["pages/page-\(number).md"] = "---\ntitle: “Zebra” \(number)\n---\nWords.\n"
        }
        records["pages/number.md"] = "---\ntitle: 101 ways\n---\nWords.\n"
        let site = try await SiteFixture(records).build()
        let first = try #require(site["a-to-z/index.html"])
        #expect(first.contains(#"<a href="z/">Z</a><small> (450)</small>"#) || first.contains("../a-to-z/z/"))
        #expect(site["a-to-z/z/index.html"]?.contains("Zebra” 0<") == true)
        #expect(site["a-to-z/z/page/3/index.html"] != nil)
        #expect(site["a-to-z/z/page/4/index.html"] == nil)
        #expect(site["a-to-z/other/index.html"]?.contains("101 ways") == true)
    }

    @Test func theSearchPageLeadsToAllLists() async throws {
        let page = try #require(try await SiteFixture.ofExamples().build()["search/index.html"])
        for address in [
            "../decisions/", "../decisions/year/2021/", "../bodies/police-and-crime-panel/",
            "../plans/2021-24/ethical-policing/", "../recipients/", "../a-to-z/", "../recommendations/",
        ] {
            #expect(page.contains("href=\"\(address)\""), "\(address)")
        }
    }
}
