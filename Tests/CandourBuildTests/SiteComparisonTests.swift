import CandourBuild
import CandourKinds
import CandourSiteSupport
import Foundation
import Testing

/// What changes from one built site to another, with real sites on the disk.
@Suite struct SiteComparisonTests {
    /// The comparison as programs read it.
    private struct Found: Decodable {
        struct Page: Decodable {
            let address: String
        }

        struct Change: Decodable, Equatable {
            let old: String?
            let new: String?
        }

        struct Edit: Decodable {
            let address: String
            let title: String
            let oldTitle: String?
            let summary: Change?
            let removed: [String]
            let added: [String]
        }

        struct Figure: Decodable {
            let address: String
            let figure: String
            let old: String?
            let new: String?
        }

        struct Move: Decodable, Equatable {
            let address: String
            let target: String
        }

        let added: [Page]
        let changed: [Edit]
        let removed: [Page]
        let figures: [Figure]
        let moved: [Move]
        let lists: Int
    }

    private func found(_ comparison: SiteComparison) throws -> Found {
        try JSONDecoder().decode(Found.self, from: Data(comparison.json.utf8))
    }

    private static let decision = """
        ---
        title: Lights in the park
        reference: not stated
        date: 1 July 2021
        decision_maker: p
        type: finance
        summary: New lights.
        legal_power: not stated
        cost: £5
        meeting: not stated
        ---
        The lights are new.

        They are *bright*.
        """

    private static let statistics = """
        title: Calls
        summary: How many calls there were.
        unit: calls
        source: not stated
        next_release: not stated
        rows:
          - id: urgent
            label: Urgent calls
            2018-19: over 400
            2019-20: 520
          - id: other
            label: Other calls
            2018-19: 100
            2019-20: 80
        """

    private static let records = [
        "people/people.yml": "- id: p\n  name: Ann Ash\n  basis: public office\n",
        "decisions/2021/lights.md": decision,
        "statistics/calls.yml": statistics,
        "news/2022/old.md": "---\ntitle: Old news\ndate: 2022-03-01\nsummary: It was.\n---\nText.\n",
    ]

    private func compare(
        _ changes: [String: String?], previewURL: String? = nil, today: String = "2022-03-31"
    ) async throws -> SiteComparison {
        var new = SiteComparisonTests.records
        for (path, text) in changes { new[path] = text }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let old = folder.appending(path: "old")
        let other = folder.appending(path: "new")
        try await write(SiteFixture(SiteComparisonTests.records), to: old)
        try await write(SiteFixture(new, today: today, previewURL: previewURL), to: other)
        return try SiteComparer(old: old.path, new: other.path, kinds: Registry.kinds).run()
    }

    private func write(_ site: SiteFixture, to folder: URL) async throws {
        let files = try await site.bytes()
        let messages = try await site.messages()
        #expect(files["manifest.json"] != nil, "the site has problems: \(messages)")
        for (path, bytes) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    private static func replacing(_ path: String, _ old: String, _ new: String) -> [String: String?] {
        [path: records[path]?.replacing(old, with: new)]
    }

    @Test func findsNothingWhereNothingChanged() async throws {
        let comparison = try await compare([:])
        #expect(comparison.isSame)
        #expect(comparison.text == "Readers would see no difference.\n")
    }

    @Test func seesNoDifferenceInAPreviewOfTheSame() async throws {
        let comparison = try await compare([:], previewURL: "https://preview.example.net/7/")
        #expect(comparison.isSame, "\(comparison.text)")
    }

    @Test func tellsFiguresWithWhatTheyWere() async throws {
        let comparison = try await compare(
            SiteComparisonTests.replacing("statistics/calls.yml", "over 400", "over 410"))
        let figures = try found(comparison).figures
        #expect(
            figures.map { "\($0.figure): \($0.old ?? "") → \($0.new ?? "")" }
                == ["Urgent calls, 2018/19: over 400 → over 410"])
        #expect(comparison.text.contains("Calls: Urgent calls, 2018/19: over 400 → over 410\n"))
        #expect(comparison.markdown.contains("| Calls | Urgent calls, 2018/19 | over 400 | over 410 |\n"))
    }

