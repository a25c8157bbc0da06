package import CandourRecords

/// The log of requests for information and their answers: `foi/[year]/ID.md`.
package enum FOI: RecordKind {
    package static let declaration = KindDeclaration(
        name: "foi",
        singular: "request for information",
        title: "Freedom of information",
        introduction: "What people asked under the Freedom of Information Act, and what the office answered.",
        layout: .file(suffix: ".md"),
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [
            .requesterNamed, .requestDatesOutOfOrder, .answeredLate, .requestOverdue, .requestReferenceTwice,
            .questionWithoutAnswer, .notAnExemption, .exemptionsDoNotFitOutcome, .publicInterestNotWeighed,
        ],
        example: [
            ExampleFile(
                "foi/2022/foi-2022-003.md",
                """
                ---
                title: Cost of the office’s vehicles
                summary: What the vehicles cost is published; where they are kept is not.
                reference: FOI 2022/003
                received: 04/01/2022
                clarified:
                  - asked: 06/01/2022
                    received: 10/01/2022
                extended_to: 28/02/2022
                answered: 14/02/2022
                outcome: partly_disclosed
                exemptions:
                  - section: section 31(1)(a)
                    reason: Where the vehicles are kept at night would help people who want to steal them.
                    public_interest: The cost is of interest to the public. The places are not.
                  - section: section 40(2)
                    reason: The names of the drivers.
                ask_instead: The constabulary, for vehicles of the police
                links:
                  - title: Spending over £500
                    url: https://opcc.example.org/spending/
                ---
                ## Question 1

                What did the office’s vehicles cost in 2021, and where are they kept?

                ## Answer 1

                They cost £4,200.
                """)
        ],
        start: RecordStart(
            name: [.words(of: "reference")], number: "reference", day: "received",
            headings: ["Question 1", "Answer 1"],
            table: .records(
                texts: [
                    ImportedTable.Text("question", under: "Question 1"),
                    ImportedTable.Text("answer", under: "Answer 1"),
                ]))
    )
}
