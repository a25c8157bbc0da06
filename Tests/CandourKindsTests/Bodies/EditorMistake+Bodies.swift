extension EditorMistake {
    /// Ten mistakes of bodies.
    static let bodies: [EditorMistake] = [
        EditorMistake(
            "writes a type that is none of the words", in: "bodies/police-and-crime-panel.md",
            ("type: panel", "type: committee"),
            says: """
                content/bodies/police-and-crime-panel.md:5:7
                PROBLEM  “committee” is not one of the words that type can have

                  4 │ also: [the Panel]
                  5 │ type: committee
                    │       ^^^^^^^^^
                  6 │ legal_basis: Police Reform and Social Responsibility Act 2011, section 28

                It can be panel, board, scrutiny, custody or partner.

                Fix: write panel, board, scrutiny, custody or partner.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "writes “present” for a member who has not left", in: "bodies/police-and-crime-panel.md",
            ("to: May 2021", "to: present"),
            says: """
                content/bodies/police-and-crime-panel.md:23:9
                PROBLEM  The field to needs a date, and “present” is none

                  22 │     from: May 2019
                  23 │     to: present
                     │         ^^^^^^^
                  24 │ substitutes:

                What has no last day is shown as going on.

                Fix: leave the line out while it lasts.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "misspells a field", in: "bodies/police-and-crime-panel.md", ("legal_basis", "legal_bases"),
            says: """
                content/bodies/police-and-crime-panel.md:6:1
                PROBLEM  There is no field called “legal_bases” in this body

                  5 │ type: panel
                  6 │ legal_bases: Police Reform and Social Responsibility Act 2011, section 28
                    │ ^^^^^^^^^^^ did you mean legal_basis?
                  7 │ chair: edward-leigh

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to legal_basis.

                  6 │ legal_basis: Police Reform and Social Responsibility Act 2011, section 28

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "names a chair with a slip", in: "bodies/police-and-crime-panel.md",
            ("chair: edward-leigh", "chair: edward-lee"),
            says: """
                content/bodies/police-and-crime-panel.md:7:8
                PROBLEM  There is no person called “edward-lee”

                  6 │ legal_basis: Police Reform and Social Responsibility Act 2011, section 28
                  7 │ chair: edward-lee
                    │        ^^^^^^^^^^ nothing in content/people/ has this id
                  8 │ seats: 4

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/people/, or leave the reference out until there is
                one.

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "writes members as a list of names", in: "bodies/police-and-crime-panel.md",
            (
                """
                  - person: a-bradnam
                    role: councillor
                    from: June 2021
                """, "  - a-bradnam"
            ),
            says: """
                content/bodies/police-and-crime-panel.md:17:5
                PROBLEM  There are no fields here, where this member needs some

                  16 │     from: May 2021
                  17 │   - a-bradnam
                     │     ^
                  18 │   - person: j-huffer

                A field is a name, a colon, a space and a value, each on a line of its own. Here they can
                be person, role, from and to.

                Fix: write the name of its field before each value, as in `person: …`.

                More about this: candour explain fields-expected
                """),
        EditorMistake(
            "writes the term into one field", in: "bodies/police-and-crime-panel.md",
            (
                """
                from: May 2019
                    to: May 2021
                """, "term: May 2019 to May 2021"
            ),
            says: """
                content/bodies/police-and-crime-panel.md:22:5
                PROBLEM  There is no field called “term” in this member

                  21 │     role: councillor
                  22 │     term: May 2019 to May 2021
                     │     ^^^^ did you mean from or to?
                  23 │ substitutes:

                What stands under an unknown name would be left out of the page.

                Check: which is meant?
                  - from: from when, as far as it is known
                  - to: until when; leave it out while it lasts

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "lets a term end before it begins", in: "bodies/police-and-crime-panel.md",
            ("to: May 2021", "to: May 2018"),
            says: """
                content/bodies/police-and-crime-panel.md:23:9
                PROBLEM  Councillor J Huffer stops being a member in May 2018, before becoming one in May 2019

                  21 │     role: councillor
                  22 │     from: May 2019
                     │           ^^^^^^^^ begins
                  23 │     to: May 2018
                     │         ^^^^^^^^ ends
                  24 │ substitutes:

                The minutes of meetings are compared with these dates.

                Check: which of the two dates is wrong?

                More about this: candour explain role-ends-before-start
                """),
        EditorMistake(
            "writes another name as text", in: "bodies/police-and-crime-panel.md",
            ("also: [the Panel]", "also: the Panel"),
            says: """
                content/bodies/police-and-crime-panel.md:4:7
                PROBLEM  The field also needs a list, even of one entry

                  3 │ summary: Checks and supports the work of the police and crime commissioner.
                  4 │ also: the Panel
                    │       ^
                  5 │ type: panel

                A list stands in square brackets, with commas between its entries.

                Fix: put square brackets around it.

                  4 │ also: [the Panel]

                More about this: candour explain text-where-list
                """),
        EditorMistake(
            "writes the number of seats as a word", in: "bodies/police-and-crime-panel.md",
            ("seats: 4", "seats: four"),
            says: """
                content/bodies/police-and-crime-panel.md:8:8
                PROBLEM  The field seats needs a whole number in digits, and “four” is a word

                  7 │ chair: edward-leigh
                  8 │ seats: four
                    │        ^^^^
                  9 │ vacancies: 1

                Fix: write 4.

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "leaves out from when somebody is a member", in: "bodies/police-and-crime-panel.md",
            (
                """
                    role: independent co-opted member
                    from: not stated
                """, "    role: independent co-opted member"
            ),
            says: """
                content/bodies/police-and-crime-panel.md:11:5
                PROBLEM  The field from is missing in this member

                  10 │ members:
                  11 │   - person: edward-leigh
                     │     ^
                  12 │     role: independent co-opted member

                From when, as far as it is known.

                Fix: add a line `from:` with a date, such as 2 February 2022, 2022-02-02, February 2022 or
                2022; or `from: not stated` if the source does not give it.

                More about this: candour explain missing-field
                """),
    ]
}
