import CandourBuild
import Foundation
import Testing

/// The disk may change between the listing of a site and the reading of it: what is read is a file of the site.
@Suite struct FolderSourceTests {
    private func withSite(_ use: (URL) throws -> Void) throws {
        let site = FileManager.default.temporaryDirectory.appending(path: "candour-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: site.appending(path: "content/pages"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: site) }
        try Data("words".utf8).write(to: site.appending(path: "content/pages/about.md"))
        try use(site)
    }

    /// What is said of `content/pages/about.md`, found as a file of five bytes.
    private func headline(in site: URL) -> String? {
        #expect(throws: MachineFault.self) {
            try FolderSource(site.path).read(FoundFile(path: "content/pages/about.md", size: 5))
        }?.headline
    }

    @Test func readsAFileThatGrewSinceItWasFound() throws {
        try withSite { site in
            let file = FoundFile(path: "content/pages/about.md", size: 1)
            for path in [site.path, site.path + "/"] {
                let bytes = try FolderSource(path).read(file)
                #expect(bytes == Array("words".utf8))
            }
        }
    }

    @Test func readsASiteThatItReachesThroughALink() throws {
        try withSite { site in
            let link = site.appending(path: "link")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: site)
            let file = FoundFile(path: "content/pages/about.md", size: 5)
            let bytes = try FolderSource(link.path).read(file)
            #expect(bytes == Array("words".utf8))
        }
    }

    @Test func doesNotWaitForAPipe() throws {
        try withSite { site in
            let path = site.appending(path: "content/pages/about.md").path
            try FileManager.default.removeItem(atPath: path)
            #expect(mkfifo(path, 0o644) == 0)
            #expect(
                headline(in: site)
                    == "content/pages/about.md cannot be read: it is a pipe, a socket or a device")
        }
    }

    @Test(arguments: ["content/pages/about.md", "content/pages", "content"])
    func followsNoLink(path: String) throws {
        try withSite { site in
            let place = site.appending(path: path)
            let elsewhere = site.appending(path: "elsewhere")
            try FileManager.default.moveItem(at: place, to: elsewhere)
            try FileManager.default.createSymbolicLink(at: place, withDestinationURL: elsewhere)
            #expect(
                headline(in: site)
                    == "content/pages/about.md cannot be read: it, or a folder that it lies in, is a symbolic link"
            )
        }
    }

    @Test func saysThatAFileVanished() throws {
        try withSite { site in
            try FileManager.default.removeItem(at: site.appending(path: "content/pages"))
            #expect(
                headline(in: site)
                    == "content/pages/about.md cannot be read: it vanished while Candour was at work")
        }
    }

    @Test func takesNoFileIntoMemoryThatClaimsAnySize() throws {
        try withSite { site in
            #expect(truncate(site.appending(path: "content/pages/about.md").path, 1 << 40) == 0)
            #expect(headline(in: site) == "content/pages/about.md cannot be read: it is larger than 2 GB")
        }
    }

    @Test func saysThatAFolderIsInAFilesPlace() throws {
        try withSite { site in
            let path = site.appending(path: "content/pages/about.md").path
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            #expect(headline(in: site) == "content/pages/about.md cannot be read: it is a folder")
        }
    }
}
