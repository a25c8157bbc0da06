extension EditorMistake {
    /// Ten mistakes of plans.
    static let plans: [EditorMistake] = [
        EditorMistake(
            "writes the years with a word too many", in: "plans/2021-24/plan.md",
            ("period: 2021-24", "period: years 2021-24"),
            says: """
                content/plans/2021-24/plan.md:4:9
                PROBLEM  The field period needs a period, and “years 2021-24” is none that Candour can read

                  3 │ summary: What the commissioner wants police and partners to achieve.
                  4 │ period: years 2021-24
                    │         ^^^^^^^^^^^^^
                  5 │ commissioner: darryl-preston

                Fix: write it as 2021-04 to 2022-02, as a month (February 2022) or as a financial year
                (2019-20).

                More about this: candour explain not-a-period
                """),
        EditorMistake(
            "names the commissioner by name with a slip", in: "plans/2021-24/plan.md",
            ("commissioner: darryl-preston", "commissioner: Darryl Prestom"),
            says: """
                content/plans/2021-24/plan.md:5:15
                PROBLEM  There is no person called “Darryl Prestom”

                  4 │ period: 2021-24
                  5 │ commissioner: Darryl Prestom
                    │               ^^^^^^^^^^^^^^ nothing in content/people/ has this id
                  6 │ adopted: 22 November 2021

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - darryl-preston: Darryl Preston
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "adopts the plan on a day of no year", in: "plans/2021-24/plan.md",
            ("22 November 2021", "22 November"),
            says: """
                content/plans/2021-24/plan.md:6:10
                PROBLEM  The field adopted needs a whole date, and “22 November” has no year

                  5 │ commissioner: darryl-preston
                  6 │ adopted: 22 November
                    │          ^^^^^^^^^^^
                  7 │ published: 2021-11-29

                Records are read for many years.

                Fix: add the year, as in 2 February 2022.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "writes a state that is none of the words", in: "plans/2021-24/themes/04-ethical-policing.md",
            ("state: planned", "state: ongoing"),
            says: """
                content/plans/2021-24/themes/04-ethical-policing.md:11:12
                PROBLEM  “ongoing” is not one of the words that state can have

                  10 │     due: not stated
                  11 │     state: ongoing
                     │            ^^^^^^^
                  12 │     evidence: []

                It can be planned, in_progress, delivered, delayed or dropped.

                Fix: write planned, in_progress, delivered, delayed or dropped.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "delivers without evidence", in: "plans/2021-24/themes/04-ethical-policing.md",
            ("evidence: [decisions/precept-2022-23]", "evidence: []"),
            says: """
                content/plans/2021-24/themes/04-ethical-policing.md:16:12
                WARNING  “Produce an Integrity Assurance Annual Report” is delivered, but no record shows it

                  15 │     due: June 2022
                  16 │     state: delivered
                     │            ^^^^^^^^^
                  17 │     evidence: []

                Readers want to see what was delivered.

                Fix: list under evidence: a record that shows it, such as decisions/ID or
                meetings/BODY/DATE/PAPER.

                More about this: candour explain delivered-without-evidence
                """),
        EditorMistake(
            "names evidence without its folder", in: "plans/2021-24/themes/04-ethical-policing.md",
            ("[decisions/precept-2022-23]", "[precept-2022-23]"),
            says: """
                content/plans/2021-24/themes/04-ethical-policing.md:17:16
                PROBLEM  “precept-2022-23” does not say what sort of record it names

                  16 │     state: delivered
                  17 │     evidence: [precept-2022-23]
                     │                ^^^^^^^^^^^^^^^
                  18 │ measures:

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write decisions/precept-2022-23.

                More about this: candour explain reference-needs-kind
                """),
        EditorMistake(
            "writes a due date in words", in: "plans/2021-24/themes/04-ethical-policing.md",
            ("due: June 2022", "due: TBC"),
            says: """
                content/plans/2021-24/themes/04-ethical-policing.md:15:10
                PROBLEM  The field due needs a date, and “TBC” is none

                  14 │     title: Produce an Integrity Assurance Annual Report
                  15 │     due: TBC
                     │          ^^^
                  16 │     state: delivered

                What a source does not give is called “not stated” everywhere, and readers are told.

                Fix: write `due: not stated` where the source does not give it.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "writes an id with spaces", in: "plans/2021-24/themes/04-ethical-policing.md",
            ("id: ethics-board", "id: Ethics Board"),
            says: """
                content/plans/2021-24/themes/04-ethical-policing.md:8:9
                PROBLEM  “Ethics Board” cannot be an id

                  7 │ deliverables:
                  8 │   - id: Ethics Board
                    │         ^^^^^^^^^^^^
                  9 │     title: Develop an independent ethics board

                An id is part of an address: lower-case letters without accents, digits, and single
                hyphens between.

                Fix: change it to ethics-board.

                  8 │   - id: ethics-board

                More about this: candour explain not-an-id
                """),
        EditorMistake(
            "writes objectives as plain text", in: "plans/2021-24/themes/04-ethical-policing.md",
            (
                """
                  - id: inclusive-culture
                    text: A culture
                """, "  - A culture"
            ),
            says: """
                content/plans/2021-24/themes/04-ethical-policing.md:5:5
                PROBLEM  There are no fields here, where this objective needs some

                  4 │ objectives:
                  5 │   - A culture that is inclusive and diverse and takes equality seriously.
                    │     ^
                  6 │ deliverables:

                A field is a name, a colon, a space and a value, each on a line of its own. Here they can
                be id and text.

                Fix: write the name of its field before each value, as in `id: …`.

                More about this: candour explain fields-expected
                """),
        EditorMistake(
            "gives two deliverables one id", in: "plans/2021-24/themes/04-ethical-policing.md",
            ("id: integrity-report", "id: ethics-board"),
            says: """
                content/plans/2021-24/themes/04-ethical-policing.md:13:9
                PROBLEM  The id ethics-board stands twice in this plan

                   7 │ deliverables:
                   8 │   - id: ethics-board
                     │         ^^^^^^^^^^^^ here
                   9 │     title: Develop an independent ethics board
                  10 │     due: not stated
                  11 │     state: planned
                  12 │     evidence: []
                  13 │   - id: ethics-board
                     │         ^^^^^^^^^^^^ and here again
                  14 │     title: Produce an Integrity Assurance Annual Report

                References would not know which is meant.

                Fix: give one of the two another id.

                More about this: candour explain plan-id-twice
                """),
    ]
}
