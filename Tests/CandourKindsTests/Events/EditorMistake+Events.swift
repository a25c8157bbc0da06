extension EditorMistake {
    /// Ten mistakes of events.
    static let events: [EditorMistake] = [
        EditorMistake(
            "writes two days as one date", in: "events/surround-the-town-2021.md",
            (
                """
                Monday 13 September 2021
                ends: 14 September 2021
                """, "13 to 14 September 2021"
            ),
            says: """
                content/events/surround-the-town-2021.md:4:7
                PROBLEM  The field date needs one day, and “13 to 14 September 2021” has two

                  3 │ summary: Partners meet people at the market to talk about safer roads.
                  4 │ date: 13 to 14 September 2021
                    │       ^^^^^^^^^^^^^^^^^^^^^^^
                  5 │ time: 10 am to 4 pm

                Fix: write 13 September 2021 here, and 14 September 2021 under ends:.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "writes the time with the date", in: "events/surround-the-town-2021.md",
            ("Monday 13 September 2021", "13 September 2021, 10 am"),
            says: """
                content/events/surround-the-town-2021.md:4:7
                PROBLEM  The field date needs a date alone, and “13 September 2021, 10 am” has a time as well

                  3 │ summary: Partners meet people at the market to talk about safer roads.
                  4 │ date: 13 September 2021, 10 am
                    │       ^^^^^^^^^^^^^^^^^^^^^^^^
                  5 │ ends: 14 September 2021

                Fix: write 13 September 2021 here, and give the time under time:.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "types the year wrong", in: "events/surround-the-town-2021.md",
            ("Monday 13 September 2021", "13 September 0021"),
            says: """
                content/events/surround-the-town-2021.md:4:7
                PROBLEM  The year in “13 September 0021” is probably mistyped

                  3 │ summary: Partners meet people at the market to talk about safer roads.
                  4 │ date: 13 September 0021
                    │       ^^^^^^^^^^^^^^^^^
                  5 │ ends: 14 September 2021

                No record is from before 1800 or after 2199.

                Check: which year is meant?
                  - perhaps 2021

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "gives the wrong weekday", in: "events/surround-the-town-2021.md", ("Monday 13", "Tuesday 13"),
            says: """
                content/events/surround-the-town-2021.md:4:7
                PROBLEM  The weekday does not match the date: Tuesday 13 September 2021

                  3 │ summary: Partners meet people at the market to talk about safer roads.
                  4 │ date: Tuesday 13 September 2021
                    │       ^^^^^^^^^^^^^^^^^^^^^^^^^ that day is a Monday
                  5 │ ends: 14 September 2021

                People who plan to come would be misled.

                Check: which is right, the weekday or the date?

                More about this: candour explain weekday-does-not-match
                """),
        EditorMistake(
            "calls the place a venue", in: "events/surround-the-town-2021.md", ("place:", "venue:"),
            says: """
                content/events/surround-the-town-2021.md:7:1
                PROBLEM  There is no field called “venue” in this event

                  6 │ time: 10 am to 4 pm
                  7 │ venue: Market place, Ely
                    │ ^^^^^ did you mean place?
                  8 │ for: Everybody

                What stands under an unknown name would be left out of the page.

                Fix: write `place:` instead, with text, in plain words.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "does not say whom it is for", in: "events/surround-the-town-2021.md", ("for: Everybody\n", ""),
            says: """
                content/events/surround-the-town-2021.md:2:1
                PROBLEM  The field for is missing in this event

                  1 │ ---
                  2 │ title: Surround the Town
                    │ ^
                  3 │ summary: Partners meet people at the market to talk about safer roads.

                Whom it is for.

                Fix: add a line `for:` with text, in plain words; or `for: not stated` if the source does
                not give it.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "calls the state a status", in: "events/surround-the-town-2021.md", ("state:", "status:"),
            says: """
                content/events/surround-the-town-2021.md:11:1
                PROBLEM  There is no field called “status” in this event

                  10 │ how_to_take_part: Come along; there is no need to book.
                  11 │ status: changed
                     │ ^^^^^^ did you mean state?
                  12 │ change: It was moved from the town hall to the market place.

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to state.

                  11 │ state: changed

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "writes the hours without am and pm", in: "events/surround-the-town-2021.md",
            ("10 am to 4 pm", "10 to 4"),
            says: """
                content/events/surround-the-town-2021.md:6:7
                PROBLEM  The field time needs a time, and “10 to 4” can be in the morning or the afternoon

                  5 │ ends: 14 September 2021
                  6 │ time: 10 to 4
                    │       ^^^^^^^
                  7 │ place: Market place, Ely

                Readers would have to guess.

                Fix: write am or pm after each time, as in 10 am to 4 pm; or all 24 hours, as in 13:30.

                More about this: candour explain not-a-time
                """),
        EditorMistake(
            "says that it was changed, and not how", in: "events/surround-the-town-2021.md",
            ("change: It was moved from the town hall to the market place.\n", ""),
            says: """
                content/events/surround-the-town-2021.md:2:1
                PROBLEM  The field change is missing in this event

                  1 │ ---
                  2 │ title: Surround the Town
                    │ ^
                  3 │ summary: Partners meet people at the market to talk about safer roads.

                The state is changed, so readers must be told what is different.

                Fix: add a line `change:` with text, in plain words.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "ends before it begins", in: "events/surround-the-town-2021.md",
            ("ends: 14 September 2021", "ends: 12 September 2021"),
            says: """
                content/events/surround-the-town-2021.md:5:7
                PROBLEM  The event ends before it begins: 12 September 2021 is earlier than 13 September 2021

                  3 │ summary: Partners meet people at the market to talk about safer roads.
                  4 │ date: Monday 13 September 2021
                    │       ^^^^^^^^^^^^^^^^^^^^^^^^ begins
                  5 │ ends: 12 September 2021
                    │       ^^^^^^^^^^^^^^^^^ ends
                  6 │ time: 10 am to 4 pm

                Check: which of the two dates is wrong?

                More about this: candour explain event-ends-before-it-begins
                """),
    ]
}
