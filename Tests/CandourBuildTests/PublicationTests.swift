import CandourBuild
import CandourSiteSupport
import Testing

/// What is public on which day, and what is not found anywhere before.
@Suite struct PublicationTests {
    private static let person = """
        - id: darryl-preston
          name: Darryl Preston
          basis: public office
        """

    private static func decision(
        _ title: String, _ more: String = "", body: String = "## Decision\n\nAgreed."
    ) -> String {
        """
        ---
        title: \(title)
        reference: not stated
        date: 2022-02-04
        decision_maker: darryl-preston
        type: finance
        summary: About \(title).
        legal_power: not stated
        cost: none
        \(more)
        ---
        \(body)
        """
    }

    @Test func keepsADraftFromEveryFile() async throws {
        let site = try SiteFixture([
            "people/people.yml": Self.person,
            "decisions/open.md": Self.decision(
                "Open matter", body: "See [that](record:decisions/secret-matter)."),
            "decisions/secret-matter.md": Self.decision("Zanzibar", "draft: yes", body: "Quixotic words."),
        ])
        let files = try await site.build()
        #expect(files["decisions/open/index.html"] != nil)
        for (path, text) in files {
            #expect(!path.contains("secret-matter"))
            for word in ["secret-matter", "Zanzibar", "Quixotic"] {
                #expect(!text.contains(word), "\(word) in \(path)")
            }
        }
    }

    @Test func publishesAScheduledRecordOnItsDay() async throws {
        let records = [
            "people/people.yml": Self.person,
            "decisions/later.md": Self.decision("Later", "published: 2022-04-01"),
        ]
        let before = try await SiteFixture(records, today: "2022-03-31").build()
        let after = try await SiteFixture(records, today: "2022-04-01").build()
        #expect(before["decisions/later/index.html"] == nil)
        #expect(!before.values.contains { $0.contains("About Later") })
        #expect(after["decisions/later/index.html"] != nil)
        #expect(after["feeds/all.atom"]?.contains("About Later") == true)
    }

    @Test func leavesTheWordsOfALinkToWhatIsNotPublicYet() async throws {
        let site = try SiteFixture([
            "people/people.yml": Self.person,
            "decisions/now.md": Self.decision(
                "Now", body: "It follows [the next one](record:decisions/next)."),
            "decisions/next.md": Self.decision("Next", "published: 2030-01-01"),
        ])
        let page = try #require(try await site.build()["decisions/now/index.html"])
        #expect(page.contains("<p>It follows the next one.</p>"))
    }

    @Test func marksDraftsInAPreview() async throws {
        let site = try SiteFixture(
            ["people/people.yml": Self.person, "decisions/new.md": Self.decision("New", "draft: yes")],
            drafts: true)
        let page = try #require(try await site.build()["decisions/new/index.html"])
        #expect(page.contains("This page is not published. It shows a draft."))
    }

    @Test func givesTheSameBytesHoweverManyTasksWork() async throws {
        var records = ["people/people.yml": Self.person]
        for number in 1...60 { records["decisions/d-\(number).md"] = Self.decision("Decision \(number)") }
        let site = try SiteFixture(records)
        let one = try await site.build(jobs: 1)
        let many = try await site.build(jobs: 7)
        #expect(one == many)
        #expect(one.count > 60)
    }

    @Test func splitsLongListsAndYears() async throws {
        var records = ["people/people.yml": Self.person]
        for number in 1...60 {
            records["decisions/d-\(number).md"] = Self.decision("Decision \(number)").replacingDate(number)
        }
        let files = try await SiteFixture(records).build()
        #expect(files["decisions/page/3/index.html"] != nil)
        #expect(files["decisions/page/4/index.html"] == nil)
        #expect(files["decisions/year/2021/page/2/index.html"] != nil)
        #expect(files["decisions/index.html"]?.contains("<title>Decisions – ") == true)
        #expect(files["decisions/page/2/index.html"]?.contains("page 2 of 3") == true)
    }

    @Test func buildsWithAThemeThatExtendsAnother() async throws {
        var site = try SiteFixture(["people/people.yml": Self.person])
        let settings = String(decoding: site.files["site.yml"] ?? [], as: UTF8.self)
        site.files["site.yml"] = Array((settings + "\ntheme: own\n").utf8)
        site.files["themes/own/theme.yml"] = Array("name: Own\nextends: civic\n".utf8)
        site.files["themes/own/assets/civic.css"] = Array("h1 { color: #102030 }\n".utf8)
        let files = try await site.build()
        #expect(files["assets/civic.css"]?.contains("#102030") == true)
        #expect(files["index.html"]?.contains("skip-link") == true)
    }

    @Test func refusesThemesThatExtendOneAnotherWithoutEnd() async throws {
        var site = try SiteFixture(["people/people.yml": Self.person])
        let settings = String(decoding: site.files["site.yml"] ?? [], as: UTF8.self)
        site.files["site.yml"] = Array((settings + "\ntheme: own\n").utf8)
        site.files["themes/own/theme.yml"] = Array("name: Own\nextends: own\n".utf8)
        #expect(try await site.places() == ["themes-in-a-circle themes/own/theme.yml:2:10"])
    }

    @Test func leadsFromAnEarlierAddressToTheRecord() async throws {
        let files = try await SiteFixture([
            "people/people.yml": Self.person,
            "decisions/new-name.md": Self.decision("Renamed", "formerly: [/decisions/old-name/]"),
        ]).build()
        let page = try #require(files["decisions/old-name/index.html"])
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../decisions/new-name/\">"))
        #expect(page.contains("<a href=\"../../decisions/new-name/\">Renamed</a>"))
        #expect(files["sitemap.xml"]?.contains("old-name") == false)
    }

    @Test func refusesAnEarlierAddressThatIsTaken() async throws {
        let site = try SiteFixture([
            "people/people.yml": Self.person,
            "decisions/a.md": Self.decision("A"),
            "decisions/b.md": Self.decision("B", "formerly: [decisions/a, ../x]"),
        ])
        #expect(
            try await site.places() == [
                "former-address content/decisions/b.md:10:12", "former-address content/decisions/b.md:10:25",
            ])
    }

    @Test func countsEveryRecordInTheLedger() async throws {
        let site = try SiteFixture([
            "people/people.yml": Self.person,
            "decisions/a.md": Self.decision("A"),
            "decisions/b.md": Self.decision("B", "draft: yes"),
            "decisions/c.md": Self.decision("C", "published: 2031-01-01"),
            "decisions/d.md": Self.decision("D", "colour: red"),
        ])
        let report = try await site.check()
        #expect(
            report.ledger.text == """
                             records  published  scheduled  drafts  with problems
                  decisions        4          1          1       1              1
                  people           1          1          0       0              0
                  8 fields are not stated in the sources.

                """)
    }
}

extension String {
    /// Half of the decisions in 2021.
    fileprivate func replacingDate(_ number: Int) -> String {
        number.isMultiple(of: 2) ? split(separator: "2022-02-04").joined(separator: "2021-02-04") : self
    }
}