    @Test func tellsRowsThatAreNewOrGone() async throws {
        let row = "  - id: other\n    label: Other calls\n    2018-19: 100\n    2019-20: 80"
        let comparison = try await compare(
            SiteComparisonTests.replacing(
                "statistics/calls.yml", row,
                row.replacing("other", with: "late").replacing("Other", with: "Late")))
        let years = try found(comparison).figures.filter {
            $0.figure.hasSuffix("/19") || $0.figure.hasSuffix("/20")
        }
        #expect(
            years.map { "\($0.figure): \($0.old ?? "–") → \($0.new ?? "–")" } == [
                "Late calls, 2018/19: – → 100", "Late calls, 2019/20: – → 80",
                "Other calls, 2018/19: 100 → –",
                "Other calls, 2019/20: 80 → –",
            ])
    }

    @Test func tellsTheFiguresOfFields() async throws {
        let comparison = try await compare(
            SiteComparisonTests.replacing("decisions/2021/lights.md", "cost: £5", "cost: £6.50"))
        #expect(try found(comparison).figures.map(\.address) == ["decisions/lights/"])
        #expect(comparison.text.contains("Lights in the park: Cost: 5.00 → 6.50\n"), "\(comparison.text)")
    }

    @Test func tellsWordsAndNotMarks() async throws {
        let words = try await compare(
            SiteComparisonTests.replacing("decisions/2021/lights.md", "are *bright*", "were *bright*"))
        let changed = try found(words).changed
        #expect(changed.map(\.removed) == [["They are bright."]])
        #expect(changed.map(\.added) == [["They were bright."]])
        #expect(words.text.contains("/decisions/lights/\n           1 paragraph\n"))
        #expect(words.markdown.contains("```diff\n- They are bright.\n+ They were bright.\n```\n"))
        let marks = try await compare(
            SiteComparisonTests.replacing("decisions/2021/lights.md", "*bright*", "**bright**"))
        #expect(try found(marks).changed.isEmpty)
    }

    @Test func tellsTitlesAndSummaries() async throws {
        let path = "decisions/2021/lights.md"
        let text = SiteComparisonTests.records[path]?.replacing("Lights in", with: "Lamps in")
            .replacing("New lights.", with: "New lamps.")
        let comparison = try await compare([path: text])
        let edit = try #require(try found(comparison).changed.first { $0.address == "decisions/lights/" })
        #expect(edit.oldTitle == "Lights in the park" && edit.title == "Lamps in the park")
        #expect(edit.summary == Found.Change(old: "New lights.", new: "New lamps."))
        #expect(comparison.text.contains("           its title and its summary\n"))
    }

    @Test func groupsPagesByKindInTheOrderOfTheSite() async throws {
        let comparison = try await compare([
            "news/2022/old.md": nil,
            "news/2022/new.md": "---\ntitle: New | news\ndate: 2022-03-02\nsummary: It is.\n---\nText.\n",
            "decisions/2021/lights.md": SiteComparisonTests.decision + "\n\nMore.\n",
        ])
        let lists = try found(comparison).lists
        #expect(
            comparison.text == """
                What changes on the website, both built for 31 March 2022

                News
                  new      New | news  /news/new/
                  gone     Old news  /news/old/

                Decisions
                  changed  Lights in the park  /decisions/lights/
                           1 new paragraph

                3 pages (1 new, 1 changed, 1 gone) and \(lists) lists and other pages that follow.

                """)
        #expect(
            comparison.markdown == """
                <!-- candour diff -->
                ## What changes on the website, both built for 31 March 2022

                3 pages (1 new, 1 changed, 1 gone) and \(lists) lists and other pages that follow.

                ### News

                - **New:** New \\| news (/news/new/)
                - **Gone:** Old news (/news/old/)

                ### Decisions

                - **Changed:** Lights in the park (/decisions/lights/): 1 new paragraph

                <details><summary>The words</summary>

                ```diff
                + More.
                ```

                </details>



                ### Sign-off

                - [ ] I have read what changes, and it may be published.

                """)
    }

    @Test func tellsEarlierAddresses() async throws {
        let comparison = try await compare(
            SiteComparisonTests.replacing(
                "news/2022/old.md", "summary: It was.", "summary: It was.\nformerly: [/story/]"))
        #expect(try found(comparison).moved == [Found.Move(address: "/story/", target: "/news/old/")])
    }

    @Test func leavesTheRestOutOfACommentThatIsTooLong() async throws {
        let rows = (0..<1500).map {
            "  - id: row-\($0)\n    label: A row with a rather long name \($0)\n    2018-19: \($0)"
        }
        let comparison = try await compare([
            "statistics/long.yml": "title: Long\nsummary: Long.\nunit: calls\nsource: not stated\n"
                + "next_release: not stated\nrows:\n" + rows.joined(separator: "\n")
        ])
        #expect(try found(comparison).figures.count >= 1500)
        #expect(comparison.markdown.utf8.count < 60_000)
        #expect(comparison.markdown.contains("There is more than fits here"))
    }

    @Test(arguments: [
        ("over 260", true), ("£1,000", true), ("6.1%", true), ("−5", true), ("just under 3", true),
        ("2 February", false),
        ("meetings/panel/2022", false), ("item 4", false), ("", false), ("none", false), ("over", false),
    ]) func knowsAFigure(text: String, isFigure: Bool) {
        #expect(BuiltTable.isFigure(text) == isFigure)
    }
}
