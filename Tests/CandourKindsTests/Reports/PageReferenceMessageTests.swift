import CandourSiteSupport
import Testing

/// What an author sees when a text sends its readers to a page by its number.
@Suite struct PageReferenceMessageTests {
    private func messages(_ sections: [String: String]) async throws -> String {
        try await ReportSite.with(ReportSite.panel, sections: sections).messages()
    }

    @Test func aTextThatSendsReadersToAPage() async throws {
        #expect(
            try await messages([
                "01-crime.md":
                    "title: Crime\npage: 9\n---\nA full list of the grants can be found on page 21.\n",
                "02-victims.md": "title: Victims\npage: 11\n---\nWords.\n",
                "03-communities.md": "title: Communities\npage: 22\n---\nWords.\n",
            ]) == """
                content/reports/report/01-crime.md:5:43
                WARNING  The text sends readers to page 21, and this report has no pages

                  4 │ ---
                  5 │ A full list of the grants can be found on page 21.
                    │                                           ^^^^^^^

                content/reports/report/02-victims.md:3:7

                  2 │ title: Victims
                  3 │ page: 11
                    │       ^^ this section begins on page 11
                  4 │ ---

                On the web the sections follow each other on one page.

                Check: what is meant?
                  - “Victims”: link to it, as [Victims](record:reports/report#victims)
                  - another document: say which, as in “page 21 of the agenda pack”

                More about this: candour explain page-reference

                """)
    }

    @Test func aPageBeforeTheFirstSection() async throws {
        #expect(
            try await messages(["01-crime.md": "title: Crime\n---\nSee\npage 3 and Pages 4.\n"]) == """
                content/reports/report/01-crime.md:5:1
                WARNING  The text sends readers to page 3, and this report has no pages

                  4 │ See
                  5 │ page 3 and Pages 4.
                    │ ^^^^^^

                On the web the sections follow each other on one page.

                Check: what is meant?
                  - a section of this report: link to it by its name
                  - another document: say which, as in “page 3 of the agenda pack”

                More about this: candour explain page-reference

                content/reports/report/01-crime.md:5:12
                WARNING  The text sends readers to page 4, and this report has no pages

                  4 │ See
                  5 │ page 3 and Pages 4.
                    │            ^^^^^^^

                On the web the sections follow each other on one page.

                Check: what is meant?
                  - a section of this report: link to it by its name
                  - another document: say which, as in “page 4 of the agenda pack”

                More about this: candour explain page-reference

                """)
    }

    /// `page 3 of the pack` is of another document; `homepage 3` and `page three` are none.
    @Test func pagesThatAreNotItsOwn() async throws {
        let text = "title: Crime\n---\nSee page 3 of the pack, homepage 3, page three and page 20192020.\n"
        #expect(try await messages(["01-crime.md": text]) == "")
    }
}
