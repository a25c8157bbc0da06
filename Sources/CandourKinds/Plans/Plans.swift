package import CandourRecords

/// Police and crime plans: `plans/ID/plan.md`, with a theme in each `themes/NN-slug.md`.
package enum Plans: RecordKind {
    package static let declaration = KindDeclaration(
        name: "plans",
        singular: "plan",
        title: "Police and crime plans",
        introduction: "What the commissioner wants police and partners to achieve, and how far it is.",
        layout: .folder(levels: 1, main: "plan.md", parts: [.numbered(folder: "themes")]),
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [
            .themeTwice, .planItemTwice, .dueOutsidePlan, .adoptedAfterPublication, .deliveredWithoutEvidence,
            .deliverableOverdue, .plansOverlap,
        ],
        example: [
            ExampleFile(
                "plans/2021-24/plan.md",
                """
                ---
                title: Police and crime plan 2021-24
                summary: What the commissioner wants police and partners to achieve.
                period: 2021-24
                commissioner: darryl-preston
                adopted: 22 November 2021
                published: 2021-11-29
                source: meetings/police-and-crime-panel/2022-02-02#46
                ---
                The plan says what will be done to keep people safe.
                """),
            ExampleFile(
                "plans/2021-24/themes/04-ethical-policing.md",
                """
                ---
                title: Ethical policing
                aim: Police act with integrity and social responsibility.
                objectives:
                  - id: inclusive-culture
                    text: A culture that is inclusive and diverse and takes equality seriously.
                deliverables:
                  - id: ethics-board
                    title: Develop an independent ethics board
                    due: not stated
                    state: planned
                    evidence: []
                  - id: integrity-report
                    title: Produce an Integrity Assurance Annual Report
                    due: June 2022
                    state: delivered
                    evidence: [decisions/precept-2022-23]
                measures:
                  - id: complaints-upheld
                    text: Fewer complaints are upheld.
                not_stated:
                  due: The plan gives no date for the ethics board.
                source: Police and crime plan 2021-24, section on ethical policing
                ---
                The ethics board advises on dilemmas that police meet.
                """),
        ]
    )
}
