import CandourBuild
import Foundation
import Testing

@Suite struct StagingFolderTests {
    private func folder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "candour-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    private let manifest = Array("{\"generator\":\"candour\",\"version\":1}".utf8)

    private func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }

    @Test func leavesTheOldSiteUntilTheNewOneIsWhole() throws {
        let parent = try folder()
        defer { try? FileManager.default.removeItem(at: parent) }
        let output = parent.appending(path: "output")
        let first = try StagingFolder(output: output.path, source: parent.path)
        try first.write(manifest, to: "manifest.json")
        try first.write(Array("old".utf8), to: "a/b/index.html")
        #expect(try first.commit() == .new)

        let second = try StagingFolder(output: output.path, source: parent.path)
        try second.write(manifest, to: "manifest.json")
        try second.write(Array("new".utf8), to: "a/b/index.html")
        #expect(try text(output.appending(path: "a/b/index.html")) == "old")
        #expect(try second.commit() != .new)
        #expect(try text(output.appending(path: "a/b/index.html")) == "new")
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["output"])
    }

    @Test func removesWhatAFailedRunMade() throws {
        let parent = try folder()
        defer { try? FileManager.default.removeItem(at: parent) }
        let staging = try StagingFolder(output: parent.path + "/output", source: parent.path)
        try staging.write([1, 2, 3], to: "x/y.html")
        staging.discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
    }

    @Test(arguments: [nil, "{\"name\":\"other\"}"])
    func refusesAFolderThatIsNotOurs(manifest: String?) throws {
        let output = try folder()
        defer { try? FileManager.default.removeItem(at: output) }
        try Data("mine".utf8).write(to: output.appending(path: "index.html"))
        if let manifest { try Data(manifest.utf8).write(to: output.appending(path: "manifest.json")) }
        let fault = #expect(throws: MachineFault.self) { try StagingFolder(output: output.path, source: "/") }
        #expect(
            fault?.headline == "The folder \(output.path) was not made by Candour, so it is not overwritten")
        #expect(try text(output.appending(path: "index.html")) == "mine")
    }

    @Test func clearsWhatAKilledRunLeft() throws {
        let parent = try folder()
        defer { try? FileManager.default.removeItem(at: parent) }
        let left = parent.appending(path: ".output.candour-abcdef/decisions")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
        let staging = try StagingFolder(output: parent.path + "/output", source: parent.path)
        staging.discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
    }

    @Test func letsOneRunAtATimeMakeASite() throws {
        let parent = try folder()
        defer { try? FileManager.default.removeItem(at: parent) }
        let output = parent.path + "/output"
        let first = try StagingFolder(output: output, source: parent.path)
        let fault = #expect(throws: MachineFault.self) {
            try StagingFolder(output: output, source: parent.path)
        }
        #expect(fault?.headline == "Another build into \(output) is under way")
        // Another output beside it is nobody else's business.
        try StagingFolder(output: parent.path + "/other", source: parent.path).discard()
        try first.write(manifest, to: "manifest.json")
        #expect(try first.commit() == .new)
        try StagingFolder(output: output, source: parent.path).discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["output"])
    }

    @Test func keepsALinkThatTheOutputIs() throws {
        let parent = try folder()
        defer { try? FileManager.default.removeItem(at: parent) }
        let real = parent.appending(path: "real")
        let link = parent.appending(path: "link")
        try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
        for words in ["old", "new"] {
            let staging = try StagingFolder(output: link.path, source: "/")
            try staging.write(manifest, to: "manifest.json")
            try staging.write(Array(words.utf8), to: "index.html")
            _ = try staging.commit()
            #expect(try text(real.appending(path: "index.html")) == words)
        }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == real.path)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: parent.path).sorted() == ["link", "real"])
    }

    @Test func usesAnEmptyFolder() throws {
        let output = try folder()
        defer { try? FileManager.default.removeItem(at: output) }
        let staging = try StagingFolder(output: output.path, source: "/")
        try staging.write(manifest, to: "manifest.json")
        _ = try staging.commit()
        #expect(try FileManager.default.contentsOfDirectory(atPath: output.path) == ["manifest.json"])
    }
}
