import CandourDiagnostics
package import CandourRecords

/// The police part of council tax, year by year: `precepts/YEAR.yml`.
package enum Precepts: RecordKind {
    package static let declaration = KindDeclaration(
        name: "precepts",
        singular: "precept",
        title: "Precepts",
        introduction: "How the police part of council tax changes each year, and how that came about.",
        layout: .file(suffix: ".yml"),
        hasFeed: true,
        isInNavigation: false,
        diagnostics: DiagnosticID.precepts,
        example: [
            ExampleFile(
                "precepts/2022-23.yml",
                """
                title: Precept for 2022/23
                summary: A home in Band D pays £9.99 more a year for the police.
                year: 2022-23
                increase: £9.99
                bands:
                  A: £171.72
                  B: £200.34
                  C: £228.96
                  D: £257.58
                  E: £314.82
                  F: £372.06
                  G: £429.30
                  H: £515.16
                note: Towns and counties have parts of council tax of their own.
                notified: 2022-01-21
                reviewed_at: police-and-crime-panel/2022-02-02#46
                panel_report: 2022-02-03
                veto: no
                reply: 2022-02-08-precept
                """),
            ExampleFile(
                "precepts/2021-22.yml",
                """
                title: Precept for 2021/22
                year: 2021-22
                increase: £15
                notified: 2021-01-20
                reviewed_at: not stated
                panel_report: 2021-02-03
                veto: yes
                revised: 2021-02-13
                second_report: 2021-02-20
                second_reply: 2021-02-28-precept
                """),
        ],
        start: RecordStart(name: [.words(of: "year")])
    )
}
