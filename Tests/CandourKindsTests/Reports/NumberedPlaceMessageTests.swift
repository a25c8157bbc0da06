import CandourSiteSupport
import Testing

/// What an author sees when a text sends readers to a section or paragraph whose number is not there.
@Suite struct NumberedPlaceMessageTests {
    private static let sections = [
        "01-crime.md": "title: Crime\nnumber: 6\n---\n6.1 Words.\n\n6.2 More words.\n",
        "02-victims.md": "title: Victims\nnumber: 7\n---\n7.1 Words.\n",
    ]

    private func messages(own text: String = "", linking page: String = "") async throws -> String {
        var sections = NumberedPlaceMessageTests.sections
        if !text.isEmpty { sections["03-more.md"] = "title: More\nnumber: 8\n---\n8.1 Words.\n\n\(text)\n" }
        let records = page.isEmpty ? [:] : ["pages/about.md": "---\ntitle: About us\n---\n\(page)\n"]
        return try await ReportSite.with(ReportSite.panel, sections: sections, records: records).messages()
    }

    @Test func aLinkToASectionThatIsNotThere() async throws {
        #expect(
            try await messages(linking: "See [section 9.9 of the report](record:reports/report).") == """
                content/pages/about.md:4:40
                WARNING  The text sends readers to section 9.9 of “A report”, which has no 9.9

                  3 │ ---
                  4 │ See [section 9.9 of the report](record:reports/report).
                    │                                        ^^^^^^^^^^^^^^

                Near that it has 6.2, 7 and 7.1.

                Check: what is meant?
                  - another number: correct it, and link to the place itself
                  - another document: link to that, or name it
                  - a number of the original that the page does not have: accept this message and say so

                More about this: candour explain numbered-place-not-found

                """)
    }

    @Test func aTextThatNamesAParagraphOfItsOwn() async throws {
        #expect(
            try await messages(own: "See paragraph 8.7 below.") == """
                content/reports/report/03-more.md:7:5
                WARNING  The text sends readers to paragraph 8.7 of “A report”, which has no 8.7

                  6 │
                  7 │ See paragraph 8.7 below.
                    │     ^^^^^^^^^^^^^

                Near that it has 7.1, 8 and 8.1.

                Check: what is meant?
                  - another number: correct it, and link to the place itself
                  - another document: link to that, or name it
                  - a number of the original that the page does not have: accept this message and say so

                More about this: candour explain numbered-place-not-found

                """)
    }

    @Test(arguments: [
        "See section 9.9 of the [report](record:reports/report).",
        "As [Paragraph 5.1](record:reports/report) says.",
        "See [sections 6.3 and 6.4](record:reports/report#crime).",
        "Section 9 of [the report](record:reports/report).",
    ])
    func findsIn(_ page: String) async throws {
        let messages = try await messages(linking: page)
        #expect(
            messages.split(separator: "WARNING").count == 2 && messages.contains("which has no "),
            "\(messages)")
    }

    @Test(arguments: [
        "See [section 6.2 of the report](record:reports/report) and [section 7](record:reports/report#victims).",
        "[Paragraph 7.1.4](record:reports/report), and section 99 of the Police Act, told in [a report](record:reports/report).",
        "Section 9.9 says it. The [report](record:reports/report) does not.",
        "[Section 12](record:pages/about) of the Act.",
    ])
    func saysNothingOfLinksIn(_ page: String) async throws {
        #expect(try await messages(linking: page) == "")
    }

    @Test(arguments: [
        "See paragraph 6.2 and section 7.", "Section 9.9 of the Act, and paragraph 4.4 in the pack.",
        "In section 99.",
        "See [paragraph 4.4](https://example.org/).",
    ])
    func saysNothingOfItsOwn(_ text: String) async throws {
        #expect(try await messages(own: text) == "")
    }

    @Test func aPaperThatNamesAParagraphOfItsOwn() async throws {
        let paper = """
            ---
            title: A paper
            item: not stated
            report_of: The office
            contact_officer: ann-ash
            ---
            1.1 See paragraph 2.9 of this report.

            2.1 Words.
            """
        let site = try ReportSite.with(
            ReportSite.panel, records: ["meetings/panel/2020-07-15/01-paper.md": paper])
        #expect(
            try await site.places() == [
                "numbered-place-not-found content/meetings/panel/2020-07-15/01-paper.md:7:9"
            ])
    }
}
