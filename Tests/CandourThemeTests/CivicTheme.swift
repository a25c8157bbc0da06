import CandourDiagnostics
import CandourPage
import CandourTheme
import Foundation
import Testing

/// The theme in themes/civic, read from the disk, and sites to try it on.
enum CivicTheme {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "themes/civic")

    static let settings = ThemeSettings(name: ThemeSetting("civic", SourceSpan(file: 0, start: 0, end: 0)))

    static func files() throws -> [ThemeFile] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.contains(".") && $0.contains("/") }
        return try paths.sorted().enumerated().map { number, path in
            let bytes = try Data(contentsOf: folder.appending(path: path))
            return ThemeFile(path: path, file: UInt32(number), bytes: Array(bytes))
        }
    }

    static func load() throws -> Theme {
        let (theme, diagnostics) = Theme.load(settings, files: try files())
        #expect(diagnostics.isEmpty)
        return try #require(theme)
    }

    static let site = SiteIdentity(
        name: "Office of the Police & Crime Commissioner", shortName: "Our OPCC",
        baseURL: "https://opcc.example.org/sub/", language: "en-GB", isDemonstration: true,
        navigation: [
            Link("Decisions", to: .page(PageAddress("decisions/"))),
            Link("Meetings", to: .page(PageAddress("meetings/"))),
        ],
        footer: [Link("Privacy", to: .page(PageAddress("privacy/")))],
        contact: [
            [.text("PO Box 688, Huntingdon, PE29 9LA")],
            [.link(Link("office@example.org", to: .external("mailto:office@example.org")))],
        ],
        licence: "OGL-UK-3.0"
    )
}
