extension EditorMistake {
    /// Ten mistakes of requests for information.
    static let foi: [EditorMistake] = [
        EditorMistake(
            "leaves out the day of the answer", in: "foi/2022/foi-2022-003.md",
            ("answered: 14/02/2022\n", ""),
            says: """
                content/foi/2022/foi-2022-003.md:2:1
                PROBLEM  The field answered is missing in this request for information

                  1 │ ---
                  2 │ title: Cost of the office’s vehicles
                    │ ^
                  3 │ summary: What the vehicles cost is published; where they are kept is not.

                An outcome says that the request was answered, and readers want to know when. While there
                is no answer, leave outcome: out.

                Fix: add a line `answered:` with a date, such as 2 February 2022 or 2022-02-02.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "leaves out the outcome", in: "foi/2022/foi-2022-003.md", ("outcome: partly_disclosed\n", ""),
            says: """
                content/foi/2022/foi-2022-003.md:2:1
                PROBLEM  The field outcome is missing in this request for information

                  1 │ ---
                  2 │ title: Cost of the office’s vehicles
                    │ ^
                  3 │ summary: What the vehicles cost is published; where they are kept is not.

                The request was answered, and readers want to know what became of it.

                Fix: add a line `outcome:` with one of disclosed, partly_disclosed, partly_held, not_held,
                refused, neither_confirmed_nor_denied or withdrawn.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "says at the top what is held", in: "foi/2022/foi-2022-003.md",
            ("outcome: partly_disclosed", "held: partly"),
            says: """
                content/foi/2022/foi-2022-003.md:11:1
                PROBLEM  There is no field called “held” in this request for information

                  10 │ answered: 14/02/2022
                  11 │ held: partly
                     │ ^^^^ did you mean outcome?
                  12 │ exemptions:

                What stands under an unknown name would be left out of the page.

                Fix: write `outcome:` instead, with one of disclosed, partly_disclosed, partly_held,
                not_held, refused, neither_confirmed_nor_denied or withdrawn.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "gives the answer three hash signs", in: "foi/2022/foi-2022-003.md", ("## Answer", "### Answer"),
            says: """
                content/foi/2022/foi-2022-003.md:27:1
                PROBLEM  The heading “Answer 1” has too many hash signs

                  26 │
                  27 │ ### Answer 1
                     │ ^^^^^^^^^^^^
                  28 │

                A question and its answer stand side by side, so both have two: a heading with more is a
                part of the one above it.

                Fix: write `## Answer 1`.

                More about this: candour explain question-without-answer
                """),
        EditorMistake(
            "calls the answer a response", in: "foi/2022/foi-2022-003.md", ("## Answer 1", "## Response"),
            says: """
                content/foi/2022/foi-2022-003.md:23:1
                PROBLEM  “Question 1” has no answer

                  22 │ ---
                  23 │ ## Question 1
                     │ ^^^^^^^^^^^^^ no “Answer 1”
                  24 │
                  25 │ What did the office’s vehicles cost in 2021, and where are they kept?
                  26 │
                  27 │ ## Response
                     │ ^^^^^^^^^^^ is this the answer?
                  28 │

                A question and its answer have the same number.

                Fix: write `## Answer 1` as the heading of the answer.

                More about this: candour explain question-without-answer
                """),
        EditorMistake(
            "names who asked", in: "foi/2022/foi-2022-003.md",
            (
                "received: 04/01/2022",
                """
                requester: J Smith
                received: 04/01/2022
                """
            ),
            says: """
                content/foi/2022/foi-2022-003.md:5:1
                PROBLEM  The field requester would show who asked

                  4 │ reference: FOI 2022/003
                  5 │ requester: J Smith
                    │ ^^^^^^^^^ no field of a request
                  6 │ received: 04/01/2022

                Whoever asks for information is not named: the answer is for everybody, and what is once
                on a public page can be found for ever.

                Fix: remove the field and what stands in it.

                More about this: candour explain requester-named
                """),
        EditorMistake(
            "greets who asked", in: "foi/2022/foi-2022-003.md",
            (
                "They cost",
                """
                Dear Mr Smith,

                They cost
                """
            ),
            says: """
                content/foi/2022/foi-2022-003.md:29:6
                PROBLEM  This text greets somebody by name

                  28 │
                  29 │ Dear Mr Smith,
                     │      ^^^^^^^^
                  30 │

                Whoever asks for information is not named: the answer is for everybody, and what is once
                on a public page can be found for ever.

                Fix: take the name out; greetings and signatures can go altogether.

                More about this: candour explain requester-named
                """),
        EditorMistake(
            "writes the year with two digits", in: "foi/2022/foi-2022-003.md", ("14/02/2022", "14/02/22"),
            says: """
                content/foi/2022/foi-2022-003.md:10:11
                PROBLEM  The field answered needs a date, and “14/02/22” is none that Candour can read

                   9 │ extended_to: 28/02/2022
                  10 │ answered: 14/02/22
                     │           ^^^^^^^^
                  11 │ outcome: partly_disclosed

                The year has four digits.

                Fix: write 14 February 2022.

                  10 │ answered: 14 February 2022

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "names a section that is no exemption", in: "foi/2022/foi-2022-003.md",
            ("section 40(2)", "section 10"),
            says: """
                content/foi/2022/foi-2022-003.md:16:14
                PROBLEM  “section 10” is not a section of the Freedom of Information Act that lets information be kept back

                  15 │     public_interest: The cost is of interest to the public. The places are not.
                  16 │   - section: section 10
                     │              ^^^^^^^^^^
                  17 │     reason: The names of the drivers.

                Those are sections 12 and 14, 21 to 24 (with 22A) and 26 to 44.

                Fix: write the section that the answer names, such as section 40(2).

                More about this: candour explain not-an-foi-exemption
                """),
        EditorMistake(
            "answers before the request was clarified", in: "foi/2022/foi-2022-003.md",
            ("14/02/2022", "07/01/2022"),
            says: """
                content/foi/2022/foi-2022-003.md:10:11
                PROBLEM  The request was answered on 7 January 2022, before it was clarified on 10 January 2022

                   7 │   - asked: 06/01/2022
                   8 │     received: 10/01/2022
                     │               ^^^^^^^^^^ clarified
                   9 │ extended_to: 28/02/2022
                  10 │ answered: 07/01/2022
                     │           ^^^^^^^^^^ answered
                  11 │ outcome: partly_disclosed

                A request is received, perhaps clarified, and then answered.

                Check: which of the two dates is wrong?

                More about this: candour explain request-dates-out-of-order
                """),
    ]
}
