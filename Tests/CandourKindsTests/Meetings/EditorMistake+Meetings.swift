extension EditorMistake {
    /// Ten mistakes of meetings.
    static let meetings: [EditorMistake] = [
        EditorMistake(
            "gives the wrong weekday", in: "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            ("Wednesday 2 February", "Tuesday 2 February"),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:2:7
                PROBLEM  The weekday does not match the date: Tuesday 2 February 2022

                  1 │ summary: The panel reviewed the police part of council tax for 2022/23.
                  2 │ date: Tuesday 2 February 2022
                    │       ^^^^^^^^^^^^^^^^^^^^^^^ that day is a Wednesday
                  3 │ published: 2022-01-25

                People who plan to come would be misled.

                Check: which is right, the weekday or the date?

                More about this: candour explain weekday-does-not-match
                """),
        EditorMistake(
            "writes the time with the date", in: "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            ("Wednesday 2 February 2022", "Wednesday 2 February 2022 at 1.30 pm"),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:2:7
                PROBLEM  The field date needs a date alone, and “Wednesday 2 February 2022 at 1.30 pm” has a time as well

                  1 │ summary: The panel reviewed the police part of council tax for 2022/23.
                  2 │ date: Wednesday 2 February 2022 at 1.30 pm
                    │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  3 │ published: 2022-01-25

                Fix: write 2 February 2022 here, and give the time under time:.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "calls the state otherwise", in: "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            ("state: held", "state: done"),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:10:8
                PROBLEM  “done” is not one of the words that state can have

                   9 │ questions_by: 12 noon on Friday 28 January 2022
                  10 │ state: done
                     │        ^^^^
                  11 │ public: yes

                It can be planned, provisional, if_needed, held, not_needed, postponed or cancelled.

                Fix: write planned, provisional, if_needed, held, not_needed, postponed or cancelled.

                More about this: candour explain not-a-choice
                """),
        EditorMistake(
            "names a paper that is not there", in: "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            ("paper: precept-report", "paper: precept"),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:19:12
                PROBLEM  This meeting has no paper called “precept”

                  18 │     title: Precept report 2022/23
                  19 │     paper: precept
                     │            ^^^^^^^
                  20 │     pages: 3 to 12

                A paper’s name is that of its file, without the number and the ending. The meeting’s
                folder has precept-report.

                Fix: put the paper beside meeting.yml as NN-precept.md, or remove the line.

                More about this: candour explain paper-not-found
                """),
        EditorMistake(
            "leaves out the agenda of a meeting that was held",
            in: "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            (
                """
                agenda:
                  - number: 1
                    title: Apologies for absence
                    pages: 1 to 2
                  - number: 2
                    title: Precept report 2022/23
                    paper: precept-report
                    pages: 3 to 12
                    note: The panel can veto the increase.
                  - number: none
                    title: Exclusion of the public
                """, ""
            ),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:1:1
                PROBLEM  The field agenda is missing in this meeting

                  1 │ summary: The panel reviewed the police part of council tax for 2022/23.
                    │ ^
                  2 │ date: Wednesday 2 February 2022

                A meeting that was held has a time and an agenda, and says whether the public could come.

                Fix: add a line `agenda:` with a list; or `agenda: not stated` if the source does not give
                it.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "lists a member as present and absent",
            in: "meetings/police-and-crime-panel/2022-02-02/minutes.md",
            ("apologies: [a-bradnam]", "apologies: [a-bradnam, claire-george]"),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/minutes.md:5:24
                PROBLEM  Claire George stands under present: and again under apologies:

                  3 │ approved_at: police-and-crime-panel/2022-03-23
                  4 │ present: [edward-leigh, claire-george]
                    │                         ^^^^^^^^^^^^^ under present:
                  5 │ apologies: [a-bradnam, claire-george]
                    │                        ^^^^^^^^^^^^^ under apologies:
                  6 │ absent: []

                Everybody counts for one seat.

                Check: compare with the minutes: which of the two is wrong?

                More about this: candour explain attendance-listed-twice
                """),
        EditorMistake(
            "writes when an action is due in words",
            in: "meetings/police-and-crime-panel/2022-02-02/minutes.md",
            (
                "    action: Send members the figures behind the proposal.\n",
                """
                    action: Send members the figures behind the proposal.
                    due: next meeting

                """
            ),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/minutes.md:39:10
                PROBLEM  The field due needs a date, and “next meeting” is none that Candour can read

                  38 │     action: Send members the figures behind the proposal.
                  39 │     due: next meeting
                     │          ^^^^^^^^^^^^
                  40 │     owner: jim-haylett

                The day comes first, the month may be a word or a number, and the year has four digits.

                Fix: write it as 2 February 2022 or 2022-02-02; a month or a year alone where no more is
                known.

                More about this: candour explain not-a-date
                """),
        EditorMistake(
            "names an item that the minutes have not got",
            in: "meetings/police-and-crime-panel/2022-02-02/minutes.md",
            (
                """
                  - item: 46
                    action: Ask
                """,
                """
                  - item: 64
                    action: Ask
                """
            ),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/minutes.md:28:11
                PROBLEM  This outcome belongs to item 64, which is not in the minutes

                  27 │       abstained: 0
                  28 │   - item: 64
                     │           ^^
                  29 │     action: Ask the Home Office when it will announce the grant.

                Items come from headings such as `## 64. Title`. The numbered headings run from 45 to 46.

                Check: which is wrong, the number here or that of the heading?

                More about this: candour explain no-such-minute
                """),
        EditorMistake(
            "names the pack with a folder", in: "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            ("pack: agenda-pack.pdf", "pack: files/agenda-pack.pdf"),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:12:7
                PROBLEM  “files/agenda-pack.pdf” is not the name of a file beside the record

                  11 │ public: yes
                  12 │ pack: files/agenda-pack.pdf
                     │       ^^^^^^^^^^^^^^^^^^^^^
                  13 │ agenda:

                A record’s files lie beside it, or in a folder with the name of its id.

                Fix: put the file there and write its name alone, such as agenda-pack.pdf.

                More about this: candour explain file-outside-record
                """),
        EditorMistake(
            "calls off a meeting in a field of its own",
            in: "meetings/police-and-crime-panel/2022-02-02/meeting.yml",
            (
                "public: yes",
                """
                public: yes
                cancelled: yes
                """
            ),
            says: """
                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:12:1
                PROBLEM  There is no field called “cancelled” in this meeting

                  11 │ public: yes
                  12 │ cancelled: yes
                     │ ^^^^^^^^^ not a field of this meeting
                  13 │ pack: agenda-pack.pdf

                What stands under an unknown name would be left out of the page.

                Fix: remove the line: state is there for it.

                More about this: candour explain unknown-field
                """),
    ]
}
