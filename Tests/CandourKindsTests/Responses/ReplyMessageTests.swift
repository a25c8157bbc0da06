import CandourSiteSupport
import Testing

/// What an author sees of a reply that cannot be right.
@Suite struct ReplyMessageTests {
    @Test func isDatedBeforeTheMeeting() async throws {
        let site = try ReplySite.with(date: "1 February 2022")
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:3:7
                PROBLEM  The reply is dated 1 February 2022, before what it answers was asked, on 2 February 2022

                  2 │ title: Reply on the forward plan
                  3 │ date: 1 February 2022
                    │       ^^^^^^^^^^^^^^^ the reply
                  4 │ by: darryl-preston

                content/meetings/police-and-crime-panel/2022-02-02/meeting.yml:2:7

                  1 │ summary: The panel reviewed the police part of council tax for 2022/23.
                  2 │ date: Wednesday 2 February 2022
                    │       ^^^^^^^^^^^^^^^^^^^^^^^^^ what it answers was asked on 2 February 2022
                  3 │ published: 2022-01-25

                Check: which is wrong?
                  - one of the two dates
                  - what the reply answers

                More about this: candour explain reply-before-question

                content/responses/2022-03-11-forward-plan.md:3:7
                WARNING  The reply is dated 1 February 2022, but its file is called 2022-03-11-forward-plan

                  2 │ title: Reply on the forward plan
                  3 │ date: 1 February 2022
                    │       ^^^^^^^^^^^^^^^ the file would begin with 2022-02-01-
                  4 │ by: darryl-preston

                Files of replies begin with the date of the reply, so that they lie in order of time.

                Check: which is right?
                  - if the file name is, correct the date
                  - if the date is, rename the file, and list the old address under formerly: if it was
                    published

                More about this: candour explain reply-file-date

                """)
    }

    @Test func isDatedBeforeTheReportOnThePrecept() async throws {
        let site = try ReplySite.with(date: "February 2021", answers: "[precepts/2022-23]", extra: "")
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:3:7
                PROBLEM  The reply is dated February 2021, before what it answers was reported by the panel, on 3 February 2022

                  2 │ title: Reply on the forward plan
                  3 │ date: February 2021
                    │       ^^^^^^^^^^^^^ the reply
                  4 │ by: darryl-preston

                content/precepts/2022-23.yml:17:15

                  16 │ reviewed_at: police-and-crime-panel/2022-02-02#46
                  17 │ panel_report: 2022-02-03
                     │               ^^^^^^^^^^ what it answers was reported by the panel on 3 February 2022
                  18 │ veto: no

                Check: which is wrong?
                  - one of the two dates
                  - what the reply answers

                More about this: candour explain reply-before-question

                content/responses/2022-03-11-forward-plan.md:3:7
                WARNING  The reply is dated February 2021, but its file is called 2022-03-11-forward-plan

                  2 │ title: Reply on the forward plan
                  3 │ date: February 2021
                    │       ^^^^^^^^^^^^^ the file would begin with 2021-02-
                  4 │ by: darryl-preston

                Files of replies begin with the date of the reply, so that they lie in order of time.

                Check: which is right?
                  - if the file name is, correct the date
                  - if the date is, rename the file, and list the old address under formerly: if it was
                    published

                More about this: candour explain reply-file-date

                content/responses/2022-03-11-forward-plan.md:4:5
                PROBLEM  Darryl Preston held no office when this reply was given, in February 2021

                  2 │ title: Reply on the forward plan
                  3 │ date: February 2021
                    │       ^^^^^^^^^^^^^ the reply was given then
                  4 │ by: darryl-preston
                    │     ^^^^^^^^^^^^^^
                  5 │ addressed_to: police-and-crime-panel

                content/people/commissioners.yml:9:13

                   8 │       body: Office of the Police and Crime Commissioner
                   9 │       from: May 2021
                     │             ^^^^^^^^ “Police and Crime Commissioner” began in May 2021
                  10 │       to: not stated

                Only somebody who holds the office can reply for it.

                Check: which is wrong?
                  - the date
                  - who replied
                  - the dates of the roles in content/people/

                More about this: candour explain replier-not-in-office

                """)
    }

    @Test func goesToABodyThatDidNotAsk() async throws {
        let board = """
            ---
            title: Business Coordination Board
            type: board
            legal_basis: not stated
            chair: not stated
            seats: not stated
            ---
            """
        let site = try ReplySite.with(to: "board", and: ["bodies/board.md": board])
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:5:15
                PROBLEM  The reply goes to “Business Coordination Board”, but “Cambridgeshire Police and Crime Panel” asked for it

                  4 │ by: darryl-preston
                  5 │ addressed_to: board
                    │               ^^^^^ the reply goes here
                  6 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]
                    │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this came from “Cambridgeshire Police and Crime Panel”
                  7 │ accepted: yes

                A reply goes to the body that asked.

                Check: which is wrong?
                  - whom it is addressed to
                  - what it answers

                More about this: candour explain reply-to-another-body

                """)
    }

    @Test func comesFromSomebodyNotInOffice() async throws {
        let person = """
            - id: bob-roe
              name: Bob Roe
              basis: public office
              roles:
                - title: Police and Crime Commissioner
                  from: not stated
                  to: 12 May 2021
            """
        let site = try ReplySite.with(by: "bob-roe", and: ["people/bob.yml": person])
        #expect(
            try await site.messages() == """
                content/responses/2022-03-11-forward-plan.md:4:5
                PROBLEM  Bob Roe held no office when this reply was given, on 11 March 2022

                  2 │ title: Reply on the forward plan
                  3 │ date: 11 March 2022
                    │       ^^^^^^^^^^^^^ the reply was given then
                  4 │ by: bob-roe
                    │     ^^^^^^^
                  5 │ addressed_to: police-and-crime-panel

                content/people/bob.yml:7:11

                  6 │       from: not stated
                  7 │       to: 12 May 2021
                    │           ^^^^^^^^^^^ “Police and Crime Commissioner” ended on 12 May 2021

                Only somebody who holds the office can reply for it.

                Check: which is wrong?
                  - the date
                  - who replied
                  - the dates of the roles in content/people/

                More about this: candour explain replier-not-in-office

                """)
    }

    @Test func doesNotSayWhetherItAccepts() async throws {
        #expect(
            try await ReplySite.with(extra: "").messages() == """
                content/responses/2022-03-11-forward-plan.md:2:1
                PROBLEM  The field accepted is missing in this reply

                  1 │ ---
                  2 │ title: Reply on the forward plan
                    │ ^
                  3 │ date: 11 March 2022

                Whether what was asked is accepted.

                Fix: add a line `accepted:` with one of yes, no or in_part; or `accepted: not stated` if
                the source does not give it.

                More about this: candour explain missing-field

                """)
    }

    @Test func saysItInAWordThatIsNoChoice() async throws {
        #expect(
            try await ReplySite.with(extra: "accepted: partly").messages() == """
                content/responses/2022-03-11-forward-plan.md:7:11
                PROBLEM  “partly” is not one of the words that accepted can have

                  6 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]
                  7 │ accepted: partly
                    │           ^^^^^^
                  8 │ ---

                It can be yes, no or in_part.

                Fix: write yes, no or in_part.

                More about this: candour explain not-a-choice

                """)
    }
}
