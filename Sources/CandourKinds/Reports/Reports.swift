import CandourDiagnostics
package import CandourRecords

/// Long documents as pages: `reports/ID/`, with `report.md` and a section in each `NN-slug.md`.
package enum Reports: RecordKind {
    package static let declaration = KindDeclaration(
        name: "reports",
        singular: "report",
        title: "Reports",
        introduction: "Annual reports, reports to the police and crime panel, and other long documents.",
        layout: .folder(levels: 1, main: "report.md", parts: [.numbered(folder: nil)]),
        hasFeed: true,
        isInNavigation: true,
        hasPageNumbers: true,
        diagnostics: DiagnosticID.reports,
        example: [
            ExampleFile(
                "reports/annual-2020-21/report.md",
                """
                ---
                title: Annual report 2020/21
                summary: What the commissioner did in 2020/21 to keep people safe.
                type: annual
                period: 2020-21
                by: darryl-preston
                date: 20 January 2022
                presented_to: police-and-crime-panel/2022-02-02#2
                published: 2022-02-02
                ---
                This report covers the year in which the plan was extended.
                """),
            ExampleFile(
                "reports/annual-2020-21/01-foreword.md",
                """
                ---
                title: Foreword
                number: 1
                page: 1
                ---
                Police recorded [67,882](figure:statistics/recorded-crime#all-crime.2019-20) crimes in the year before.

                ## How to read this report

                1.1 Each section has the figures that belong to it.
                """),
            ExampleFile(
                "reports/annual-2020-21/02-recorded-crime.md",
                """
                ---
                title: Recorded crime
                number: 2
                page: 4
                tables: [recorded-crime]
                ---
                More on this is in the [foreword](record:reports/annual-2020-21#foreword).
                """),
            ExampleFile(
                "reports/annual-2020-21/03-response-times.md",
                """
                ---
                title: Response times
                not_stated:
                  text: The figures are in a picture that cannot be read out.
                ---
                """),
            ExampleFile(
                "reports/victims-2022-03/report.md",
                """
                ---
                title: Report on the Victims theme
                type: panel
                by: not stated
                date: not stated
                presented_to: police-and-crime-panel/2022-03-23
                ---
                """),
            ExampleFile(
                "reports/victims-2022-03/06-questions.md",
                """
                ---
                title: Questions of the panel
                number: 6
                ---
                The panel sent its questions before the meeting.
                """),
            ExampleFile(
                "reports/victims-2022-03/07-early-reporting.md",
                """
                ---
                title: Early reporting
                number: 6.1
                question: What is done so that people report domestic abuse early?
                asked_by: police-and-crime-panel
                asked: 1 March 2022
                ---
                Campaigns tell people where they find help.
                """),
            ExampleFile(
                "reports/victims-2022-03/08-keeping-in-touch.md",
                """
                ---
                title: Keeping in touch
                number: 6.2
                question: What happens when nobody tells a victim how a case goes on?
                raised_at: police-and-crime-panel/2022-02-02#46
                ---
                Victims can ask the officer in charge of their case.
                """),
        ]
    )
}
