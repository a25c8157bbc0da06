import CandourSiteSupport
import Foundation
import Testing

@Suite struct FeedTests {
    private func files() async throws -> [String: String] {
        try await SiteFixture([
            "people/people.yml": "- id: p\n  name: A & B <C>\n  basis: public office\n",
            "decisions/x.md": """
            ---
            title: Buses & “trams” <now>
            reference: not stated
            date: 1 July 2021
            published: 2.15 pm on 2 July 2021
            updates:
              - date: 2021-07-09
                note: The cost was added.
            decision_maker: p
            type: finance
            summary: One < two.
            legal_power: not stated
            cost: £5
            ---
            ## Decision

            Agreed.
            """,
        ]).build()
    }

    @Test func writesTheWholeAtomFeed() async throws {
        #expect(
            try await files()["feeds/decisions.atom"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
                <id>tag:opcc.example.org,2012:feeds/decisions</id>
                <title>Decisions – Testshire OPCC</title>
                <updated>2021-07-09T00:00:00+01:00</updated>
                <author><name>Office of the Police and Crime Commissioner for Testshire</name>
                </author>
                <link rel="self" type="application/atom+xml" href="https://opcc.example.org/feeds/decisions.atom"/>
                <link rel="alternate" type="text/html" href="https://opcc.example.org/decisions/"/>
                <entry>
                <id>tag:opcc.example.org,2012:decisions/x</id>
                <title>Buses &amp; “trams” &lt;now&gt;</title>
                <link rel="alternate" type="text/html" href="https://opcc.example.org/decisions/x/"/>
                <published>2021-07-02T14:15:00+01:00</published>
                <updated>2021-07-09T00:00:00+01:00</updated>
                <category term="decisions" label="Decisions"/>
                <summary>One &lt; two.</summary>
                </entry>
                </feed>

                """)
    }

    @Test func writesJSONFeed() async throws {
        let text = try #require(try await files()["feeds/all.json"])
        let feed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.map { $0["title"] as? String } == ["Buses & “trams” <now>"])
    }

    @Test func writesRSSWithDatesAsRSSWantsThem() async throws {
        let text = try #require(try await files()["feeds/all.rss"])
        #expect(text.contains("<pubDate>Fri, 02 Jul 2021 14:15:00 +0100</pubDate>"))
        #expect(text.contains("<guid isPermaLink=\"false\">tag:opcc.example.org,2012:decisions/x</guid>"))
    }

    @Test func namesThePagesAndTheDatesOfTheirChangesInTheSitemap() async throws {
        let text = try #require(try await files()["sitemap.xml"])
        #expect(
            text.contains(
                "<url><loc>https://opcc.example.org/decisions/x/</loc><lastmod>2021-07-09</lastmod></url>"))
        #expect(!text.contains("404"))
    }

    @Test func listsEveryFileButItselfInTheManifest() async throws {
        let files = try await files()
        let text = try #require(files["manifest.json"])
        let manifest = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let listed = try #require(manifest["files"] as? [[String: Any]]).compactMap { $0["path"] as? String }
        #expect(Set(listed) == Set(files.keys).subtracting(["manifest.json"]))
        #expect(listed == listed.sorted())
        #expect(manifest["today"] as? String == "2022-03-31")
    }
}
