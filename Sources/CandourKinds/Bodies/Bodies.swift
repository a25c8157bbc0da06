import CandourDiagnostics
package import CandourRecords

/// The panels and boards that meet: `bodies/ID.md`.
package enum Bodies: RecordKind {
    package static let declaration = KindDeclaration(
        name: "bodies",
        singular: "body",
        title: "Panels and boards",
        introduction: "The panels and boards that meet, what they do, and who sits on them.",
        layout: .file(suffix: ".md"),
        listing: .byTitle,
        hasFeed: false,
        isInNavigation: true,
        registers: .bodies,
        diagnostics: [.membershipsOverlap, .moreMembersThanSeats, .moreFormerMembersThanSeats],
        example: [
            ExampleFile(
                "bodies/police-and-crime-panel.md",
                """
                ---
                title: Cambridgeshire Police and Crime Panel
                summary: Checks and supports the work of the police and crime commissioner.
                also: [the Panel]
                type: panel
                legal_basis: Police Reform and Social Responsibility Act 2011, section 28
                chair: edward-leigh
                seats: 4
                vacancies: 1
                members:
                  - person: edward-leigh
                    role: independent co-opted member
                    from: not stated
                  - person: claire-george
                    role: independent co-opted member
                    from: May 2021
                  - person: a-bradnam
                    role: councillor
                    from: June 2021
                  - person: j-huffer
                    role: councillor
                    from: May 2019
                    to: May 2021
                substitutes:
                  - person: j-huffer
                    from: June 2021
                    to: May 2023
                ---
                The panel looks at the commissioner’s decisions and actions. It does not run the police.

                ## What the panel does

                It reviews the [yearly change in the police part of council tax](record:decisions/precept-2022-23).
                """)
        ]
    )
}
