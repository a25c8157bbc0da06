extension EditorMistake {
    /// Ten mistakes of reports of custody visiting.
    static let custodyVisits: [EditorMistake] = [
        EditorMistake(
            "lets the latest visit come before the earliest", in: "custody-visits/2019-20.yml",
            ("07:30", "22:30"),
            says: """
                content/custody-visits/2019-20.yml:33:15
                PROBLEM  The latest visit ended at 9.20 pm, and the earliest started at 10.30 pm

                  31 │     unavailable: 42
                  32 │ earliest_visit: 22:30
                     │                 ^^^^^ the earliest visit started
                  33 │ latest_visit: 9.20 pm
                     │               ^^^^^^^ the latest visit ended
                  34 │ rating: Silver, in the framework of the national association

                A visit ends after it has started.

                Check: which is it?
                  - the two are the wrong way round
                  - one of the times is wrong

                More about this: candour explain custody-visit-times
                """),
        EditorMistake(
            "writes the sum of the suites wrong", in: "custody-visits/2019-20.yml",
            ("visits: 94", "visits: 95"),
            says: """
                content/custody-visits/2019-20.yml:6:9
                PROBLEM  The figures for visits do not add up

                   5 │ note: The figures are those of the scheme’s own report.
                   6 │ visits: 95
                     │         ^^ the total says 95
                   7 │ detainees:
                    …
                  27 │     cells: 12
                  28 │     visits: 34
                     │             ^^ 60 + 34 = 94
                  29 │     held: 182

                The 2 suites come to 94, which is 1 less than the total of 95.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 94
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match
                """),
        EditorMistake(
            "writes a rounded number with a plus sign", in: "custody-visits/2019-20.yml",
            ("hours: over 700", "hours: 700+"),
            says: """
                content/custody-visits/2019-20.yml:12:8
                PROBLEM  The field hours needs a number, and “+” is not understood before one

                  11 │ visitors: 24
                  12 │ hours: 700+
                     │        ^^^^
                  13 │ held_each_month: about 850

                The words that can stand before it are “about”, “over”, “under”, “almost”, “just over”,
                “just under” and “fewer than”.

                Fix: write over 700.

                  12 │ hours: over 700

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes n/a for a number", in: "custody-visits/2019-20.yml", ("visitors: 24", "visitors: n/a"),
            says: """
                content/custody-visits/2019-20.yml:11:11
                PROBLEM  The field visitors needs a number, and “n/a” is none

                  10 │   unavailable: 142
                  11 │ visitors: n/a
                     │           ^^^
                  12 │ hours: over 700

                What a source does not give is called “not stated” everywhere, and readers are told.

                Fix: write `visitors: not stated` where the source does not give it.

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes the time of a visit as a word", in: "custody-visits/2019-20.yml",
            ("latest_visit: 9.20 pm", "latest_visit: evening"),
            says: """
                content/custody-visits/2019-20.yml:33:15
                PROBLEM  The field latest_visit needs a time, and “evening” is none that Candour can read

                  32 │ earliest_visit: 07:30
                  33 │ latest_visit: evening
                     │               ^^^^^^^
                  34 │ rating: Silver, in the framework of the national association

                Fix: write it as 1.30 pm, 13:30, 9 am or 12 noon; from and to as 1.30 pm to 4 pm.

                More about this: candour explain not-a-time
                """),
        EditorMistake(
            "writes the time without am or pm", in: "custody-visits/2019-20.yml",
            ("latest_visit: 9.20 pm", "latest_visit: 9.20"),
            says: """
                content/custody-visits/2019-20.yml:33:15
                PROBLEM  The field latest_visit needs a time, and “9.20” can be in the morning or the afternoon

                  32 │ earliest_visit: 07:30
                  33 │ latest_visit: 9.20
                     │               ^^^^
                  34 │ rating: Silver, in the framework of the national association

                Readers would have to guess.

                Fix: write am or pm after each time, as in 9.20 am; or all 24 hours, as in 13:30.

                More about this: candour explain not-a-time
                """),
        EditorMistake(
            "says how a suite is used in other words", in: "custody-visits/2019-20.yml",
            ("use: contingency", "use: part_time"),
            says: """
                content/custody-visits/2019-20.yml:26:10
                PROBLEM  “part_time” is not one of the words that use can have

                  25 │     name: South custody suite
                  26 │     use: part_time
                     │          ^^^^^^^^^
                  27 │     cells: 12

                It can be full_time, contingency or closed.

                Fix: write full_time, contingency or closed.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "writes the finding as plain text", in: "custody-visits/2019-20.yml",
            (
                """
                  - text: The cameras in all suites are old.
                    action: not stated
                """, "  - The cameras in all suites are old."
            ),
            says: """
                content/custody-visits/2019-20.yml:40:5
                PROBLEM  There are no fields here, where this issue needs some

                  39 │     action: It stands on the agenda of every meeting of the visitors.
                  40 │   - The cameras in all suites are old.
                     │     ^
                  41 │ stated_elsewhere:

                A field is a name, a colon, a space and a value, each on a line of its own. Here they can
                be text and action.

                Fix: write the name of its field before each value, as in `text: …`.

                More about this: candour explain fields-expected
                """),
        EditorMistake(
            "counts in parts of a visit", in: "custody-visits/2019-20.yml",
            ("    visits: 60", "    visits: 60.5"),
            says: """
                content/custody-visits/2019-20.yml:20:13
                PROBLEM  The field visits needs a whole number, and 60.5 is none

                  19 │     cells: 29
                  20 │     visits: 60.5
                     │             ^^^^
                  21 │     held: 400

                Visits, people and cells are counted; there is no part of one and no fewer than none.

                Fix: write a whole number from 0.

                More about this: candour explain custody-count
                """),
        EditorMistake(
            "misspells a field", in: "custody-visits/2019-20.yml",
            ("    about: two of the suites\n", "    abuot: two of the suites\n"),
            says: """
                content/custody-visits/2019-20.yml:45:5
                PROBLEM  There is no field called “abuot” in this figure

                  44 │     number: 400
                  45 │     abuot: two of the suites
                     │     ^^^^^ did you mean about?
                  46 │     source: Annual report 2019/20, section on communities

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to about.

                  45 │     about: two of the suites

                More about this: candour explain unknown-field
                """),
    ]
}
