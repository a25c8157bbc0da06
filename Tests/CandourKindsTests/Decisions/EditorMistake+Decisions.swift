extension EditorMistake {
    /// Ten mistakes of decisions.
    static let decisions: [EditorMistake] = [
        EditorMistake(
            "misspells a field", in: "decisions/2022/precept-2022-23.md",
            ("decision_maker", "decision_marker"),
            says: """
                content/decisions/2022/precept-2022-23.md:6:1
                PROBLEM  There is no field called “decision_marker” in this decision

                  5 │ published: 2022-02-10
                  6 │ decision_marker: darryl-preston
                    │ ^^^^^^^^^^^^^^^ did you mean decision_maker?
                  7 │ type: finance

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to decision_maker.

                  6 │ decision_maker: darryl-preston

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "writes a name in place of an id", in: "decisions/2022/precept-2022-23.md",
            ("decision_maker: darryl-preston", "decision_maker: Daryl Preston"),
            says: """
                content/decisions/2022/precept-2022-23.md:6:17
                PROBLEM  There is no person called “Daryl Preston”

                  5 │ published: 2022-02-10
                  6 │ decision_maker: Daryl Preston
                    │                 ^^^^^^^^^^^^^ nothing in content/people/ has this id
                  7 │ type: finance

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - darryl-preston: Darryl Preston
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "writes an unknown type", in: "decisions/2022/precept-2022-23.md",
            ("type: finance", "type: budget"),
            says: """
                content/decisions/2022/precept-2022-23.md:7:7
                PROBLEM  “budget” is not one of the words that type can have

                  6 │ decision_maker: darryl-preston
                  7 │ type: budget
                    │       ^^^^^^
                  8 │ summary: Raises the police part of council tax by £9.99 a year for a Band D home.

                It can be finance, appointment, policy, commissioning, contract, grants, estates, plan or
                other.

                Fix: write finance, appointment, policy, commissioning, contract, grants, estates, plan or
                other.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "writes a day that does not exist", in: "decisions/2022/precept-2022-23.md",
            ("4 February 2022", "30 February 2022"),
            says: """
                content/decisions/2022/precept-2022-23.md:4:7
                PROBLEM  There is no such day: 30 February 2022

                  3 │ reference: CPCC 2022-004
                  4 │ date: 30 February 2022
                    │       ^^^^^^^^^^^^^^^^
                  5 │ published: 2022-02-10

                Dates with slashes are read day first: 03/02/2022 is 3 February.

                Check: which day is meant?

                More about this: candour explain no-such-date
                """),
        EditorMistake(
            "writes the date the American way", in: "decisions/2022/precept-2022-23.md",
            ("4 February 2022", "February 4, 2022"),
            says: """
                content/decisions/2022/precept-2022-23.md:4:7
                PROBLEM  The field date needs a date, and “February 4, 2022” is none that Candour can read

                  3 │ reference: CPCC 2022-004
                  4 │ date: February 4, 2022
                    │       ^^^^^^^^^^^^^^^^
                  5 │ published: 2022-02-10

                The day comes before the month.

                Fix: write 4 February 2022.

                  4 │ date: 4 February 2022

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "writes the cost with a comma too few", in: "decisions/2022/precept-2022-23.md",
            ("cost: none", "cost: £62,98"),
            says: """
                content/decisions/2022/precept-2022-23.md:10:10
                PROBLEM  A comma in “£62,98” does not stand before three digits

                   9 │ legal_power: Police Reform and Social Responsibility Act 2011, Schedule 5
                  10 │ cost: £62,98
                     │          ^ this comma
                  11 │ funding: Council tax

                Commas stand before every three digits, so one elsewhere is often a mistyped digit or full
                stop.

                Check: which number is meant?
                  - write it with its commas in place, or without any

                More about this: candour explain not-an-amount
                """),
        EditorMistake(
            "names an item of a meeting that does not exist", in: "decisions/2022/precept-2022-23.md",
            (
                """
                #46
                papers
                """,
                """
                #48
                papers
                """
            ),
            says: """
                content/decisions/2022/precept-2022-23.md:12:43
                PROBLEM  “Cambridgeshire Police and Crime Panel, 2 February 2022” has no part #48

                  11 │ funding: Council tax
                  12 │ meeting: police-and-crime-panel/2022-02-02#48
                     │                                           ^^^
                  13 │ papers: [police-and-crime-panel/2022-02-02/precept-report]

                It has, among others, #1, #2, #45 and #46.

                Fix: name a part that exists, or leave #48 out.

                More about this: candour explain part-not-found
                """),
        EditorMistake(
            "links to a record that is not there", in: "decisions/2022/precept-2022-23.md",
            (
                "record:meetings/police-and-crime-panel/2022-02-02#46",
                "record:meetings/police-and-crime-panel/2022-02-03"
            ),
            says: """
                content/decisions/2022/precept-2022-23.md:27:47
                PROBLEM  There is no meeting called “meetings/police-and-crime-panel/2022-02-03”

                  26 │
                  27 │ The panel [agreed not to use its veto](record:meetings/police-and-crime-panel/2022-02-03).
                     │                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing in content/meetings/ has this id

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - meetings/police-and-crime-panel/2022-02-02: Cambridgeshire Police and Crime Panel, 2
                    February 2022
                  - meetings/police-and-crime-panel/2022-02-16: Cambridgeshire Police and Crime Panel, 16
                    February 2022
                  - meetings/police-and-crime-panel/2022-03-23: Cambridgeshire Police and Crime Panel, 23
                    March 2022
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "is published before it was made", in: "decisions/2022/precept-2022-23.md",
            ("published: 2022-02-10", "published: 2022-02-01"),
            says: """
                content/decisions/2022/precept-2022-23.md:4:7
                PROBLEM  The decision is dated 4 February 2022, after its publication on 1 February 2022

                  3 │ reference: CPCC 2022-004
                  4 │ date: 4 February 2022
                    │       ^^^^^^^^^^^^^^^ made
                  5 │ published: 2022-02-01
                    │            ^^^^^^^^^^ published
                  6 │ decision_maker: darryl-preston

                Check: which of the two dates is wrong?

                More about this: candour explain decided-after-publication
                """),
        EditorMistake(
            "writes a colon in the summary", in: "decisions/2022/precept-2022-23.md",
            ("summary: Raises", "summary: Precept: raises"),
            says: """
                content/decisions/2022/precept-2022-23.md:8:17
                PROBLEM  The summary contains a colon, so it needs quote marks

                  7 │ type: finance
                  8 │ summary: Precept: raises the police part of council tax by £9.99 a year for a Band D home.
                    │                 ^ this colon
                  9 │ legal_power: Police Reform and Social Responsibility Act 2011, Schedule 5

                In these files a colon followed by a space separates a field from its value. The second
                colon on line 8 makes the summary look like another field.

                Fix: put double quote marks around the whole of the summary.

                  8 │ summary: "Precept: raises the police part of council tax by £9.99 a year for a Band D home."

                More about this: candour explain colon-in-text
                """),
    ]
}
