import CandourSiteSupport
import Testing

/// Messages about names and addresses that were made to lead elsewhere, whole.
@Suite struct NameMessageTests {
    private static let page = "---\ntitle: About\n---\nText.\n"

    private static func messages(_ files: [String: String]) async throws -> String {
        var all = files
        all["pages/about.md"] = files["pages/about.md"] ?? page
        return try await SiteFixture(all).messages()
    }

    @Test func nameOfADevice() async throws {
        #expect(
            try await NameMessageTests.messages(["pages/aux.md": NameMessageTests.page])
                == """
                content/pages/aux.md:2:1
                PROBLEM  “About” cannot have the address aux

                  1 │ ---
                  2 │ title: About
                    │ ^
                  3 │ ---

                Windows keeps the name aux for itself, whatever follows it.

                Fix: choose another name, such as aux-page.

                More about this: candour explain name-not-portable

                """)
    }

    @Test func fileShownUnderAnotherName() async throws {
        let files = [
            "pages/about.md": "---\ntitle: About\n---\n[a](file:report\u{FFFD}fdp.exe)\n",
            "pages/report\u{202E}fdp.exe": "",
        ]
        #expect(
            try await NameMessageTests.messages(files).contains(
                """
                PROBLEM  The file “reportfdp.exe” cannot have this name

                The name has an invisible character in it.

                Fix: rename the file with letters, digits and hyphens alone.
                """))
    }

    @Test(arguments: [
        "a:b.pdf", "a\\b.pdf", "a|b.pdf", "a*.pdf", "a?.pdf", "a\"b.pdf", "a<b.pdf", "nul.txt", "LPT1", "a.",
        "a ", "a\nb",
        "a\u{0}b", "a\u{200B}.pdf",
    ]) func refusesFile(name: String) async throws {
        let places = try await SiteFixture(["pages/about.md": NameMessageTests.page, "pages/\(name)": ""])
            .places()
        #expect(places.contains { $0.hasPrefix("name-not-portable ") })
    }

    @Test(arguments: [0xFDD0, 0xFFFE, 0x1FFFE] as [UInt32]) func refusesFileNamedByNoText(value: UInt32)
        async throws
    {
        let character = Character(try #require(Unicode.Scalar(value)))
        let site = try SiteFixture(["pages/about.md": NameMessageTests.page, "pages/a\(character).pdf": ""])
        #expect(try await site.places().contains { $0.hasPrefix("name-not-portable ") })
    }

    @Test(arguments: ["Agenda pack, März.pdf", "contact.pdf", "console.txt", "a-b_c.d.e.PDF", "警察.pdf"])
    func acceptsFile(name: String) async throws {
        let places = try await SiteFixture(["pages/about.md": NameMessageTests.page, "pages/\(name)": ""])
            .places()
        #expect(!places.contains { $0.hasPrefix("name-not-portable ") })
    }

    /// A folder without its main file offers its files to nobody, and each is there once.
    @Test func filesOfAFolderWithoutItsMainFileAreNotAlike() async throws {
        var site = try SiteFixture.ofExamples()
        let folder = "content/meetings/police-and-crime-panel/2022-02-02/"
        site.files[folder + "meeting.yml"] = nil
        site.files[folder + "agenda-pack.pdf"] = Array("%PDF-1.4".utf8)
        let found = try await site.places()
        #expect(found.contains { $0.hasPrefix("main-file-missing ") })
        #expect(!found.contains { $0.hasPrefix("file-names-alike ") })
    }

    @Test func filesThatDifferInCapitals() async throws {
        let files = [
            "pages/about.md": "---\ntitle: About\n---\n[a](file:Map.pdf) [b](file:map.pdf)\n",
            "pages/Map.pdf": "",
            "pages/map.pdf": "",
        ]
        #expect(
            try await NameMessageTests.messages(files)
                == """
                content/pages/map.pdf:1:1
                PROBLEM  The files Map.pdf and map.pdf differ in capitals alone

                On Windows and on a Mac they are one file, so one would take the place of the other.

                Fix: give one of them another name.

                More about this: candour explain file-names-alike

                """)
    }

    @Test(arguments: [
        "../a", "/../a", "a/../b", "a//b", "a\\b", "..", ".", "%2e%2e/a", "con/a", "a./b", "javascript:x",

        "assets/civic.css", "manifest.json", "decisions/page/2", "decisions/year/2021", "decisions",
        "feeds/all.atom",
        "index.html", "404.html", "files/a", "sitemap.xml", "robots.txt", "about", "/about/index.html",
    ]) func refusesEarlierAddress(address: String) async throws {
        let page = "---\ntitle: About\nformerly:\n  - '\(address)'\n---\nText.\n"
        let places = try await SiteFixture(["pages/about.md": page]).places()
        #expect(places.map { $0.prefix { $0 != " " } } == ["former-address"])
    }

    @Test func refusesPartsWhoseNumberOrNameIsNone() async throws {
        let folder = "meetings/police-and-crime-panel/2022-02-02/"
        let site = try SiteFixture.ofExamples(with: [
            folder + "03-Forward Plan.md": "x", folder + "1234-a.md": "x",
        ])
        let places = try await site.places()
        #expect(places.filter { $0.hasPrefix("file-name-not-an-id ") }.count == 2)
    }

    @Test(arguments: ["-9223372036854775808", "9223372036854775807", "99999999999999999999999", "-1", "0x10"])
    func survivesReferencesToHugeNumbers(number: String) async throws {
        let page = "---\ntitle: About\n---\n## 46. Text\n\n[x](record:pages/about#\(number))\n"
        let places = try await SiteFixture(["pages/about.md": page]).places()
        #expect(places.map { $0.prefix { $0 != " " } } == ["part-not-found"])
    }
}

extension NameMessageTests {
    @Test func letterOfAnotherAlphabet() async throws {
        let page = "---\ntitle: About\n---\n[x](record:pages/аbout)\n"
        #expect(
            try await SiteFixture(["pages/about.md": page]).messages()
                == """
                content/pages/about.md:4:12
                PROBLEM  There is no page called “pages/аbout”

                  3 │ ---
                  4 │ [x](record:pages/аbout)
                    │            ^^^^^^^^^^^ nothing in content/pages/ has this id

                The a in it is a Cyrillic letter that only looks like ours: type it again. The link would
                lead to a page that does not exist.

                Check: which is meant?
                  - pages/about: About
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found

                """)
    }

    @Test func letterOfAnotherAlphabetInAFileName() async throws {
        let messages = try await SiteFixture(["pages/pаnel.md": "---\ntitle: A\n---\nx\n"]).messages()
        #expect(
            messages.contains("The a in it is a Cyrillic letter that only looks like ours: type it again."))
        #expect(messages.contains("Fix: rename it to panel."))
    }
}
