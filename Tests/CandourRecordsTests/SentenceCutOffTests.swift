import CandourSiteSupport
import Testing

/// Text of fields that breaks off.
@Suite struct SentenceCutOffTests {
    private func messages(_ summary: String) async throws -> String {
        let page = "---\ntitle: About us\nsummary: \"\(summary)\"\n---\n"
        return try await SiteFixture(["pages/about.md": page]).messages()
    }

    @Test func saysWhereATextBreaksOff() async throws {
        #expect(
            try await messages("Supports a charity that gives counselling to young people in") == """
                content/pages/about.md:3:10
                WARNING  The text of summary breaks off after “in”

                  2 │ title: About us
                  3 │ summary: "Supports a charity that gives counselling to young people in"
                    │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  4 │ ---

                No sentence ends with that word. Text from a narrow column or box often loses its end.

                Check: what follows in your source?
                  - write the rest
                  - if the source itself breaks off, accept this message and say so

                More about this: candour explain sentence-cut-off

                """)
    }

    @Test(arguments: [
        "What we are waiting for", "Supports a charity that gives counselling to young people.", "in",
        "Supports a charity that gives counselling to young people",
        "All of the work that the panel looked in.",
    ]) func keepsSilentAboutWholeSentences(_ text: String) async throws {
        #expect(try await messages(text) == "")
    }
}
