package import CandourRecords

/// The people who may be named: `people/ID.md`, or lists in `people/*.yml`.
package enum People: RecordKind {
    package static let declaration = KindDeclaration(
        name: "people",
        singular: "person",
        title: "People",
        introduction:
            "Holders of public office and officers who speak for the office in public, with their roles.",
        layout: .fileOrList,
        listing: .byTitle,
        hasFeed: false,
        isInNavigation: false,
        registers: .people,
        diagnostics: [.termsOverlap, .roleEndsBeforeStart],
        example: [
            ExampleFile(
                "people/commissioners.yml",
                """
                - id: darryl-preston
                  name: Darryl Preston
                  summary: The Police and Crime Commissioner.
                  also: [Mr Preston]
                  basis: public office
                  roles:
                    - title: Police and Crime Commissioner
                      body: Office of the Police and Crime Commissioner
                      from: May 2021
                      to: not stated
                - id: jim-haylett
                  name: Jim Haylett
                  basis: named officer at a public meeting
                - id: edward-leigh
                  name: Edward Leigh
                  basis: public office
                - id: claire-george
                  name: Claire George
                  basis: public office
                - id: a-bradnam
                  name: Councillor A Bradnam
                  basis: public office
                - id: j-huffer
                  name: Councillor J Huffer
                  basis: public office
                """)
        ],
        start: RecordStart(name: [.words(of: "name")])
    )
}
