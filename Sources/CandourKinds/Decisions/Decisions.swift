package import CandourRecords

/// Decisions of the commissioner: `decisions/[year]/ID.md`.
package enum Decisions: RecordKind {
    package static let declaration = KindDeclaration(
        name: "decisions",
        singular: "decision",
        title: "Decisions",
        introduction: "What the commissioner has decided, when, why and for how much.",
        layout: .file(suffix: ".md"),
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [
            .makerNotInOffice, .decidedAfterPublication, .decisionReferenceMalformed, .decisionReferenceTwice,
            .costDoesNotMatchGrants,
        ],
        example: [
            ExampleFile(
                "decisions/2022/precept-2022-23.md",
                """
                ---
                title: Precept for 2022/23
                reference: CPCC 2022-004
                date: 4 February 2022
                published: 2022-02-10
                decision_maker: darryl-preston
                type: finance
                summary: Raises the police part of council tax by £9.99 a year for a Band D home.
                legal_power: Police Reform and Social Responsibility Act 2011, Schedule 5
                cost: none
                funding: Council tax
                meeting: police-and-crime-panel/2022-02-02#46
                papers: [police-and-crime-panel/2022-02-02/precept-report]
                restricted:
                  - part: Appendix 2
                    ground: schedule-12a-3
                    reason: Bidders’ prices, confidential until the contract is let.
                    decided_by: jim-haylett
                    review: 2023-02-08
                ---
                ## Decision

                The precept for 2022/23 rises by £9.99 for a Band D home.

                ## Reasons

                The panel [agreed not to use its veto](record:meetings/police-and-crime-panel/2022-02-02#46).
                """),
            ExampleFile(
                "decisions/2021/community-safety-grants-2021.md",
                """
                ---
                title: Community safety grants 2021/22
                reference: CPCC 2021-017
                date: 14 June 2021
                decision_maker: darryl-preston
                type: grants
                summary: Gives three local groups £6,000 to make their neighbourhoods safer.
                legal_power: Police Reform and Social Responsibility Act 2011, section 9
                cost: £6,000
                funding: Community safety budget
                grants: [community-safety-fund-2021-22]
                themes: [2021-24/ethical-policing]
                ---
                ## Decision

                The awards are made.

                ## Reasons

                They help where most thefts happen.
                """),
        ],
        start: RecordStart(
            number: "reference", day: "date",
            headings: ["Decision", "Reasons", "Background", "Options considered"])
    )
}
