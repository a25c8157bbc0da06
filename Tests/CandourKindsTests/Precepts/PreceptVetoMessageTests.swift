import CandourSiteSupport
import Testing

/// What an author sees of a veto or a reply that does not fit the precept.
@Suite struct PreceptVetoMessageTests {
    @Test func aVetoWithTooFewVotes() async throws {
        let minutes = """
            ---
            approval: draft
            present: [edward-leigh, claire-george]
            apologies: [a-bradnam]
            vacancies: 1
            outcomes:
              - item: 46
                resolution: Agreed to use the veto.
                vote:
                  for: 2
                  against: 0
              - item: 46
                recommendation: That there is a forward plan.
                id: forward-plan
            ---
            ## 46. Precept report 2022/23

            Text.
            """
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            reviewed_at: police-and-crime-panel/2022-02-02#46
            panel_report: 2022-02-03
            veto: yes
            revised: 2022-02-10
            second_report: 2022-02-17
            second_reply: not stated
            """, and: ["meetings/police-and-crime-panel/2022-02-02/minutes.md": minutes])
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:7:7
                PROBLEM  A veto needs 3 votes, and the minutes have 2

                  6 │ panel_report: 2022-02-03
                  7 │ veto: yes
                    │       ^^^ a veto
                  8 │ revised: 2022-02-10

                content/meetings/police-and-crime-panel/2022-02-02/minutes.md:10:7

                   9 │     vote:
                  10 │       for: 2
                     │       ^^^^^^ 2 votes for it
                  11 │       against: 0

                content/bodies/police-and-crime-panel.md:8:8

                  7 │ chair: edward-leigh
                  8 │ seats: 4
                    │        ^ 4 members
                  9 │ vacancies: 1

                Two thirds of all 4 members, rounded up, are 3 votes; those who are away count too.

                Check: which is wrong?
                  - that the panel used its veto
                  - the vote in the minutes
                  - the number of seats

                More about this: candour explain veto-without-two-thirds

                """)
    }

    @Test func aRevisedPreceptWithoutAVeto() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            panel_report: 2022-02-03
            veto: no
            revised: 2022-02-10
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:7:10
                PROBLEM  The notice of the revised precept belongs to a veto, and there was none

                  5 │ panel_report: 2022-02-03
                  6 │ veto: no
                    │       ^^ there was no veto
                  7 │ revised: 2022-02-10
                    │          ^^^^^^^^^^

                Without a veto the commissioner replies to the panel’s report, and that is the end of it.

                Check: which is it?
                  - the panel used its veto: write veto: yes
                  - it did not: remove the line revised:

                More about this: candour explain precept-steps-without-veto

                """)
    }

    @Test func aReplyThatAnswersSomethingElse() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            panel_report: 2022-02-03
            veto: no
            reply: 2022-03-11-forward-plan
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:7:8
                PROBLEM  The precept names “Reply on the forward plan” as its reply, but that does not answer this precept

                  6 │ veto: no
                  7 │ reply: 2022-03-11-forward-plan
                    │        ^^^^^^^^^^^^^^^^^^^^^^^ named as the reply here

                content/responses/2022-03-11-forward-plan.md:7:10

                  6 │ addressed_to: police-and-crime-panel
                  7 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]
                    │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ it answers this
                  8 │ accepted: yes

                One side of a relation is enough; where both are written they must agree.

                Check: which is right?
                  - the precept: add it under answers: in the reply
                  - the reply: name another one here, or leave it out

                More about this: candour explain relations-disagree

                """)
    }

    @Test func aVetoThatIsNeitherYesNorNo() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            panel_report: 2022-02-03
            veto: none
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:6:7
                PROBLEM  The field veto is answered with yes or no, not with “none”

                  5 │ panel_report: 2022-02-03
                  6 │ veto: none
                    │       ^^^^

                Fix: write yes or no.

                More about this: candour explain not-yes-or-no

                """)
    }
}
