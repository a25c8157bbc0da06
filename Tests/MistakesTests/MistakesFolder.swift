import Foundation

/// The folder Tests/Fixtures/mistakes: the site that editors left full of mistakes, and what is said of it.
enum MistakesFolder {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Fixtures/mistakes")

    /// Where the expected messages lie.
    static let expected = folder.appending(path: "expected.txt")

    /// The marked files, by path below the site's folder.
    static func files() throws -> [String: String] {
        let site = folder.appending(path: "site")
        var files: [String: String] = [:]
        let found = FileManager.default.enumerator(at: site, includingPropertiesForKeys: nil)
        while let url = found?.nextObject() as? URL {
            guard !url.hasDirectoryPath else { continue }
            files[String(url.path.dropFirst(site.path.count + 1))] = try String(
                contentsOf: url, encoding: .utf8)
        }
        return files
    }

    /// How some of them were saved.
    static let savedAs: [String: SavedAs] = [
        "content/pages/form/not-opened-windows.md": .crlf,
        "content/pages/text/call-outs-windows.md": .byteOrderMarkAndCRLF,
        "content/pages/text/footnotes-windows.md": .crlf,
        "content/pages/text/headings-windows.md": .byteOrderMarkAndCRLF,
        "content/pages/text/tables-windows.md": .crlf,
        "content/pages/text/too-large-windows.md": .crlf,
        "content/people/colon-first.yml": .byteOrderMark,
        "content/people/empty-first.yml": .byteOrderMark,
        "content/people/hidden-everywhere.yml": .cr,
        "content/people/indentation.yml": .crlf,
        "content/people/dates-first.yml": .byteOrderMarkAndCRLF,
    ]
}
