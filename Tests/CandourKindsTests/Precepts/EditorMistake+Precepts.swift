extension EditorMistake {
    /// Ten mistakes of precepts.
    static let precepts: [EditorMistake] = [
        EditorMistake(
            "writes the year as one", in: "precepts/2022-23.yml", ("year: 2022-23", "year: 2022"),
            says: """
                content/precepts/2022-23.yml:3:7
                PROBLEM  “2022” is no financial year

                  2 │ summary: A home in Band D pays £9.99 more a year for the police.
                  3 │ year: 2022
                    │       ^^^^
                  4 │ increase: £9.99

                A precept is for a financial year, which begins in April and ends in the March after.

                Fix: write the year in which it begins and the one in which it ends, such as 2022-23.

                More about this: candour explain not-a-financial-year
                """),
        EditorMistake(
            "writes the increase in per cent", in: "precepts/2022-23.yml",
            ("increase: £9.99", "increase: 4%"),
            says: """
                content/precepts/2022-23.yml:4:11
                PROBLEM  The field increase needs an amount, and “4%” is none that Candour can read

                  3 │ year: 2022-23
                  4 │ increase: 4%
                    │           ^^
                  5 │ bands:

                Amounts are in pounds, with at most two decimals and a comma before every three digits.

                Fix: write it as £62,980 or £62,980.50; rounded ones as £88k or £1.2m.

                More about this: candour explain not-an-amount
                """),
        EditorMistake(
            "mistypes a band", in: "precepts/2022-23.yml", ("C: £228.96", "C: £229.96"),
            says: """
                content/precepts/2022-23.yml:8:6
                PROBLEM  Band C is £229.96, but 8 ninths of Band D are £228.96

                   7 │   B: £200.34
                   8 │   C: £229.96
                     │      ^^^^^^^ Band C
                   9 │   D: £257.58
                     │      ^^^^^^^ Band D
                  10 │   E: £314.82

                Band D is £257.58, and the law sets what Band C pays at 8 ninths of it.

                Check: compare with your source: which of the two amounts is wrong?

                More about this: candour explain band-out-of-proportion
                """),
        EditorMistake(
            "writes the veto in words", in: "precepts/2022-23.yml", ("veto: no", "veto: not used"),
            says: """
                content/precepts/2022-23.yml:18:7
                PROBLEM  The field veto is answered with yes or no, not with “not used”

                  17 │ panel_report: 2022-02-03
                  18 │ veto: not used
                     │       ^^^^^^^^
                  19 │ reply: 2022-02-08-precept

                Fix: write yes or no.

                More about this: candour explain not-yes-or-no
                """),
        EditorMistake(
            "dates the report of the panel before the proposal", in: "precepts/2022-23.yml",
            ("panel_report: 2022-02-03", "panel_report: 2022-01-03"),
            says: """
                content/precepts/2022-23.yml:17:15
                PROBLEM  The panel’s report (3 January 2022) comes before the panel’s review (2 February 2022)

                  15 │ notified: 2022-01-21
                  16 │ reviewed_at: police-and-crime-panel/2022-02-02#46
                     │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 February 2022
                  17 │ panel_report: 2022-01-03
                     │               ^^^^^^^^^^ 3 January 2022
                  18 │ veto: no

                The law puts these steps the other way round.

                Check: which of the two dates is wrong, or is another record meant?

                More about this: candour explain precept-order
                """),
        EditorMistake(
            "names the meeting without its body", in: "precepts/2022-23.yml",
            ("police-and-crime-panel/2022-02-02#46", "2022-02-02#46"),
            says: """
                content/precepts/2022-23.yml:16:14
                PROBLEM  There is no meeting called “2022-02-02#46”

                  15 │ notified: 2022-01-21
                  16 │ reviewed_at: 2022-02-02#46
                     │              ^^^^^^^^^^^^^ nothing in content/meetings/ has this id
                  17 │ panel_report: 2022-02-03

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - police-and-crime-panel/2022-02-02: Cambridgeshire Police and Crime Panel, 2 February
                    2022
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "names a reply that is not there", in: "precepts/2022-23.yml",
            ("2022-02-08-precept", "2022-02-09-precept"),
            says: """
                content/precepts/2022-23.yml:19:8
                PROBLEM  There is no reply called “2022-02-09-precept”

                  18 │ veto: no
                  19 │ reply: 2022-02-09-precept
                     │        ^^^^^^^^^^^^^^^^^^ nothing in content/responses/ has this id

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - 2022-02-08-precept: Reply on the precept for 2022/23, 8 February 2022
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "leaves out when the panel was told", in: "precepts/2022-23.yml", ("notified: 2022-01-21\n", ""),
            says: """
                content/precepts/2022-23.yml:1:1
                PROBLEM  The field notified is missing in this precept

                  1 │ title: Precept for 2022/23
                    │ ^
                  2 │ summary: A home in Band D pays £9.99 more a year for the police.

                When the panel was told of the proposal.

                Fix: add a line `notified:` with a date, such as 2 February 2022, 2022-02-02, February
                2022 or 2022; or `notified: not stated` if the source does not give it.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "writes a band as a word", in: "precepts/2022-23.yml", ("H: £515.16", "Band H: £515.16"),
            says: """
                content/precepts/2022-23.yml:13:3
                PROBLEM  There is no field called “Band H” in these bands

                  12 │   G: £429.30
                  13 │   Band H: £515.16
                     │   ^^^^^^ not a field of these bands
                  14 │ note: Towns and counties have parts of council tax of their own.

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: remove the line, or use one of these names: A, B, C, D, E, F, G or H.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "writes n/a for the reply", in: "precepts/2022-23.yml",
            ("reply: 2022-02-08-precept", "reply: n/a"),
            says: """
                content/precepts/2022-23.yml:19:8
                PROBLEM  The field reply needs the id of a reply, and “n/a” is none

                  18 │ veto: no
                  19 │ reply: n/a
                     │        ^^^

                What a source does not give is called “not stated” everywhere, and readers are told.

                Fix: write `reply: not stated` where the source does not give it.

                More about this: candour explain reference-not-found
                """),
    ]
}
