import CandourBuild
import CandourDiagnostics
import CandourKinds
import CandourPage
import CandourSiteSupport
import Testing

/// Sites that can hardly be read at all: each ends in words, and none is published.
@Suite struct BadInputTests {
    private static let settings =
        "candour: 1\nname: Testshire\nbase_url: https://example.org/\ndemonstration: yes\n"
    private static let page = "---\ntitle: About\n---\n"

    @Test func aFolderWithoutSiteFileIsTheMachinesMatter() async throws {
        var site = try SiteFixture(bytes: ["content/pages/about.md": Array(BadInputTests.page.utf8)])
        site.files["site.yml"] = nil
        await #expect(throws: MachineFault.self) { try await site.check() }
    }

    @Test func aSiteFileThatIsALinkIsNotFollowed() async throws {
        let site = try SiteFixture(bytes: ["site.yml": []], links: ["site.yml"])
        do {
            _ = try await site.check()
            Issue.record("the link was followed")
        } catch let fault as MachineFault {
            #expect(fault.headline == "site.yml is a link or a folder, not a file")
        }
    }

    @Test(arguments: ["", "\n", "# nothing yet\n", "\u{FEFF}", "  \n\n# nothing\n"])
    func anEmptySiteFileIsAProblem(text: String) async throws {
        try await expect(["site-file-empty site.yml:1:1"], siteFile: Array(text.utf8))
    }

    @Test func binaryAndForeignBytesAreRefusedByName() async throws {
        try await expect(["not-a-text-file site.yml:1:1"], siteFile: [0, 1, 2, 3, 0xFF])
        try await expect(["not-utf-8 site.yml:1:10"], siteFile: Array("name: Caf".utf8) + [0xE9, 0x0A])
        try await expect(["not-utf-8 site.yml:1:1"], siteFile: [0xFF, 0xFE, 0x61, 0x00])
        try await expect(["not-utf-8 site.yml:1:1"], siteFile: [0x80])
        // The first byte of a character of three, and the end of the file.
        try await expect(["not-utf-8 site.yml:1:2"], siteFile: [0x61, 0xE2, 0x82])
        // A surrogate and an overlong form are no UTF-8 either.
        try await expect(["not-utf-8 site.yml:1:2"], siteFile: [0x61, 0xED, 0xA0, 0x80])
        try await expect(["not-utf-8 site.yml:1:2"], siteFile: [0x61, 0xC0, 0xAF])
    }

    @Test func filesAreReadUpToFiveMegabytes() async throws {
        let comment = [UInt8](
            repeating: UInt8(ascii: "#"), count: 5_000_000 - BadInputTests.settings.utf8.count)
        let largest = Array(BadInputTests.settings.utf8) + comment
        try await expect([], siteFile: largest)
        try await expect(["file-too-large site.yml:1:1"], siteFile: largest + [UInt8(ascii: "#")])
    }

    @Test func aSiteWithoutRecordsIsNotPublished() async throws {
        let site = try SiteFixture(bytes: ["site.yml": Array(BadInputTests.settings.utf8)])
        #expect(try await site.places() == ["content-folder-missing site.yml:1:1"])
        #expect(try await site.build().isEmpty)
    }

    @Test func aFolderOfNoKindIsReportedOnce() async throws {
        var files = ["site.yml": Array(BadInputTests.settings.utf8)]
        for name in ["a.md", "b.md", "2022/c.yml"] {
            files["content/budgets/\(name)"] = Array(BadInputTests.page.utf8)
        }
        let site = try SiteFixture(bytes: files)
        #expect(try await site.places() == ["unknown-folder content/budgets/2022/c.yml:1:1"])
        #expect(try await site.build().isEmpty)
    }

    @Test func aReferenceToABrokenRecordIsNoSecondMistake() async throws {
        let page = """
            ---
            title: About
            superseded_by: pages/broken
            ---
            [Words](record:pages/broken#somewhere), [a person](record:people/no-name#role) and
            [a figure](record:complaints/2021#received).
            """
        let site = try SiteFixture(bytes: [
            "site.yml": Array(BadInputTests.settings.utf8), "content/pages/about.md": Array(page.utf8),
            "content/pages/broken.md": Array("---\ntitle: a: b\n---\n".utf8),
            "content/people/list.yml": Array("- id: no-name\n  basis: consent\n".utf8),
            "content/complaints/2021.yml": Array("tit\u{0}le".utf8),
        ])
        #expect(
            try await site.places() == [
                "not-a-text-file content/complaints/2021.yml:1:4",
                "colon-in-text content/pages/broken.md:2:9",
                "missing-field content/people/list.yml:1:3",
            ])
    }

    /// Nobody knows which records a list has that cannot be read.
    @Test(arguments: [
        "- id: ann\n  name Ann\n- id: bob\n  name: Bob\n", "- id: ann\n\tname: Ann\n", "a\u{0}b",
    ])
    func aReferenceIntoAListThatCannotBeReadIsNoSecondMistake(_ list: String) async throws {
        let page = "---\ntitle: About\n---\n[Ann](record:people/ann), [Bob](record:people/bob)\n"
        let site = try SiteFixture(bytes: [
            "site.yml": Array(BadInputTests.settings.utf8), "content/pages/about.md": Array(page.utf8),
            "content/people/list.yml": Array(list.utf8),
        ])
        let places = try await site.places()
        #expect(
            !places.isEmpty && places.allSatisfy { $0.contains(" content/people/list.yml:") }, "\(places)")
    }

    private func expect(
        _ places: [String], siteFile: [UInt8], location: SourceLocation = #_sourceLocation
    ) async throws {
        let site = try SiteFixture(bytes: [
            "site.yml": siteFile, "content/pages/about.md": Array(BadInputTests.page.utf8),
        ])
        #expect(try await site.places() == places, sourceLocation: location)
        #expect(try await site.build().isEmpty == !places.isEmpty, sourceLocation: location)
    }
}
