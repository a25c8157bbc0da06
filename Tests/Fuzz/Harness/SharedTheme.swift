import CandourDiagnostics
import CandourPage
import CandourTheme
import Foundation

/// The theme in themes/civic, read once.
enum SharedTheme {
    /// The repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Its files, by path below the site.
    static let files: Result<[String: [UInt8]], Fault> = read()

    /// What writes pages with it.
    static let renderer: Result<PageRenderer, Fault> = files.flatMap(renderer)

    private static func read() -> Result<[String: [UInt8]], Fault> {
        let folder = root.appending(path: "themes/civic")
        var files: [String: [UInt8]] = [:]
        for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] {
            guard let data = try? Data(contentsOf: folder.appending(path: path)) else { continue }
            files["themes/civic/" + path] = Array(data)
        }
        return files.isEmpty ? .failure(Fault("themes/civic is not there")) : .success(files)
    }

    private static func renderer(_ files: [String: [UInt8]]) -> Result<PageRenderer, Fault> {
        let sorted = files.sorted { $0.key < $1.key }.filter { !$0.key.hasSuffix("theme.yml") }
        let themeFiles = sorted.enumerated().map { number, file in
            ThemeFile(
                path: String(file.key.dropFirst("themes/civic/".count)), file: UInt32(number),
                bytes: file.value)
        }
        let start = SourceSpan(file: 0, start: 0, end: 0)
        let settings = ThemeSettings(name: ThemeSetting("civic", start))
        guard let theme = Theme.load(settings, files: themeFiles).0 else {
            return .failure(Fault("themes/civic has problems"))
        }
        let site = SiteIdentity(
            name: "The Office", shortName: "Office", baseURL: "https://opcc.example.org/sub/",
            language: "en-GB",
            isDemonstration: true, navigation: [Link("Decisions", to: .page(PageAddress("decisions/")))],
            footer: [], contact: [], licence: nil)
        return .success(
            PageRenderer(
                theme: theme, site: site, resolver: KnowingLinks(), forDisk: false, stylesheetVersion: "1"))
    }
}
