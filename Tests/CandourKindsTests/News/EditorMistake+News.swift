extension EditorMistake {
    /// Ten mistakes of news.
    static let news: [EditorMistake] = [
        EditorMistake(
            "gives the day as a month alone", in: "news/2022/panel-supports-precept.md",
            ("3 February 2022", "February 2022"),
            says: """
                content/news/2022/panel-supports-precept.md:4:7
                PROBLEM  The field date needs a whole date, and “February 2022” has no day

                  3 │ summary: The panel backs the proposal, and leaves its veto unused.
                  4 │ date: February 2022
                    │       ^^^^^^^^^^^^^
                  5 │ about:

                Something is worked out from this date.

                Fix: write day, month and year, such as 2 February 2022.

                More about this: candour explain whole-date-needed
                """),
        EditorMistake(
            "leaves out the year", in: "news/2022/panel-supports-precept.md",
            ("3 February 2022", "3 February"),
            says: """
                content/news/2022/panel-supports-precept.md:4:7
                PROBLEM  The field date needs a whole date, and “3 February” has no year

                  3 │ summary: The panel backs the proposal, and leaves its veto unused.
                  4 │ date: 3 February
                    │       ^^^^^^^^^^
                  5 │ about:

                Records are read for many years.

                Fix: add the year, as in 2 February 2022.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "writes a colon in the title", in: "news/2022/panel-supports-precept.md",
            ("title: Panel supports", "title: Precept: panel supports"),
            says: """
                content/news/2022/panel-supports-precept.md:2:15
                PROBLEM  The title contains a colon, so it needs quote marks

                  1 │ ---
                  2 │ title: Precept: panel supports the precept for 2022/23
                    │               ^ this colon
                  3 │ summary: The panel backs the proposal, and leaves its veto unused.

                In these files a colon followed by a space separates a field from its value. The second
                colon on line 2 makes the title look like another field.

                Fix: put double quote marks around the whole of the title.

                  2 │ title: "Precept: panel supports the precept for 2022/23"

                More about this: candour explain colon-in-text
                """),
        EditorMistake(
            "has no summary", in: "news/2022/panel-supports-precept.md",
            ("summary: The panel backs the proposal, and leaves its veto unused.\n", ""),
            says: """
                content/news/2022/panel-supports-precept.md:2:1
                PROBLEM  The field summary is missing in this news item

                  1 │ ---
                  2 │ title: Panel supports the precept for 2022/23
                    │ ^
                  3 │ date: 3 February 2022

                The announcement in one sentence, for lists and feeds.

                Fix: add a line `summary:` with text, in plain words.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "names a picture in a field", in: "news/2022/panel-supports-precept.md",
            (
                "date: 3",
                """
                picture: panel.jpg
                date: 3
                """
            ),
            says: """
                content/news/2022/panel-supports-precept.md:4:1
                PROBLEM  There is no field called “picture” in this news item

                  3 │ summary: The panel backs the proposal, and leaves its veto unused.
                  4 │ picture: panel.jpg
                    │ ^^^^^^^ not a field of this news item
                  5 │ date: 3 February 2022

                What stands under an unknown name would be left out of the page.

                Fix: put the file of the picture beside the record, and show it in the text: `![What it
                shows](file:stall.jpg)`.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "names a record without its kind", in: "news/2022/panel-supports-precept.md",
            ("precepts/2022-23", "2022-23"),
            says: """
                content/news/2022/panel-supports-precept.md:6:5
                PROBLEM  “2022-23” does not say what sort of record it names

                  5 │ about:
                  6 │   - 2022-23
                    │     ^^^^^^^
                  7 │   - meetings/police-and-crime-panel/2022-02-02#46

                Where records of several sorts fit, the name of the folder stands before the id.

                Fix: write precepts/2022-23.

                More about this: candour explain reference-needs-kind
                """),
        EditorMistake(
            "names the glossary for a word that it has not got", in: "news/2022/panel-supports-precept.md",
            ("precepts/2022-23", "glossary/veto"),
            says: """
                content/news/2022/panel-supports-precept.md:6:5
                PROBLEM  There is no glossary entry called “glossary/veto”

                  5 │ about:
                  6 │   - glossary/veto
                    │     ^^^^^^^^^^^^^ no entry of content/glossary.yml has this name
                  7 │   - meetings/police-and-crime-panel/2022-02-02#46

                The link would lead to a page that does not exist.

                Fix: write the id of an entry of content/glossary.yml, or leave the reference out until
                there is one.

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "writes the text into a field", in: "news/2022/panel-supports-precept.md",
            (
                "date: 3",
                """
                text: The panel met.
                date: 3
                """
            ),
            says: """
                content/news/2022/panel-supports-precept.md:4:1
                PROBLEM  There is no field called “text” in this news item

                  3 │ summary: The panel backs the proposal, and leaves its veto unused.
                  4 │ text: The panel met.
                    │ ^^^^ not a field of this news item
                  5 │ date: 3 February 2022

                What stands under an unknown name would be left out of the page.

                Fix: write the text below the second line of hyphens, and remove this line.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "calls the date of publication otherwise", in: "news/2022/panel-supports-precept.md",
            (
                "about:",
                """
                embargo: 12 noon on 4 February 2022
                about:
                """
            ),
            says: """
                content/news/2022/panel-supports-precept.md:5:1
                PROBLEM  There is no field called “embargo” in this news item

                  4 │ date: 3 February 2022
                  5 │ embargo: 12 noon on 4 February 2022
                    │ ^^^^^^^ did you mean published?
                  6 │ about:

                What stands under an unknown name would be left out of the page.

                Fix: write `published:` instead, with a date, with a time if it matters, such as 12 noon
                on Friday 18 March 2022.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "says “nearly” before a figure of a record", in: "news/2022/panel-supports-precept.md",
            (
                "The panel reviewed",
                """
                [nearly 1,600](figure:consultations/precept-survey-2022-23#responses) people answered. The panel reviewed
                """
            ),
            says: """
                content/news/2022/panel-supports-precept.md:9:23
                PROBLEM  “nearly” is not understood before a figure: “nearly 1,600”

                  8 │ ---
                  9 │ [nearly 1,600](figure:consultations/precept-survey-2022-23#responses) people answered. The panel rev…
                    │                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ which is 1,566

                The words that can stand before it are “about”, “over”, “under”, “almost”, “just over”,
                “just under” and “fewer than”.

                Fix: write [almost 1,600](figure:consultations/precept-survey-2022-23#responses).

                More about this: candour explain figure-not-written
                """),
    ]
}
