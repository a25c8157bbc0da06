import CandourSiteSupport
import Testing

/// What an author sees when the record of a precept does not say what the panel’s vote says of a veto.
@Suite struct PreceptVetoVoteMessageTests {
    private func messages(_ lines: String, resolution: String, inFavour: Int = 3) async throws -> String {
        let minutes = """
            ---
            approval: draft
            present: [edward-leigh, claire-george, a-bradnam]
            apologies: []
            vacancies: 1
            outcomes:
              - item: 46
                resolution: \(resolution)
                vote:
                  for: \(inFavour)
                  against: \(3 - inFavour)
              - item: 46
                recommendation: That there is a forward plan.
                id: forward-plan
            ---
            ## 46. Precept report 2022/23

            Text.
            """
        return try await PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            \(lines)
            """, and: ["meetings/police-and-crime-panel/2022-02-02/minutes.md": minutes]
        ).messages()
    }

    private static let reviewed = """
        reviewed_at: police-and-crime-panel/2022-02-02#46
        panel_report: 2022-02-03
        """

    @Test func noVetoAlthoughEnoughVotedForOne() async throws {
        #expect(
            try await messages(
                PreceptVetoVoteMessageTests.reviewed + "\nveto: no", resolution: "Agreed to use the veto.")
                    == """
                    content/precepts/2022-23.yml:7:7
                    WARNING  The precept has no veto, and the minutes have 3 votes for one: 3 are enough

                      6 │ panel_report: 2022-02-03
                      7 │ veto: no
                        │       ^^ no veto

                    content/meetings/police-and-crime-panel/2022-02-02/minutes.md:10:7

                       9 │     vote:
                      10 │       for: 3
                         │       ^^^^^^ 3 votes for a veto
                      11 │       against: 0

                    content/bodies/police-and-crime-panel.md:8:8

                      7 │ chair: edward-leigh
                      8 │ seats: 4
                        │        ^ 4 members
                      9 │ vacancies: 1

                    Two thirds of all 4 members, rounded up, are 3 votes; those who are away count too.

                    Check: which is wrong?
                      - that there was no veto: write veto: yes
                      - the vote in the minutes
                      - the number of seats

                    More about this: candour explain two-thirds-without-veto

                    """)
    }

    @Test func aReviewWithoutAWordOfTheVeto() async throws {
        #expect(
            try await messages(
                PreceptVetoVoteMessageTests.reviewed, resolution: "Agreed to support the precept.")
                    == """
                    content/precepts/2022-23.yml:5:14
                    WARNING  The panel reviewed the precept on 2 February 2022, and the record does not say whether it used its veto

                      4 │ notified: 2022-01-21
                      5 │ reviewed_at: police-and-crime-panel/2022-02-02#46
                        │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 February 2022
                      6 │ panel_report: 2022-02-03

                    A veto needs 3 votes. Two thirds of all 4 members, rounded up, are 3 votes; those who are
                    away count too.

                    Fix: add a line `veto: no`, or `veto: yes` if it did; or `veto: not stated`.

                    More about this: candour explain veto-not-recorded

                    """)
    }

    @Test func aReportWithoutAWordOfTheVeto() async throws {
        #expect(
            try await messages("panel_report: 2022-02-03", resolution: "Agreed.") == """
                content/precepts/2022-23.yml:5:15
                WARNING  The panel made its report on 3 February 2022, and the record does not say whether it used its veto

                  4 │ notified: 2022-01-21
                  5 │ panel_report: 2022-02-03
                    │               ^^^^^^^^^^ 3 February 2022

                Readers want to know whether the panel let the precept pass.

                Fix: add a line `veto: no`, or `veto: yes` if it did; or `veto: not stated`.

                More about this: candour explain veto-not-recorded

                """)
    }

    @Test(arguments: [
        ("Agreed to support the precept.", "veto: no", 3), ("Agreed not to use the veto.", "veto: no", 3),
        ("Agreed to use the veto.", "veto: no", 2), ("Agreed.", "veto: not stated", 3),
    ])
    func saysNothingOf(_ resolution: String, _ veto: String, _ inFavour: Int) async throws {
        let lines = PreceptVetoVoteMessageTests.reviewed + "\n" + veto
        #expect(try await messages(lines, resolution: resolution, inFavour: inFavour) == "")
    }
}
