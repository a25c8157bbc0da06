import CandourBuild
import Foundation
import Testing

/// A build of a preview reads the site as it was at one moment, whatever is saved meanwhile.
@Suite struct SiteSnapshotTests {
    private let path = "content/pages/about.md"

    private func withSite(_ use: (URL) throws -> Void) throws {
        let site = FileManager.default.temporaryDirectory.appending(path: "candour-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: site.appending(path: "content/pages"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: site) }
        try Data("one".utf8).write(to: site.appending(path: path))
        try use(site)
    }

    private func text(in snapshot: SiteSnapshot) throws -> String {
        let file = try #require(try snapshot.files().first { $0.path == path })
        return String(decoding: try snapshot.read(file), as: UTF8.self)
    }

    @Test func showsAFileAsItWas() throws {
        try withSite { site in
            let source = FolderSource(site.path)
            let first = try SiteSnapshot.taken(of: source, after: nil)
            try Data("two".utf8).write(to: site.appending(path: path))
            let second = try SiteSnapshot.taken(of: source, after: first)
            try FileManager.default.removeItem(at: site.appending(path: path))
            #expect(try text(in: first) == "one")
            #expect(try text(in: second) == "two")
            #expect(try SiteSnapshot.taken(of: source, after: second).files().isEmpty)
        }
    }

    @Test func readsAFileAgainThatChangedWithinATickOfTheClock() throws {
        try withSite { site in
            let source = FolderSource(site.path)
            // The same size and perhaps the same time: only that it is so new tells that it may be another.
            var last: SiteSnapshot?
            for word in ["abc", "def", "ghi", "jkl", "mno"] {
                let file = try FileHandle(forWritingTo: site.appending(path: path))
                try file.write(contentsOf: Data(word.utf8))
                try file.close()
                let now = try SiteSnapshot.taken(of: source, after: last)
                #expect(try text(in: now) == word)
                last = now
            }
        }
    }
}
