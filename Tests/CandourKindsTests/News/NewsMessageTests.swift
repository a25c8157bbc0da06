import CandourSiteSupport
import Testing

/// What an author sees of a news item that cannot be right: the ten likeliest mistakes.
@Suite struct NewsMessageTests {
    private func site(_ fields: String, text: String = "More.") throws -> SiteFixture {
        try SiteFixture.ofExamples(with: ["news/item.md": "---\n\(fields)\n---\n\(text)\n"])
    }

    private static let fields = "title: Precept\nsummary: It rises.\ndate: 2 February 2022"

    @Test func hasNoText() async throws {
        #expect(
            try await site(NewsMessageTests.fields, text: "").messages() == """
                content/news/item.md:2:1
                PROBLEM  “Precept” has no text

                  1 │ ---
                  2 │ title: Precept
                    │ ^
                  3 │ summary: It rises.

                Readers who follow the link from a feed or a list would find nothing more.

                Fix: write the text below the second line of hyphens.

                More about this: candour explain news-without-text

                """)
    }

    @Test func isPublicBeforeItsDate() async throws {
        let site = try site(NewsMessageTests.fields + "\npublished: 12 noon on 1 February 2022")
        #expect(
            try await site.messages() == """
                content/news/item.md:4:7
                PROBLEM  The news is dated 2 February 2022, but is public earlier, from 12 noon on Tuesday 1 February 2022

                  3 │ summary: It rises.
                  4 │ date: 2 February 2022
                    │       ^^^^^^^^^^^^^^^ the day of the announcement
                  5 │ published: 12 noon on 1 February 2022
                    │            ^^^^^^^^^^^^^^^^^^^^^^^^^^ public from here
                  6 │ ---

                An announcement cannot be read before it is made. If it is kept back, both days move.

                Check: which of the two is wrong?

                More about this: candour explain news-before-its-date

                """)
    }

    @Test func isPublicBeforeWhatItIsAbout() async throws {
        let site = try site(NewsMessageTests.fields + "\nabout: [responses/2022-03-11-forward-plan]")
        #expect(
            try await site.messages() == """
                content/news/item.md:5:9
                WARNING  The news is public from 2 February 2022, and “Reply on the forward plan” is not public before 11 March 2022

                  4 │ date: 2 February 2022
                  5 │ about: [responses/2022-03-11-forward-plan]
                    │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this is not public before 11 March 2022
                  6 │ ---

                The news would tell what is still kept back, and its link would be left out until then.

                Check: which is right?
                  - the news waits: write a later day under published:
                  - the record is ready: publish it by that day

                More about this: candour explain news-before-its-record

                """)
    }

    @Test func isAboutADraft() async throws {
        var site = try site(NewsMessageTests.fields + "\nabout: [pages/draft]")
        site.files["content/pages/draft.md"] = Array("---\ntitle: New policy\ndraft: yes\n---\n".utf8)
        #expect(
            try await site.messages() == """
                content/news/item.md:5:9
                WARNING  The news is public from 2 February 2022, and “New policy” is a draft

                  4 │ date: 2 February 2022
                  5 │ about: [pages/draft]
                    │         ^^^^^^^^^^^ this is a draft
                  6 │ ---

                The news would tell what is still kept back, and its link would be left out until then.

                Check: which is right?
                  - the news waits: write a later day under published:
                  - the record is ready: publish it by that day

                More about this: candour explain news-before-its-record

                """)
    }

    @Test func mayBeAsLateAsWhatItIsAbout() async throws {
        let site = try site(
            "title: Reply\nsummary: It rises.\ndate: 11 March 2022\nabout: [responses/2022-03-11-forward-plan]"
        )
        #expect(try await site.messages() == "")
    }

    @Test func hasNoSummary() async throws {
        #expect(
            try await site("title: Precept\ndate: 2 February 2022").messages() == """
                content/news/item.md:2:1
                PROBLEM  The field summary is missing in this news item

                  1 │ ---
                  2 │ title: Precept
                    │ ^
                  3 │ date: 2 February 2022

                The announcement in one sentence, for lists and feeds.

                Fix: add a line `summary:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }

    @Test(arguments: [
        ("title: Precept\nsummary: It rises.", ["missing-field content/news/item.md:2:1"]),
        ("summary: It rises.\ndate: 2 February 2022", ["missing-field content/news/item.md:2:1"]),
        (
            "title: Precept\nsummary: It rises.\ndate: February 2022",
            ["whole-date-needed content/news/item.md:4:7"]
        ),
        (
            "title: Precept\nsummary: It rises.\ndate: Tuesday 2 February 2022",
            ["weekday-does-not-match content/news/item.md:4:7"]
        ),
        (
            "title: Precept: 2022\nsummary: It rises.\ndate: 2 February 2022",
            ["colon-in-text content/news/item.md:2:15"]
        ),
        (
            "title: Precept\nsummary: It rises.\ndate: 2 February 2022\nabout: [2022-23]",
            ["reference-needs-kind content/news/item.md:5:9"]
        ),
        (
            "title: Precept\nsummary: It rises.\ndate: 2 February 2022\nabout: [precepts/2022-24]",
            ["reference-not-found content/news/item.md:5:9"]
        ),
        (
            "title: Precept\nsummary: It rises.\ndate: 2 February 2022\nlinks: [precepts/2022-23]",
            ["unknown-field content/news/item.md:5:1"]
        ),
        (
            "title: Precept\nsummary: It rises.\ndate: 2 February 2022\nembargo: 3 March 2022",
            ["unknown-field content/news/item.md:5:1"]
        ),
    ]) func sharedMessagesSayTheRest(_ fields: String, _ places: [String]) async throws {
        #expect(try await site(fields).places() == places)
    }

    @Test func liesInAFolderOfItsOwn() async throws {
        let text = "---\n\(NewsMessageTests.fields)\n---\nMore.\n"
        let site = try SiteFixture.ofExamples(with: ["news/precept/item.md": text])
        #expect(try await site.places() == ["file-in-wrong-place content/news/precept/item.md:1:1"])
    }
}
