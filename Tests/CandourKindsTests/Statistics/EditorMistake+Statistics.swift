extension EditorMistake {
    /// Ten mistakes of tables of statistics.
    static let statistics: [EditorMistake] = [
        EditorMistake(
            "says “more than” before a figure", in: "statistics/recorded-crime.yml",
            ("2018-19: over 4,000", "2018-19: more than 4,000"),
            says: """
                content/statistics/recorded-crime.yml:17:14
                PROBLEM  The field 2018-19 needs a number, and “more than” is not understood before one

                  16 │     not_comparable: In 2019/20 the police counted injuries in another way.
                  17 │     2018-19: more than 4,000
                     │              ^^^^^^^^^^^^^^^
                  18 │     2019-20: 5,120

                The words that can stand before it are “about”, “over”, “under”, “almost”, “just over”,
                “just under” and “fewer than”.

                Fix: write over 4,000.

                  17 │     2018-19: over 4,000

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes a tilde before a figure", in: "statistics/recorded-crime.yml",
            ("2018-19: 834", "2018-19: ~834"),
            says: """
                content/statistics/recorded-crime.yml:24:14
                PROBLEM  The field 2018-19 needs a number, and “~” is not understood before one

                  23 │     change_percent: -10.2%
                  24 │     2018-19: ~834
                     │              ^^^^
                  25 │     2019-20: 749

                The words that can stand before it are “about”, “over”, “under”, “almost”, “just over”,
                “just under” and “fewer than”.

                Fix: write about 834.

                  24 │     2018-19: about 834

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes n/a for a figure", in: "statistics/recorded-crime.yml", ("2018-19: 834", "2018-19: n/a"),
            says: """
                content/statistics/recorded-crime.yml:24:14
                PROBLEM  The field 2018-19 needs a number, and “n/a” is none

                  23 │     change_percent: -10.2%
                  24 │     2018-19: n/a
                     │              ^^^
                  25 │     2019-20: 749

                What a source does not give is called “not stated” everywhere, and readers are told.

                Fix: write `2018-19: not stated` where the source does not give it.

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "sets the comma wrong", in: "statistics/recorded-crime.yml", ("20,775", "20,77"),
            says: """
                content/statistics/recorded-crime.yml:12:16
                PROBLEM  A comma in “20,77” does not stand before three digits

                  11 │     2018-19: 16,937
                  12 │     2019-20: 20,77
                     │                ^ this comma
                  13 │   - id: violence-with-injury

                Commas stand before every three digits, so one elsewhere is often a mistyped digit or full
                stop.

                Check: which number is meant?
                  - write it with its commas in place, or without any

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "gets the change wrong", in: "statistics/recorded-crime.yml", ("change: -85", "change: -84"),
            says: """
                content/statistics/recorded-crime.yml:22:13
                PROBLEM  “Robbery” changed by -85, and change says -84

                  21 │     note: Robbery of shops is counted here too.
                  22 │     change: -84
                     │             ^^^ -84 is stated
                  23 │     change_percent: -10.2%

                From 834 to 749 is -85.

                Check: compare them with your source:
                  - if the figures are right, change it to -85, or remove the line: the page works it out
                  - if the change is right, one of the figures is wrong
                  - if the source prints both, add a line `discrepancy:` that says -85; readers see it

                More about this: candour explain stated-change-wrong
                """),
        EditorMistake(
            "mistypes a figure that is a part of a total", in: "statistics/recorded-crime.yml",
            ("46,358", "46,385"),
            says: """
                content/statistics/recorded-crime.yml:35:14
                PROBLEM  The figures for “All crime” in 2019/20 do not add up

                  28 │     2018-19: 46,181
                  29 │     2019-20: 46,385
                     │              ^^^^^^ 20,775 + 749 + 46,385 = 67,909
                  30 │   - id: all-crime
                  31 │     label: All crime
                  32 │     total: yes
                  33 │     change_percent: 6.1%
                  34 │     2018-19: 63,952
                  35 │     2019-20: 67,882
                     │              ^^^^^^ the total says 67,882

                The 3 other rows come to 67,909, which is 27 more than the total of 67,882.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 67,909
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match
                """),
        EditorMistake(
            "names a month where a year is meant", in: "statistics/recorded-crime.yml",
            ("    2018-19: 834", "    Apr 2018: 834"),
            says: """
                content/statistics/recorded-crime.yml:11:5
                PROBLEM  Two periods of this table cover the same days: April 2018 and 2018/19

                  10 │     label: Violence against the person
                  11 │     2018-19: 16,937
                     │     ^^^^^^^ 2018/19
                  12 │     2019-20: 20,775
                    …
                  23 │     change_percent: -10.2%
                  24 │     Apr 2018: 834
                     │     ^^^^^^^^ April 2018
                  25 │     2019-20: 749

                Figures side by side are compared, so each day belongs to one period.

                Check: which is it?
                  - if a period is mistyped, correct it in every row
                  - if they are years and parts of years, make a table of each

                More about this: candour explain table-periods-overlap
                """),
        EditorMistake(
            "leaves out the label of a row", in: "statistics/crime-on-a-typical-day.yml",
            ("    label: Residents\n", ""),
            says: """
                content/statistics/crime-on-a-typical-day.yml:17:5
                PROBLEM  The field label is missing in this row

                  16 │     2019-20: 67,882
                  17 │   - id: residents
                     │     ^
                  18 │     unit: people

                What it is called on the page.

                Fix: add a line `label:` with text, in plain words.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "gives two rows one id", in: "statistics/recorded-crime.yml", ("id: other-crime", "id: robbery"),
            says: """
                content/statistics/recorded-crime.yml:26:9
                PROBLEM  The id robbery stands twice in this table

                  18 │     2019-20: 5,120
                  19 │   - id: robbery
                     │         ^^^^^^^ “Robbery”
                  20 │     label: Robbery
                    …
                  25 │     2019-20: 749
                  26 │   - id: robbery
                     │         ^^^^^^^ “Other crime”
                  27 │     label: Other crime

                Links to a figure would not know which is meant.

                Fix: give one of the two rows another id, or remove it if it was pasted twice.

                More about this: candour explain row-twice
                """),
        EditorMistake(
            "writes a date that is not one", in: "statistics/recorded-crime.yml",
            ("June 2021", "Summer 2021"),
            says: """
                content/statistics/recorded-crime.yml:7:15
                PROBLEM  The field next_release needs a date, and “Summer 2021” is none that Candour can read

                  6 │ note: Better recording explains a part of the rise.
                  7 │ next_release: Summer 2021
                    │               ^^^^^^^^^^^
                  8 │ rows:

                The day comes first, the month may be a word or a number, and the year has four digits.

                Fix: write it as 2 February 2022 or 2022-02-02; a month or a year alone where no more is
                known.

                More about this: candour explain not-a-date
                """),
    ]
}
