package import CandourRecords

/// What the office announces: `news/ID.md`.
package enum News: RecordKind {
    package static let declaration = KindDeclaration(
        name: "news",
        singular: "news item",
        title: "News",
        introduction: "What the office announces, with links to the records that it is about.",
        layout: .file(suffix: ".md"),
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [.newsWithoutText, .newsBeforeItsDate, .newsBeforeItsRecord],
        example: [
            ExampleFile(
                "news/2022/panel-supports-precept.md",
                """
                ---
                title: Panel supports the precept for 2022/23
                summary: The panel backs the proposal, and leaves its veto unused.
                date: 3 February 2022
                about:
                  - precepts/2022-23
                  - meetings/police-and-crime-panel/2022-02-02#46
                ---
                The panel reviewed the proposal at its meeting of 2 February 2022, and made its report the day after.
                """)
        ],
        start: RecordStart(day: "date")
    )
}
