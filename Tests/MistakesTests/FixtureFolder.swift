import Foundation

/// A folder of Tests/Fixtures: a site of marked files, and what is said of it.
struct FixtureFolder {
    private let folder: URL

    /// The folder called `name`.
    init(_ name: String) {
        folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/\(name)")
    }

    /// Where the expected messages lie.
    var expected: URL { folder.appending(path: "expected.txt") }

    /// The marked files, by path below the site's folder.
    func files() throws -> [String: String] {
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

    /// Compares what is said with what is expected, or writes it down as that with UPDATE_EXPECTED=1.
    func difference(from text: String) throws -> Difference? {
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
            try Data(text.utf8).write(to: expected)
            return nil
        }
        return Difference(expected: try String(contentsOf: expected, encoding: .utf8), found: text)
    }
}
