extension EditorMistake {
    /// Ten mistakes of replies.
    static let responses: [EditorMistake] = [
        EditorMistake(
            "does not say what it answers", in: "responses/2022-03-11-forward-plan.md",
            ("answers: [police-and-crime-panel/2022-02-02#forward-plan]\n", ""),
            says: """
                content/responses/2022-03-11-forward-plan.md:2:1
                PROBLEM  The field answers is missing in this reply

                  1 │ ---
                  2 │ title: Reply on the forward plan
                    │ ^
                  3 │ summary: A forward plan comes to every meeting of the panel.

                The recommendations and other outcomes of meetings, or the precepts, that it answers.

                Fix: add a line `answers:` with an outcome of a meeting, or a precept, such as
                police-and-crime-panel/2022-02-02#forward-plan or precepts/2022-23; or `answers: not
                stated` if the source does not give it.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "names what it answers by a number that is not there", in: "responses/2022-03-11-forward-plan.md",
            ("#forward-plan", "#49"),
            says: """
                content/responses/2022-03-11-forward-plan.md:7:44
                PROBLEM  “Cambridgeshire Police and Crime Panel, 2 February 2022” has no part #49

                  6 │ addressed_to: police-and-crime-panel
                  7 │ answers: [police-and-crime-panel/2022-02-02#49]
                    │                                            ^^^
                  8 │ accepted: yes

                It has, among others, #1, #2, #45 and #46.

                Fix: name a part that exists, or leave #49 out.

                More about this: candour explain part-not-found
                """),
        EditorMistake(
            "writes one thing where a list is needed", in: "responses/2022-03-11-forward-plan.md",
            (
                "answers: [police-and-crime-panel/2022-02-02#forward-plan]",
                "answers: police-and-crime-panel/2022-02-02#forward-plan"
            ),
            says: """
                content/responses/2022-03-11-forward-plan.md:7:10
                PROBLEM  The field answers needs a list, even of one entry

                  6 │ addressed_to: police-and-crime-panel
                  7 │ answers: police-and-crime-panel/2022-02-02#forward-plan
                    │          ^
                  8 │ accepted: yes

                A list stands in square brackets, with commas between its entries.

                Fix: put square brackets around it.

                  7 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]

                More about this: candour explain text-where-list
                """),
        EditorMistake(
            "says in other words whether it accepts", in: "responses/2022-03-11-forward-plan.md",
            ("accepted: yes", "accepted: partly"),
            says: """
                content/responses/2022-03-11-forward-plan.md:8:11
                PROBLEM  “partly” is not one of the words that accepted can have

                  7 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]
                  8 │ accepted: partly
                    │           ^^^^^^
                  9 │ delivered_by: [meetings/police-and-crime-panel/2022-03-23#2]

                It can be yes, no or in_part.

                Fix: write yes, no or in_part.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "has another date than its file", in: "responses/2022-03-11-forward-plan.md",
            ("11 March 2022", "10 March 2022"),
            says: """
                content/responses/2022-03-11-forward-plan.md:4:7
                WARNING  The reply is dated 10 March 2022, but its file is called 2022-03-11-forward-plan

                  3 │ summary: A forward plan comes to every meeting of the panel.
                  4 │ date: 10 March 2022
                    │       ^^^^^^^^^^^^^ the file would begin with 2022-03-10-
                  5 │ by: darryl-preston

                Files of replies begin with the date of the reply, so that they lie in order of time.

                Check: which is right?
                  - if the file name is, correct the date
                  - if the date is, rename the file, and list the old address under formerly: if it was
                    published

                More about this: candour explain reply-file-date
                """),
        EditorMistake(
            "names the author in another field", in: "responses/2022-03-11-forward-plan.md",
            ("by: darryl-preston", "author: darryl-preston"),
            says: """
                content/responses/2022-03-11-forward-plan.md:5:1
                PROBLEM  There is no field called “author” in this reply

                  4 │ date: 11 March 2022
                  5 │ author: darryl-preston
                    │ ^^^^^^ did you mean by?
                  6 │ addressed_to: police-and-crime-panel

                What stands under an unknown name would be left out of the page.

                Fix: write `by:` instead, with the id of a person, a file in content/people/.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "names the body by its name with a slip", in: "responses/2022-03-11-forward-plan.md",
            ("addressed_to: police-and-crime-panel", "addressed_to: Police and Crime Pannel"),
            says: """
                content/responses/2022-03-11-forward-plan.md:6:15
                PROBLEM  There is no body called “Police and Crime Pannel”

                  5 │ by: darryl-preston
                  6 │ addressed_to: Police and Crime Pannel
                    │               ^^^^^^^^^^^^^^^^^^^^^^^ nothing in content/bodies/ has this id
                  7 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - police-and-crime-panel: Cambridgeshire Police and Crime Panel
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "misspells the month", in: "responses/2022-03-11-forward-plan.md",
            ("11 March 2022", "11 Marsh 2022"),
            says: """
                content/responses/2022-03-11-forward-plan.md:4:7
                PROBLEM  The field date needs a date, and “11 Marsh 2022” is none that Candour can read

                  3 │ summary: A forward plan comes to every meeting of the panel.
                  4 │ date: 11 Marsh 2022
                    │       ^^^^^^^^^^^^^
                  5 │ by: darryl-preston

                “Marsh” is probably March.

                Fix: write 11 March 2022.

                  4 │ date: 11 March 2022

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "names who replied in words", in: "responses/2022-03-11-forward-plan.md",
            ("by: darryl-preston", "by: The Commissioner"),
            says: """
                content/responses/2022-03-11-forward-plan.md:5:5
                PROBLEM  There is no person called “The Commissioner”

                  4 │ date: 11 March 2022
                  5 │ by: The Commissioner
                    │     ^^^^^^^^^^^^^^^^ nothing in content/people/ has this id
                  6 │ addressed_to: police-and-crime-panel

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/people/, or leave the reference out until there is
                one.

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "delivers by a record without its folder", in: "responses/2022-03-11-forward-plan.md",
            ("[meetings/police-and-crime-panel/2022-03-23#2]", "[2022-03-23]"),
            says: """
                content/responses/2022-03-11-forward-plan.md:9:16
                PROBLEM  “2022-03-23” does not say what sort of record it names

                   8 │ accepted: yes
                   9 │ delivered_by: [2022-03-23]
                     │                ^^^^^^^^^^
                  10 │ ---

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write meetings/police-and-crime-panel/2022-03-23.

                More about this: candour explain reference-needs-kind
                """),
    ]
}
