import CandourDiagnostics
import CandourPage
import CandourTheme
import Testing

/// Renders a part of a page: a shell that shows it, then what every shell must show, which is cut off.
enum Rendering {
    private static let end = "<!-- end -->"

    static func theme(_ shell: String) throws -> Theme {
        let needed = end + "{{{head}}}{{{heading}}}{{{notices}}}{{{content}}}{{{history}}}"
        let files = [
            ThemeFile(path: "templates/shell.mustache", file: 0, bytes: Array((shell + needed).utf8)),
            ThemeFile(path: "assets/civic.css", file: 1, bytes: []),
        ]
        let (theme, diagnostics) = Theme.load(CivicTheme.settings, files: files)
        #expect(diagnostics.isEmpty)
        return try #require(theme)
    }

    static func page(
        _ page: Page, shell: String, forDisk: Bool = false, isDemonstration: Bool = false,
        abbreviations: [Abbreviation] = []
    ) throws -> String {
        let site = SiteIdentity(
            name: "The Office", shortName: "Office", baseURL: "https://opcc.example.org/sub/",
            language: "en-GB", isDemonstration: isDemonstration,
            navigation: [Link("Decisions", to: .page(PageAddress("decisions/")))], footer: [], contact: [],
            licence: nil, abbreviations: Abbreviations(abbreviations))
        let renderer = PageRenderer(
            theme: try theme(shell), site: site, resolver: KnownLinks(), forDisk: forDisk,
            stylesheetVersion: "1")
        let html = String(decoding: renderer.render(page), as: UTF8.self)
        return String(html.split(separator: end, omittingEmptySubsequences: false).first ?? "")
    }

    static func blocks(_ blocks: Block..., at path: String = "decisions/x/", forDisk: Bool = false) throws
        -> String
    {
        let page = Page(address: PageAddress(path), type: .record, title: "A page", blocks: blocks)
        return try self.page(page, shell: "{{{content}}}", forDisk: forDisk)
    }
}
