package import CandourRecords

/// What people can come to, besides meetings: `events/ID.md`.
package enum Events: RecordKind {
    package static let declaration = KindDeclaration(
        name: "events",
        singular: "event",
        title: "Events",
        introduction: "What people can come to, and what came of it.",
        layout: .file(suffix: ".md"),
        hasFeed: true,
        hasCalendar: true,
        isInNavigation: false,
        diagnostics: [
            .eventEndsBeforeItBegins, .eventTimeWithoutDay, .eventChangeWithoutState, .eventOutcomeBeforehand,
            .eventWithoutOutcome,
        ],
        example: [
            ExampleFile(
                "events/surround-the-town-2021.md",
                """
                ---
                title: Surround the Town
                summary: Partners meet people at the market to talk about safer roads.
                date: Monday 13 September 2021
                ends: 14 September 2021
                time: 10 am to 4 pm
                place: Market place, Ely
                for: Everybody
                organised_by: Vision Zero Partnership
                how_to_take_part: Come along; there is no need to book.
                state: changed
                change: It was moved from the town hall to the market place.
                outcome: Over 97,000 people saw what the partners wrote about it.
                about: [meetings/police-and-crime-panel/2022-03-23]
                ---
                Stalls and talks of the emergency services.
                """)
        ]
    )
}
