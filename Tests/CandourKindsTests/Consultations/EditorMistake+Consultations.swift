extension EditorMistake {
    /// Ten mistakes of consultations.
    static let consultations: [EditorMistake] = [
        EditorMistake(
            "writes both days into one field", in: "consultations/precept-survey-2022-23.yml",
            (
                """
                opens: Thursday 6 January 2022
                closes: Thursday 20 January 2022
                """, "dates: 6 to 20 January 2022"
            ),
            says: """
                content/consultations/precept-survey-2022-23.yml:3:1
                PROBLEM  There is no field called “dates” in this consultation

                  2 │ summary: Asks whether you would pay more council tax for the police.
                  3 │ dates: 6 to 20 January 2022
                    │ ^^^^^ did you mean opens or closes?
                  4 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.

                What stands under an unknown name would be left out of the page.

                Check: which is meant?
                  - opens: from when people can answer
                  - closes: until when people can answer

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "writes the time with the last day", in: "consultations/precept-survey-2022-23.yml",
            ("closes: Thursday 20 January 2022", "closes: 5pm on 20 January 2022"),
            says: """
                content/consultations/precept-survey-2022-23.yml:4:9
                PROBLEM  The field closes needs a date alone, and “5pm on 20 January 2022” has a time as well

                  3 │ opens: Thursday 6 January 2022
                  4 │ closes: 5pm on 20 January 2022
                    │         ^^^^^^^^^^^^^^^^^^^^^^
                  5 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.

                Fix: write 20 January 2022 here, and give the time under how_to_answer:.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "opens over two days", in: "consultations/precept-survey-2022-23.yml",
            ("opens: Thursday 6 January 2022", "opens: 6-20 January 2022"),
            says: """
                content/consultations/precept-survey-2022-23.yml:3:8
                PROBLEM  The field opens needs one day, and “6-20 January 2022” has two

                  2 │ summary: Asks whether you would pay more council tax for the police.
                  3 │ opens: 6-20 January 2022
                    │        ^^^^^^^^^^^^^^^^^
                  4 │ closes: Thursday 20 January 2022

                Fix: write 6 January 2022 here, and 20 January 2022 under closes:.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "closes before it opens", in: "consultations/precept-survey-2022-23.yml",
            ("Thursday 20 January 2022", "20 January 2021"),
            says: """
                content/consultations/precept-survey-2022-23.yml:4:9
                PROBLEM  The consultation closes before it opens: 20 January 2021 is earlier than 6 January 2022

                  2 │ summary: Asks whether you would pay more council tax for the police.
                  3 │ opens: Thursday 6 January 2022
                    │        ^^^^^^^^^^^^^^^^^^^^^^^ opens
                  4 │ closes: 20 January 2021
                    │         ^^^^^^^^^^^^^^^ closes
                  5 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.

                Check: which of the two dates is wrong?

                More about this: candour explain consultation-closes-before-opening
                """),
        EditorMistake(
            "says “nearly” before the number of answers", in: "consultations/precept-survey-2022-23.yml",
            ("1,566", "nearly 1,600"),
            says: """
                content/consultations/precept-survey-2022-23.yml:6:12
                PROBLEM  The field responses needs a number, and “nearly” is not understood before one

                  5 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.
                  6 │ responses: nearly 1,600
                    │            ^^^^^^^^^^^^
                  7 │ led_to: [precepts/2022-23]

                The words that can stand before it are “about”, “over”, “under”, “almost”, “just over”,
                “just under” and “fewer than”.

                Fix: write almost 1,600.

                  6 │ responses: almost 1,600

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "writes n/a for the number of answers", in: "consultations/precept-survey-2022-23.yml",
            ("1,566", "n/a"),
            says: """
                content/consultations/precept-survey-2022-23.yml:6:12
                PROBLEM  The field responses needs a number, and “n/a” is none

                  5 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.
                  6 │ responses: n/a
                    │            ^^^
                  7 │ led_to: [precepts/2022-23]

                What a source does not give is called “not stated” everywhere, and readers are told.

                Fix: write `responses: not stated` where the source does not give it.

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "says what was counted", in: "consultations/precept-survey-2022-23.yml",
            ("1,566", "1,566 people"),
            says: """
                content/consultations/precept-survey-2022-23.yml:6:12
                PROBLEM  The field responses needs a number alone, and here “people” stands after it

                  5 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.
                  6 │ responses: 1,566 people
                    │            ^^^^^^^^^^^^
                  7 │ led_to: [precepts/2022-23]

                What the number counts is said by the name of the field.

                Fix: write 1,566.

                  6 │ responses: 1,566

                More about this: candour explain not-a-number
                """),
        EditorMistake(
            "names the precept without its folder", in: "consultations/precept-survey-2022-23.yml",
            ("[precepts/2022-23]", "[2022-23]"),
            says: """
                content/consultations/precept-survey-2022-23.yml:7:10
                PROBLEM  “2022-23” does not say what sort of record it names

                  6 │ responses: 1,566
                  7 │ led_to: [2022-23]
                    │          ^^^^^^^
                  8 │ what_changed: More of the money goes to answering calls.

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write precepts/2022-23.

                More about this: candour explain reference-needs-kind
                """),
        EditorMistake(
            "calls the last day a deadline", in: "consultations/precept-survey-2022-23.yml",
            ("closes: Thursday", "deadline: Thursday"),
            says: """
                content/consultations/precept-survey-2022-23.yml:4:1
                PROBLEM  There is no field called “deadline” in this consultation

                  3 │ opens: Thursday 6 January 2022
                  4 │ deadline: Thursday 20 January 2022
                    │ ^^^^^^^^ did you mean closes?
                  5 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.

                What stands under an unknown name would be left out of the page.

                Fix: write `closes:` instead, with a date, such as 2 February 2022, 2022-02-02, February
                2022 or 2022.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "does not say what changed", in: "consultations/precept-survey-2022-23.yml",
            ("what_changed: More of the money goes to answering calls.\n", ""),
            says: """
                content/consultations/precept-survey-2022-23.yml:4:9
                WARNING  The consultation closed on 20 January 2022, and does not say what changed

                  3 │ opens: Thursday 6 January 2022
                  4 │ closes: Thursday 20 January 2022
                    │         ^^^^^^^^^^^^^^^^^^^^^^^^ closed
                  5 │ how_to_answer: Fill in the survey on our website, or ask us for a copy on paper.

                People who took part want to know what came of it.

                Fix: add `what_changed:`, with `not stated` for what is not known.

                More about this: candour explain consultation-without-result
                """),
    ]
}
