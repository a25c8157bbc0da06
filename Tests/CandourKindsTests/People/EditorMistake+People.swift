extension EditorMistake {
    /// Ten mistakes of lists of people.
    static let people: [EditorMistake] = [
        EditorMistake(
            "writes an id with capitals", in: "people/commissioners.yml",
            ("id: darryl-preston", "id: Darryl-Preston"),
            says: """
                content/people/commissioners.yml:1:7
                PROBLEM  “Darryl-Preston” cannot be an id

                  1 │ - id: Darryl-Preston
                    │       ^^^^^^^^^^^^^^
                  2 │   name: Darryl Preston

                An id is part of an address: lower-case letters without accents, digits, and single
                hyphens between.

                Fix: change it to darryl-preston.

                  1 │ - id: darryl-preston

                More about this: candour explain not-an-id
                """),
        EditorMistake(
            "does not say why somebody is named", in: "people/commissioners.yml",
            ("  basis: named officer at a public meeting\n", ""),
            says: """
                content/people/commissioners.yml:11:3
                PROBLEM  The field basis is missing in this person

                  10 │       to: not stated
                  11 │ - id: jim-haylett
                     │   ^
                  12 │   name: Jim Haylett

                Why the person may be named.

                Fix: add a line `basis:` with one of public office, named officer at a public meeting or
                consent.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "gives a reason that is none of the words", in: "people/commissioners.yml",
            ("basis: named officer at a public meeting", "basis: staff"),
            says: """
                content/people/commissioners.yml:13:10
                PROBLEM  “staff” is not one of the words that basis can have

                  12 │   name: Jim Haylett
                  13 │   basis: staff
                     │          ^^^^^
                  14 │ - id: edward-leigh

                It can be public office, named officer at a public meeting or consent.

                Fix: write public office, named officer at a public meeting or consent.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "writes the term into one field", in: "people/commissioners.yml",
            (
                """
                      from: May 2021
                      to: not stated
                """, "      dates: May 2021 to May 2024"
            ),
            says: """
                content/people/commissioners.yml:9:7
                PROBLEM  There is no field called “dates” in this role

                   8 │       body: Office of the Police and Crime Commissioner
                   9 │       dates: May 2021 to May 2024
                     │       ^^^^^ did you mean from or to?
                  10 │ - id: jim-haylett

                What stands under an unknown name would be left out of the page.

                Check: which is meant?
                  - from: from when, as far as it is known
                  - to: until when; leave it out while it lasts

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "writes “present” for a term that lasts", in: "people/commissioners.yml",
            ("to: not stated", "to: present"),
            says: """
                content/people/commissioners.yml:10:11
                PROBLEM  The field to needs a date, and “present” is none

                   9 │       from: May 2021
                  10 │       to: present
                     │           ^^^^^^^
                  11 │ - id: jim-haylett

                What has no last day is shown as going on.

                Fix: leave the line out while it lasts.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "leaves before the term began", in: "people/commissioners.yml",
            (
                """
                - id: edward-leigh
                  name: Edward Leigh
                  basis: public office
                """,
                """
                - id: edward-leigh
                  name: Edward Leigh
                  basis: public office
                  roles:
                    - title: Chair
                      body: police-and-crime-panel
                      from: May 2021
                      to: May 2020
                """
            ),
            says: """
                content/people/commissioners.yml:21:11
                PROBLEM  Edward Leigh’s role “Chair” ends in May 2020, before it begins in May 2021

                  19 │       body: police-and-crime-panel
                  20 │       from: May 2021
                     │             ^^^^^^^^ begins
                  21 │       to: May 2020
                     │           ^^^^^^^^ ends
                  22 │ - id: claire-george

                Check: which of the two dates is wrong?

                More about this: candour explain role-ends-before-start
                """),
        EditorMistake(
            "gives two people one id", in: "people/commissioners.yml",
            (
                "- id: jim-haylett",
                """
                - id: edward-leigh
                  name: Ed Leigh
                  basis: public office
                - id: jim-haylett
                """
            ),
            says: """
                content/people/commissioners.yml:17:7
                PROBLEM  There are two records with the id edward-leigh in people

                  10 │       to: not stated
                  11 │ - id: edward-leigh
                     │       ^^^^^^^^^^^^ here
                  12 │   name: Ed Leigh
                  13 │   basis: public office
                  14 │ - id: jim-haylett
                  15 │   name: Jim Haylett
                  16 │   basis: named officer at a public meeting
                  17 │ - id: edward-leigh
                     │       ^^^^^^^^^^^^ and here
                  18 │   name: Edward Leigh

                Both would have the address /people/edward-leigh/.

                Fix: give one of them another id.

                More about this: candour explain id-twice
                """),
        EditorMistake(
            "names the body of a role with a slip", in: "people/commissioners.yml",
            ("body: Office of the Police and Crime Commissioner", "body: bodies/police-and-crime-pannel"),
            says: """
                content/people/commissioners.yml:8:13
                PROBLEM  There is no body called “bodies/police-and-crime-pannel”

                  7 │     - title: Police and Crime Commissioner
                  8 │       body: bodies/police-and-crime-pannel
                    │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing in content/bodies/ has this id
                  9 │       from: May 2021

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - bodies/police-and-crime-panel: Cambridgeshire Police and Crime Panel
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "writes a role as plain text", in: "people/commissioners.yml",
            (
                """
                  roles:
                    - title: Police and Crime Commissioner
                      body: Office of the Police and Crime Commissioner
                      from: May 2021
                      to: not stated
                """, "  roles: Police and Crime Commissioner"
            ),
            says: """
                content/people/commissioners.yml:6:10
                PROBLEM  The field roles needs a list

                  5 │   basis: public office
                  6 │   roles: Police and Crime Commissioner
                    │          ^
                  7 │ - id: jim-haylett

                Each entry of a list stands on a line of its own, indented, after a dash and a space. A
                list without entries is written [].

                Fix: write each entry below roles: as ` - entry`, or `roles: []` when there are none.

                More about this: candour explain text-where-list
                """),
        EditorMistake(
            "writes the job into a field of its own", in: "people/commissioners.yml",
            (
                "  basis: named",
                """
                  job_title: Deputy chief executive
                  basis: named
                """
            ),
            says: """
                content/people/commissioners.yml:13:3
                PROBLEM  There is no field called “job_title” in this person

                  12 │   name: Jim Haylett
                  13 │   job_title: Deputy chief executive
                     │   ^^^^^^^^^ did you mean roles?
                  14 │   basis: named officer at a public meeting

                What stands under an unknown name would be left out of the page.

                Fix: write `roles:` instead, with a list.

                More about this: candour explain unknown-field
                """),
    ]
}
