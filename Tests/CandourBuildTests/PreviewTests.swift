import CandourSiteSupport
import Testing

/// A site built to be looked at elsewhere before it is published.
@Suite struct PreviewTests {
    private static let preview = "https://preview.example.net/pull/7/"
    private static let records = [
        "news/2022/new.md": """
        ---
        title: Something new
        date: 2022-03-01
        summary: It happened.
        formerly: ["https://opcc.example.org/old/"]
        ---
        Text.
        """
    ]

    @Test func hasItsOwnAddressEverywhere() async throws {
        let files = try await SiteFixture(PreviewTests.records, previewURL: PreviewTests.preview).build()
        #expect(
            files["news/new/index.html"]?.contains(
                "<link rel=\"canonical\" href=\"\(PreviewTests.preview)news/new/\">") == true)
        for (path, text) in files { #expect(!text.contains("https://opcc.example.org/"), "\(path)") }
        #expect(files["feeds/all.atom"]?.contains(PreviewTests.preview) == true)
        #expect(files["sitemap.xml"]?.contains("<loc>\(PreviewTests.preview)news/new/</loc>") == true)
        // What the record was once called is an address of the site itself.
        #expect(files["old/index.html"] != nil)
    }

    @Test func isPassedOverBySearchEngines() async throws {
        let files = try await SiteFixture(PreviewTests.records, previewURL: PreviewTests.preview).build()
        #expect(files["robots.txt"] == "User-agent: *\nDisallow: /\n")
        for (path, text) in files where path.hasSuffix(".html") {
            #expect(text.split(separator: "<meta name=\"robots\" content=\"noindex\">").count == 2, "\(path)")
        }
        for path in ["_headers", ".htaccess", "nginx-headers.conf"] {
            #expect(files[path]?.contains("X-Robots-Tag") == true, "\(path)")
        }
    }

    @Test func theSiteItselfIsFound() async throws {
        let files = try await SiteFixture(PreviewTests.records).build()
        #expect(files["news/new/index.html"]?.contains("noindex") == false)
        #expect(files["_headers"]?.contains("X-Robots-Tag") == false)
    }
}
