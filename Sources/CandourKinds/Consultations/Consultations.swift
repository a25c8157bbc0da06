package import CandourRecords

/// What people are asked, and what came of it: `consultations/ID.yml`.
package enum Consultations: RecordKind {
    package static let declaration = KindDeclaration(
        name: "consultations",
        singular: "consultation",
        title: "Consultations",
        introduction: "What people are asked, how many answered, and what changed because of that.",
        layout: .file(suffix: ".yml"),
        hasFeed: true,
        hasCalendar: true,
        isInNavigation: true,
        diagnostics: [
            .notANumberOfAnswers, .consultationClosesBeforeOpening, .consultationAfterwards,
            .consultationWithoutResult, .sameNumberOfAnswers, .consultationLength,
        ],
        example: [
            ExampleFile(
                "consultations/precept-survey-2022-23.yml",
                """
                title: Have your say on the 2022/23 precept
                summary: Asks whether you would pay more council tax for the police.
                opens: Thursday 6 January 2022
                closes: Thursday 20 January 2022
                how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.
                responses: 1,566
                led_to: [precepts/2022-23]
                what_changed: More of the money goes to answering calls.
                note: People could answer in part.
                """)
        ]
    )
}
