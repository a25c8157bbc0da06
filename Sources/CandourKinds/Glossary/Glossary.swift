package import CandourRecords

/// What acronyms and terms mean: one list in `glossary.yml`.
package enum Glossary: RecordKind {
    package static let declaration = KindDeclaration(
        name: "glossary",
        singular: "glossary entry",
        title: "Glossary",
        introduction: "What acronyms stand for, and what terms mean.",
        layout: .oneList(idFrom: ["acronym", "term"]),
        listing: .alphabetical,
        hasFeed: false,
        isInNavigation: false,
        diagnostics: [.notAnAcronym, .acronymInExpansion, .lettersDoNotFit],
        example: [
            ExampleFile(
                "glossary.yml",
                """
                - acronym: ICV
                  expansion: Independent Custody Visitor
                  also: [Independent Custody Visiting]
                  definition: A volunteer who visits police stations unannounced, and asks how detained people are treated.
                - term: Precept
                  definition: The part of the council tax that pays for the police.
                """)
        ]
    )
}
