import CandourSiteSupport
import Testing

/// What an author sees when a record names itself, or records replace each other in a circle.
@Suite struct RelationMessageTests {
    private func page(_ title: String, _ replacement: String) -> String {
        "---\ntitle: \(title)\nsuperseded_by: \(replacement)\n---\nWords.\n"
    }

    @Test func aRecordThatReplacesItself() async throws {
        let site = try SiteFixture(["pages/about.md": page("About us", "pages/about")])
        #expect(
            try await site.messages() == """
                content/pages/about.md:3:16
                PROBLEM  “About us” names itself under superseded_by:

                  2 │ title: About us
                  3 │ superseded_by: pages/about
                    │                ^^^^^^^^^^^ this is the same
                  4 │ ---

                The line is there for something else. Readers would only come back to where they are.

                Fix: write the other one that is meant, or leave the line out.

                More about this: candour explain relation-to-itself

                """)
    }

    @Test func newsAboutItself() async throws {
        let news = "---\ntitle: News\nsummary: News.\ndate: 2022-02-04\nabout: [news/it]\n---\nWords.\n"
        let places = try await SiteFixture(["news/2022/it.md": news]).places()
        #expect(places == ["relation-to-itself content/news/2022/it.md:5:9"])
    }

    @Test func aConsultationThatLedToItself() async throws {
        let text = "title: Survey\nopens: 2022-01-01\ncloses: not stated\nled_to: [consultations/survey]\n"
        let places = try await SiteFixture(["consultations/survey.yml": text]).places()
        #expect(places == ["relation-to-itself content/consultations/survey.yml:4:10"])
    }

    @Test func aTableThatContinuesItself() async throws {
        let text = """
            title: Crime
            unit: offences
            source: not stated
            continues: crime
            rows:
              - id: all
                label: All crime
                2019-20: 5
                same_as: statistics/crime#all
            """
        let places = try await SiteFixture(["statistics/crime.yml": text]).places()
        #expect(
            places.filter { $0.hasPrefix("relation-to-itself") } == [
                "relation-to-itself content/statistics/crime.yml:4:12",
                "relation-to-itself content/statistics/crime.yml:9:14",
            ], "\(places)")
    }

    @Test func recordsThatReplaceEachOtherInACircle() async throws {
        let site = try SiteFixture([
            "pages/a.md": page("First", "pages/b"), "pages/b.md": page("Second", "pages/c"),
            "pages/c.md": page("Third", "pages/a"), "pages/d.md": page("Before", "pages/a"),
        ])
        #expect(
            try await site.messages() == """
                content/pages/a.md:3:16
                PROBLEM  These records replace each other in a circle: “First”, “Second” and “Third”

                  2 │ title: First
                  3 │ superseded_by: pages/b
                    │                ^^^^^^^ replaced by “Second”
                  4 │ ---

                content/pages/b.md:3:16

                  2 │ title: Second
                  3 │ superseded_by: pages/c
                    │                ^^^^^^^ replaced by “Third”
                  4 │ ---

                content/pages/c.md:3:16

                  2 │ title: Third
                  3 │ superseded_by: pages/a
                    │                ^^^^^^^ replaced by “First”
                  4 │ ---

                Readers would go from one to the next and never find the one that holds.

                Fix: remove superseded_by: from the one that holds.

                More about this: candour explain replaced-in-a-circle

                """)
    }

    @Test func saysNothingOfAChain() async throws {
        let site = try SiteFixture([
            "pages/a.md": page("First", "pages/b"), "pages/b.md": page("Second", "pages/c"),
            "pages/c.md": "---\ntitle: Third\n---\nWords.\n",
        ])
        #expect(try await site.messages() == "")
    }
}
