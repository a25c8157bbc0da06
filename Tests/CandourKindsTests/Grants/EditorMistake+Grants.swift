extension EditorMistake {
    /// Ten mistakes of grants.
    static let grants: [EditorMistake] = [
        EditorMistake(
            "writes an amount with its words", in: "grants/community-safety-fund-2021-22/awards.csv",
            ("£500,July", "500 pounds,July"),
            says: """
                content/grants/community-safety-fund-2021-22/awards.csv:4:91
                PROBLEM  The field amount needs an amount alone, and here “pounds” stands after it

                  3 │ boxing-club,Northfield Boxing Club,,SC012345,SC123456,Evening sessions for people aged 11 to 17.,£30…
                  4 │ …ighbourhood watch volunteers.,500 pounds,July 2021,,none,Volunteers asked for it.,,
                    │                                ^^^^^^^^^^

                What the number counts is said by the name of the field.

                Fix: write 500.

                  4 │ …ighbourhood watch volunteers.,500,July 2021,,none,Volunteers asked for it.,,

                More about this: candour explain not-an-amount
                """),
        EditorMistake(
            "writes a comma without quote marks", in: "grants/community-safety-fund-2021-22/awards.csv",
            ("£3000.00", "£3,000.00"),
            says: """
                content/grants/community-safety-fund-2021-22/awards.csv:3:98
                PROBLEM  The amount £3,000.00 needs quote marks, because of its comma

                  2 │ riverside-lights,Riverside Residents,Safer Path,1234567,,"Lights along the river path, which is dark…
                  3 │ …ons for people aged 11 to 17.,£3,000.00,14 June 2021,Northfield,,It gives young people somewhere to …
                    │                                ^^^^^^^^^ read as 2 cells
                  4 │ neighbour-training,Neighbours CIC,,,01234567,Training for neighbourhood watch volunteers.,£500,July …

                In a CSV file a comma begins a new cell. So this row has 14 cells, but there are 13
                headings.

                Fix: write "£3,000.00" with quote marks, or without the comma.

                More about this: candour explain csv-too-many-cells
                """),
        EditorMistake(
            "calls a column otherwise", in: "grants/community-safety-fund-2021-22/awards.csv",
            (",amount,", ",value,"),
            says: """
                content/grants/community-safety-fund-2021-22/awards.csv:1:60
                PROBLEM  There is no column called “value” in this table

                  1 │ id,recipient,project,charity_number,company_number,purpose,value,award_date,area,conditions,reasons,…
                    │                                                            ^^^^^ did you mean amount?
                  2 │ riverside-lights,Riverside Residents,Safer Path,1234567,,"Lights along the river path, which is dark…

                What stands under an unknown name would be left out of the page.

                Fix: change the heading to amount.

                  1 │ id,recipient,project,charity_number,company_number,purpose,amount,award_date,area,conditions,reasons…

                More about this: candour explain unknown-column
                """),
        EditorMistake(
            "leaves a cell empty that must be filled", in: "grants/community-safety-fund-2021-22/awards.csv",
            ("boxing-club,Northfield Boxing Club", "boxing-club,"),
            says: """
                content/grants/community-safety-fund-2021-22/awards.csv:3:13
                PROBLEM  There is nothing under recipient in this award

                  2 │ riverside-lights,Riverside Residents,Safer Path,1234567,,"Lights along the river path, which is dark…
                  3 │ boxing-club,,,SC012345,SC123456,Evening sessions for people aged 11 to 17.,£3000.00,14 June 2021,Nor…
                    │             ^ nothing under recipient
                  4 │ neighbour-training,Neighbours CIC,,,01234567,Training for neighbourhood watch volunteers.,£500,July …

                Who got the money.

                Fix: write text in this row, in the column recipient.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "mistypes a charity number", in: "grants/community-safety-fund-2021-22/awards.csv",
            ("1234567,,\"Lights", "123456789,,\"Lights"),
            says: """
                content/grants/community-safety-fund-2021-22/awards.csv:2:49
                PROBLEM  “123456789” is not the number of a charity

                  1 │ id,recipient,project,charity_number,company_number,purpose,amount,award_date,area,conditions,reasons…
                  2 │ riverside-lights,Riverside Residents,Safer Path,123456789,,"Lights along the river path, which is da…
                    │                                                 ^^^^^^^^^
                  3 │ boxing-club,Northfield Boxing Club,,SC012345,SC123456,Evening sessions for people aged 11 to 17.,£30…

                In England and Wales it has up to seven digits; in Scotland SC and six; in Northern
                Ireland NIC and six.

                Fix: copy it from the charity’s entry in the register, without spaces.

                More about this: candour explain not-a-charity-number
                """),
        EditorMistake(
            "gives two awards one id", in: "grants/community-safety-fund-2021-22/awards.csv",
            ("boxing-club", "riverside-lights"),
            says: """
                content/grants/community-safety-fund-2021-22/awards.csv:3:1
                PROBLEM  Two awards have the id riverside-lights

                  1 │ id,recipient,project,charity_number,company_number,purpose,amount,award_date,area,conditions,reasons…
                  2 │ riverside-lights,Riverside Residents,Safer Path,1234567,,"Lights along the river path, which is dark…
                    │ ^^^^^^^^^^^^^^^^ here
                  3 │ riverside-lights,Northfield Boxing Club,,SC012345,SC123456,Evening sessions for people aged 11 to 17…
                    │ ^^^^^^^^^^^^^^^^ and here
                  4 │ neighbour-training,Neighbours CIC,,,01234567,Training for neighbourhood watch volunteers.,£500,July …

                An id is the award’s part of the address.

                Fix: give one of the two another id.

                More about this: candour explain award-id-twice
                """),
        EditorMistake(
            "states a total that the awards do not make", in: "grants/community-safety-fund-2021-22/fund.md",
            ("amount: £6,500\n", "amount: £6,400\n"),
            says: """
                content/grants/community-safety-fund-2021-22/fund.md:8:13
                PROBLEM  The awards do not add up to the stated total of £6,400

                  7 │ stated_totals:
                  8 │   - amount: £6,400
                    │             ^^^^^^ the total says £6,400
                  9 │     source: Annual Report 2021/22, table of grants

                content/grants/community-safety-fund-2021-22/awards.csv:4:91

                  3 │ boxing-club,Northfield Boxing Club,,SC012345,SC123456,Evening sessions for people aged 11 to 17.,£30…
                  4 │ …ighbourhood watch volunteers.,£500,July 2021,,none,Volunteers asked for it.,,
                    │                                ^^^^ the 3 awards and 1 contribution of co-funding come to £6,500

                The 3 awards and 1 contribution of co-funding come to £6,500, which is £100 more than the
                total.

                Check: compare the awards and the total with your source:
                  - if an award is mistyped or missing, correct it
                  - if the total is mistyped, change it to £6,500
                  - if the source prints this total, add a line `discrepancy:` below it that says what the
                    awards come to; readers see it

                More about this: candour explain total-does-not-match
                """),
        EditorMistake(
            "writes both days into one field", in: "grants/community-safety-fund-2021-22/fund.md",
            (
                """
                opens: 6 April 2021
                closes: 31 May 2021
                """, "opens: 6 April to 31 May 2021"
            ),
            says: """
                content/grants/community-safety-fund-2021-22/fund.md:17:8
                PROBLEM  The field opens needs one day, and “6 April to 31 May 2021” has two

                  16 │     counted_in_total: yes
                  17 │ opens: 6 April to 31 May 2021
                     │        ^^^^^^^^^^^^^^^^^^^^^^
                  18 │ how_to_apply: Write to the office with a plan and a budget.

                Fix: write 6 April 2021 here, and 31 May 2021 under closes:.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "closes before it opens", in: "grants/community-safety-fund-2021-22/fund.md",
            ("closes: 31 May 2021", "closes: 31 May 2020"),
            says: """
                content/grants/community-safety-fund-2021-22/fund.md:18:9
                PROBLEM  The fund closes before it opens: 31 May 2020 is earlier than 6 April 2021

                  16 │     counted_in_total: yes
                  17 │ opens: 6 April 2021
                     │        ^^^^^^^^^^^^ opens
                  18 │ closes: 31 May 2020
                     │         ^^^^^^^^^^^ closes
                  19 │ how_to_apply: Write to the office with a plan and a budget.

                Check: which of the two dates is wrong?

                More about this: candour explain fund-closes-before-opening
                """),
        EditorMistake(
            "rounds an amount in words", in: "grants/community-safety-fund-2021-22/fund.md",
            ("amount: £500", "amount: roughly £500"),
            says: """
                content/grants/community-safety-fund-2021-22/fund.md:15:13
                PROBLEM  The field amount needs an amount, and “roughly” is not understood before one

                  14 │   - funder: The city council
                  15 │     amount: roughly £500
                     │             ^^^^^^^^^^^^
                  16 │     counted_in_total: yes

                The words that can stand before it are “about”, “over”, “under”, “almost”, “just over”,
                “just under” and “fewer than”.

                Fix: write about £500.

                  15 │     amount: about £500

                More about this: candour explain not-an-amount
                """),
    ]
}
