extension EditorMistake {
    /// Ten mistakes of reports.
    static let reports: [EditorMistake] = [
        EditorMistake(
            "repeats the number in the title of a section", in: "reports/annual-2020-21/02-recorded-crime.md",
            ("title: Recorded crime", "title: 2. Recorded crime"),
            says: """
                content/reports/annual-2020-21/02-recorded-crime.md:2:8
                PROBLEM  The title “2. Recorded crime” repeats the number of its section

                  1 │ ---
                  2 │ title: 2. Recorded crime
                    │        ^^^^^^^^^^^^^^^^^
                  3 │ number: 2

                The page puts the number before the title, so the title does without.

                Fix: write Recorded crime.

                More about this: candour explain section-number-in-title
                """),
        EditorMistake(
            "writes the number into the title alone", in: "reports/annual-2020-21/02-recorded-crime.md",
            (
                """
                title: Recorded crime
                number: 2
                """, "title: 2. Recorded crime"
            ),
            says: """
                content/reports/annual-2020-21/02-recorded-crime.md:2:8
                PROBLEM  The title “2. Recorded crime” begins with the number of its section

                  1 │ ---
                  2 │ title: 2. Recorded crime
                    │        ^^^^^^^^^^^^^^^^^
                  3 │ page: 4

                The page puts the number before the title, so the title does without.

                Fix: write Recorded crime here, and 2 under number:.

                More about this: candour explain section-number-in-title
                """),
        EditorMistake(
            "gives a section a number out of order", in: "reports/annual-2020-21/02-recorded-crime.md",
            ("number: 2", "number: 1"),
            says: """
                content/reports/annual-2020-21/02-recorded-crime.md:3:9
                PROBLEM  Two sections of this report have the number 1

                  2 │ title: Recorded crime
                  3 │ number: 1
                    │         ^ this is 1
                  4 │ page: 4

                content/reports/annual-2020-21/01-foreword.md:3:9

                  2 │ title: Foreword
                  3 │ number: 1
                    │         ^ the section before is 1
                  4 │ page: 1

                Readers find a section by its number.

                Check: compare with the document:
                  - a number is wrong: correct it
                  - the order is wrong: change the numbers in the names of the files

                More about this: candour explain section-order
                """),
        EditorMistake(
            "gives an annual report no period", in: "reports/annual-2020-21/report.md",
            ("period: 2020-21\n", ""),
            says: """
                content/reports/annual-2020-21/report.md:2:1
                PROBLEM  The field period is missing in this report

                  1 │ ---
                  2 │ title: Annual report 2020/21
                    │ ^
                  3 │ summary: What the commissioner did in 2020/21 to keep people safe.

                An annual report is about one financial year.

                Fix: add a line `period:` with a period, such as 2021-04 to 2022-02, 2019-20 or February
                2022.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "covers a calendar year", in: "reports/annual-2020-21/report.md",
            ("period: 2020-21", "period: 2020"),
            says: """
                content/reports/annual-2020-21/report.md:5:9
                PROBLEM  An annual report covers a financial year, and 2020 is none

                  4 │ type: annual
                  5 │ period: 2020
                    │         ^^^^
                  6 │ by: darryl-preston

                A financial year begins on 1 April and ends on 31 March.

                Check: which is wrong?
                  - the period: write the year in which it begins and the one in which it ends, such as
                    2019-20
                  - the type: write panel or other

                More about this: candour explain annual-report-period
                """),
        EditorMistake(
            "names a meeting without its body", in: "reports/annual-2020-21/report.md",
            ("police-and-crime-panel/2022-02-02#2", "2022-02-02"),
            says: """
                content/reports/annual-2020-21/report.md:8:15
                PROBLEM  There is no meeting called “2022-02-02”

                  7 │ date: 20 January 2022
                  8 │ presented_to: 2022-02-02
                    │               ^^^^^^^^^^ nothing in content/meetings/ has this id
                  9 │ published: 2022-02-02

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - police-and-crime-panel/2022-02-02: Cambridgeshire Police and Crime Panel, 2 February
                    2022
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "calls the sort of report otherwise", in: "reports/annual-2020-21/report.md",
            ("type: annual", "type: yearly"),
            says: """
                content/reports/annual-2020-21/report.md:4:7
                PROBLEM  “yearly” is not one of the words that type can have

                  3 │ summary: What the commissioner did in 2020/21 to keep people safe.
                  4 │ type: yearly
                    │       ^^^^^^
                  5 │ period: 2020-21

                It can be annual, panel or other.

                Fix: write annual, panel or other.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "copies a figure with a slip", in: "reports/annual-2020-21/01-foreword.md",
            ("[67,882]", "[67,822]"),
            says: """
                content/reports/annual-2020-21/01-foreword.md:6:33
                PROBLEM  The text says 67,822, and the record says 67,882

                  5 │ ---
                  6 │ Police recorded [67,822](figure:statistics/recorded-crime#all-crime.2019-20) crimes in the year befo…
                    │                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  7 │

                content/statistics/recorded-crime.yml:35:14

                  34 │     2018-19: 63,952
                  35 │     2019-20: 67,882
                     │              ^^^^^^ here it is 67,882

                The figure comes from “Recorded crime”, All crime, 2019/20.

                Check: which is right?
                  - write 67,882 in the text
                  - or correct the figure in the record

                More about this: candour explain figure-differs
                """),
        EditorMistake(
            "leaves a section without text", in: "reports/annual-2020-21/02-recorded-crime.md",
            ("tables: [recorded-crime]\n", ""),
            ("More on this is in the [foreword](record:reports/annual-2020-21#foreword).", ""),
            says: """
                content/reports/annual-2020-21/02-recorded-crime.md:1:1
                PROBLEM  The section “Recorded crime” has no text

                  1 │ ---
                    │ ^ nothing below the fields
                  2 │ title: Recorded crime

                Its heading would lead readers to nothing.

                Check: what stands in the document?
                  - text: write it below the fields
                  - a table: list it under tables:
                  - a picture whose contents you do not have: say so under not_stated: in a line text:

                More about this: candour explain section-without-text
                """),
        EditorMistake(
            "sends readers to a page of the printed report",
            in: "reports/annual-2020-21/02-recorded-crime.md",
            ("More on this is", "See page 12. More on this is"),
            says: """
                content/reports/annual-2020-21/02-recorded-crime.md:7:5
                WARNING  The text sends readers to page 12, and this report has no pages

                  3 │ number: 2
                  4 │ page: 4
                    │       ^ this section begins on page 4
                  5 │ tables: [recorded-crime]
                  6 │ ---
                  7 │ See page 12. More on this is in the [foreword](record:reports/annual-2020-21#foreword).
                    │     ^^^^^^^

                On the web the sections follow each other on one page.

                Check: what is meant?
                  - “Recorded crime”: link to it, as [Recorded
                    crime](record:reports/annual-2020-21#recorded-crime)
                  - another document: say which, as in “page 12 of the agenda pack”

                More about this: candour explain page-reference
                """),
    ]
}
