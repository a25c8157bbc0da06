extension EditorMistake {
    /// Ten mistakes of complaint figures.
    static let complaints: [EditorMistake] = [
        EditorMistake(
            "gets the sum of reviews wrong", in: "complaints/2021-04-to-2022-02.yml",
            ("not_progressed: 10", "not_progressed: 11"),
            says: """
                content/complaints/2021-04-to-2022-02.yml:28:13
                PROBLEM  The figures for requests for a review do not add up

                  27 │ reviews:
                  28 │   received: 46
                     │             ^^ the total says 46
                  29 │   valid:
                    …
                  37 │     wrong_body: 1
                  38 │   not_progressed: 11
                     │                   ^^ 33 + 3 + 11 = 47
                  39 │   upheld: 2

                Valid requests, requests not valid and requests not progressed come to 47, which is 1 more
                than the total of 46.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 47
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match
                """),
        EditorMistake(
            "says “nearly” before a number", in: "complaints/2021-04-to-2022-02.yml",
            ("resolved: over 240", "resolved: nearly 240"),
            says: """
                content/complaints/2021-04-to-2022-02.yml:19:13
                PROBLEM  The field resolved needs a number, and “nearly” is not understood before one

                  18 │   logged: 343
                  19 │   resolved: nearly 240
                     │             ^^^^^^^^^^
                  20 │   recorded: 79

                The words that can stand before it are “about”, “over”, “under”, “almost”, “just over”,
                “just under” and “fewer than”.

                Fix: write almost 240.

                  19 │   resolved: almost 240

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes n/a for a number", in: "complaints/2021-04-to-2022-02.yml",
            ("upheld: not stated", "upheld: n/a"),
            says: """
                content/complaints/2021-04-to-2022-02.yml:25:11
                PROBLEM  The field upheld needs a number, and “n/a” is none

                  24 │   under_schedule_3: 79
                  25 │   upheld: n/a
                     │           ^^^
                  26 │   dip_sampled: over 40

                What a source does not give is called “not stated” everywhere, and readers are told.

                Fix: write `upheld: not stated` where the source does not give it.

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes a number as a word", in: "complaints/2021-04-to-2022-02.yml",
            ("  upheld: 2", "  upheld: two"),
            says: """
                content/complaints/2021-04-to-2022-02.yml:39:11
                PROBLEM  The field upheld needs a number in digits, and “two” is a word

                  38 │   not_progressed: 10
                  39 │   upheld: two
                     │           ^^^
                  40 │   recommendations:

                Fix: write 2.

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes the months in an unknown way", in: "complaints/2021-04-to-2022-02.yml",
            ("period: 2021-04 to 2022-02", "period: April–Feb 2022"),
            says: """
                content/complaints/2021-04-to-2022-02.yml:3:9
                PROBLEM  The field period needs a period, and “April–Feb 2022” is none that Candour can read

                  2 │ summary: 46 people asked for a review, and two of the completed reviews were upheld.
                  3 │ period: April–Feb 2022
                    │         ^^^^^^^^^^^^^^
                  4 │ running: yes

                Fix: write it as 2021-04 to 2022-02, as a month (February 2022) or as a financial year
                (2019-20).

                More about this: candour explain not-a-period
                """),
        EditorMistake(
            "misspells a field", in: "complaints/2021-04-to-2022-02.yml",
            (
                """
                commissioner:
                  received: 0
                """,
                """
                commissioner:
                  recieved: 0
                """
            ),
            says: """
                content/complaints/2021-04-to-2022-02.yml:8:3
                PROBLEM  There is no field called “recieved” in the complaints against the commissioner

                  7 │ commissioner:
                  8 │   recieved: 0
                    │   ^^^^^^^^ did you mean received?
                  9 │   outcome: There was nothing to deal with.

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to received.

                  8 │   received: 0

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "indents a field by too much", in: "complaints/2021-04-to-2022-02.yml",
            ("  logged: 343", "   logged: 343"),
            says: """
                content/complaints/2021-04-to-2022-02.yml:19:3
                PROBLEM  Line 19 does not line up with the lines it belongs to

                  16 │   outcome: Service found to be acceptable.
                  17 │ force:
                     │ ^^^^^ line 17 starts here
                  18 │    logged: 343
                     │    ^^^^^^ line 18 starts here
                  19 │   resolved: over 240
                     │   ^^^^^^^^ this line
                  20 │   recorded: 79

                What belongs together starts in the same column, counted in spaces.

                Check: which line it belongs with:
                  - if it belongs with line 18, start it with 3 spaces
                  - if it belongs with line 17, start it with no spaces

                More about this: candour explain wrong-indentation
                """),
        EditorMistake(
            "leaves out the source", in: "complaints/2021-04-to-2022-02.yml",
            ("source: Report to the Police and Crime Panel, 23 March 2022\n", ""),
            says: """
                content/complaints/2021-04-to-2022-02.yml:1:1
                PROBLEM  The field source is missing in this set of complaint figures

                  1 │ title: Complaints and reviews, April 2021 to February 2022
                    │ ^
                  2 │ summary: 46 people asked for a review, and two of the completed reviews were upheld.

                Where the facts and figures come from.

                Fix: add a line `source:` with where it comes from, in words, or a record such as
                meetings/BODY/DATE/paper; or `source: not stated` if the source does not give it.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "says what was counted", in: "complaints/2021-04-to-2022-02.yml",
            ("  upheld: 2\n", "  upheld: 2 reviews\n"),
            says: """
                content/complaints/2021-04-to-2022-02.yml:39:11
                PROBLEM  The field upheld needs a number alone, and here “reviews” stands after it

                  38 │   not_progressed: 10
                  39 │   upheld: 2 reviews
                     │           ^^^^^^^^^
                  40 │   recommendations:

                What the number counts is said by the name of the field.

                Fix: write 2.

                  39 │   upheld: 2

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes one number for a group of them", in: "complaints/2021-04-to-2022-02.yml",
            (
                """
                  valid:
                    total: 33
                    completed: 30
                    ongoing: 3
                    not_started: 0

                """, "  valid: 33\n"
            ),
            says: """
                content/complaints/2021-04-to-2022-02.yml:29:10
                PROBLEM  There are no fields here, where the figures under valid needs some

                  28 │   received: 46
                  29 │   valid: 33
                     │          ^
                  30 │   invalid:

                A field is a name, a colon, a space and a value, each on a line of its own. Here they can
                be total, completed, ongoing and not_started.

                Fix: write the name of its field before each value, as in `total: …`.

                More about this: candour explain fields-expected
                """),
    ]
}
