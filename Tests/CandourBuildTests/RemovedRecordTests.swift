import CandourBuild
import CandourSiteSupport
import Testing

/// A record that was published in error: nothing of it is found anywhere, and its page says why.
@Suite struct RemovedRecordTests {
    private static let person = """
        - id: darryl-preston
          name: Darryl Preston
          basis: public office
        """

    private static func decision(_ title: String, _ more: String, body: String) -> String {
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
        attachments:
          - file: \(title).txt
            title: The notice of \(title)
        \(more)
        ---
        \(body)
        """
    }

    private static let removal = """
        published_by_mistake:
          date: 2022-03-01
          reason: It named somebody who has a right not to be named.
        """

    private func site(today: String = "2022-03-31", drafts: Bool = false, _ more: String = removal) throws
        -> SiteFixture
    {
        try SiteFixture(
            [
                "people/people.yml": Self.person,
                "decisions/open.md": Self.decision(
                    "Open", "", body: "It follows [the other one](record:decisions/other)."),
                "decisions/Open.txt": "Text.",
                "decisions/other.md": Self.decision("Zanzibar", more, body: "Quixotic words."),
                "decisions/Zanzibar.txt": "Quixotic file.",
            ], today: today, drafts: drafts)
    }

    @Test(arguments: [false, true]) func leavesNothingOfIt(drafts: Bool) async throws {
        let files = try await site(drafts: drafts).build()
        #expect(files["decisions/open/index.html"]?.contains("<p>It follows the other one.</p>") == true)
        for (path, text) in files {
            for word in ["Zanzibar", "Quixotic"] {
                #expect(!path.contains(word) && !text.contains(word), "\(word) in \(path)")
            }
        }
    }

    @Test func saysWhenItWasTakenAwayAndWhy() async throws {
        let page = try #require(try await site().build()["decisions/other/index.html"])
        #expect(page.contains("<h1>Published in error</h1>"))
        #expect(page.contains("1 March 2022"))
        #expect(page.contains("It named somebody who has a right not to be named."))
    }

    @Test func saysNothingOfWhatWasNeverPublic() async throws {
        let draft = Self.removal + "\ndraft: yes"
        #expect(try await site(draft).build()["decisions/other/index.html"] == nil)
    }

    @Test func asksForTheReason() async throws {
        let places = try await site("published_by_mistake:\n  date: 2022-03-01").places()
        #expect(places == ["missing-field content/decisions/other.md:14:3"])
    }
}
