import CandourDiagnostics
package import CandourRecords

/// How independent custody visiting worked, by period: `custody-visits/PERIOD.yml`.
package enum CustodyVisits: RecordKind {
    package static let declaration = KindDeclaration(
        name: "custody-visits",
        singular: "record of custody visiting",
        title: "Custody visiting",
        introduction: "How often volunteers visited police custody without notice, and what they found.",
        layout: .file(suffix: ".yml"),
        hasFeed: true,
        isInNavigation: false,
        diagnostics: DiagnosticID.custody,
        example: [
            ExampleFile(
                "custody-visits/2019-20.yml",
                """
                title: Custody visiting, 2019/20
                summary: Visitors came 94 times and spoke to 440 of 582 people in custody.
                period: 2019-20
                source: Annual report 2019/20, appendix
                note: The figures are those of the scheme’s own report.
                visits: 94
                detainees:
                  held: 582
                  spoken_to: 440
                  unavailable: 142
                visitors: 24
                hours: over 700
                held_each_month: about 850
                suites:
                  - id: north
                    name: North custody suite
                    place: Northtown
                    use: full_time
                    cells: 29
                    visits: 60
                    held: 400
                    spoken_to: 300
                    unavailable: 100
                  - id: south
                    name: South custody suite
                    use: contingency
                    cells: 12
                    visits: 34
                    held: 182
                    spoken_to: 140
                    unavailable: 42
                earliest_visit: 07:30
                latest_visit: 9.20 pm
                rating: Silver, in the framework of the national association
                positive:
                  - People in custody say that staff treat them well.
                issues:
                  - text: Interpreters often came late.
                    action: It stands on the agenda of every meeting of the visitors.
                  - text: The cameras in all suites are old.
                    action: not stated
                stated_elsewhere:
                  - figure: spoken_to
                    number: 400
                    about: two of the suites
                    source: Annual report 2019/20, section on communities
                    discrepancy: That section prints 400. The appendix prints 440, which adds up.
                """),
            ExampleFile(
                "custody-visits/2020-21.yml",
                """
                title: Custody visiting, 2020/21
                period: 2020-21
                source: The scheme’s yearly report
                visits: 31
                suites: not stated
                not_stated:
                  suite_figures: The report counts all visits together.
                """),
        ],
        start: RecordStart(name: [.words(of: "period")])
    )
}
