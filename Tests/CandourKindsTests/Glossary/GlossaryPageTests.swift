import CandourSiteSupport
import Testing

@Suite struct GlossaryPageTests {
    private let glossary = """
        - acronym: PCC
          expansion: Police and Crime Commissioner
          also: [Commissioner for Police and Crime]
          definition: Elected to hold the Chief Constable to account.
        - term: Precept
          definition: Part of the council tax. The PCC proposes it.
        - term: 101
          definition: The number to call when it is not urgent.
        - acronym: ICV
          expansion: Independent Custody Visitor
        """

    @Test func listsEverythingFromAToZ() async throws {
        let site = try SiteFixture(["glossary.yml": glossary])
        let page = try #require(try await site.build()["glossary/index.html"])
        let titles = page.split(separator: "<h2 id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(titles == ["contents-list", "numbers", "i", "p"])
        #expect(page.contains("<a href=\"../glossary/pcc/\">PCC</a>"))
        #expect(
            page.contains(
                "<p>Police and Crime Commissioner. Elected to hold the Chief Constable to account.</p>"))
        #expect(page.contains("<p>Independent Custody Visitor</p>"))
    }

    @Test func givesEachEntryAnAddress() async throws {
        let page =
            "---\ntitle: About\n---\nThe PCC and a [precept](record:glossary/precept), by [PCC](record:glossary/PCC).\n"
        let files = try await SiteFixture(["glossary.yml": glossary, "pages/about.md": page]).build()
        let entry = try #require(files["glossary/pcc/index.html"])
        #expect(entry.contains("<h1>PCC</h1>"))
        #expect(entry.contains("<p class=\"lead\">Police and Crime Commissioner</p>"))
        #expect(entry.contains("<dt>Also</dt><dd>Commissioner for Police and Crime</dd>"))
        #expect(entry.contains("<a href=\"../../about/\">About</a>"))
        #expect(files["about/index.html"]?.contains("<a href=\"../glossary/pcc/\">PCC</a>") == true)
        #expect(files["glossary/precept/index.html"]?.contains("<p class=\"lead\">") == false)
    }

    @Test func explainsAcronymsOnOtherPages() async throws {
        let page = "---\ntitle: The PCC\n---\nThe PCC and all PCCs.\n"
        let about = try await SiteFixture(["glossary.yml": glossary, "pages/about.md": page]).build()[
            "about/index.html"]
        #expect(
            about?.contains(
                "<p>The <abbr title=\"Police and Crime Commissioner\">PCC</abbr> and all PCCs.</p>") == true)
    }

    @Test(arguments: [("2022-03-30", false), ("2022-03-31", true)])
    func explainsNothingBeforeItsDay(_ today: String, _ isExplained: Bool) async throws {
        let entry = "- acronym: PCC\n  expansion: Police and Crime Commissioner\n  published: 2022-03-31\n"
        let page = "---\ntitle: About\n---\nThe PCC.\n"
        let files = try await SiteFixture(["glossary.yml": entry, "pages/about.md": page], today: today)
            .build()
        #expect(files["about/index.html"]?.contains("<abbr") == isExplained)
        #expect(files.values.contains { $0.contains("Police and Crime Commissioner<") } == isExplained)
    }
}
