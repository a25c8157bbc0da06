import CandourSiteSupport
import Testing

/// What an author sees of two replies to the same recommendation that cannot both hold.
@Suite struct ReplyDisagreementMessageTests {
    /// A second reply on the forward plan, later than the example’s.
    private func later(
        title: String = "Second reply", accepted: String = "no", more: String = ""
    ) -> [String: String] {
        [
            "responses/2022-03-14-forward-plan.md": """
            ---
            title: \(title)
            date: 14 March 2022
            by: darryl-preston
            addressed_to: police-and-crime-panel
            answers: [police-and-crime-panel/2022-02-02#forward-plan]
            accepted: \(accepted)
            \(more)
            ---
            No plan comes.
            """
        ]
    }

    @Test func oneAcceptsAndTheOtherDoesNot() async throws {
        #expect(
            try await ReplySite.with(and: later()).messages() == """
                content/responses/2022-03-14-forward-plan.md:7:11
                WARNING  What is not accepted here was accepted in “Reply on the forward plan”

                  6 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]
                  7 │ accepted: no
                    │           ^^ not accepted here
                  8 │

                content/responses/2022-03-11-forward-plan.md:7:11

                  6 │ answers: [police-and-crime-panel/2022-02-02#forward-plan]
                  7 │ accepted: yes
                    │           ^^^ accepted here
                  8 │ ---

                Readers cannot tell which of the two replies holds.

                Check: which is it?
                  - one of them is wrong: correct it under accepted:
                  - one of them answers something else: correct it under answers:
                  - this reply replaces the other: write superseded_by: in the other, with this one

                More about this: candour explain replies-disagree

                """)
    }

    @Test func theSameReplyWithTwoDates() async throws {
        let more = later(title: "Reply on the forward plan", accepted: "yes")
        #expect(
            try await ReplySite.with(and: more).messages() == """
                content/responses/2022-03-14-forward-plan.md:3:7
                WARNING  “Reply on the forward plan” is there twice, dated 11 March 2022 and 14 March 2022

                  2 │ title: Reply on the forward plan
                  3 │ date: 14 March 2022
                    │       ^^^^^^^^^^^^^ 14 March 2022 here
                  4 │ by: darryl-preston

                content/responses/2022-03-11-forward-plan.md:3:7

                  2 │ title: Reply on the forward plan
                  3 │ date: 11 March 2022
                    │       ^^^^^^^^^^^^^ 11 March 2022 here
                  4 │ by: darryl-preston

                Both answer the same, so readers cannot tell which of the dates is right.

                Check: which is it?
                  - it is one reply: correct the date, and remove the other file
                  - this one replaces the other: write superseded_by: in the other, with this one
                  - they are two replies: give them titles that say so

                More about this: candour explain replies-disagree

                """)
    }

    @Test func saysNothingWhereOneReplacesTheOther() async throws {
        let extra = "accepted: yes\nsuperseded_by: responses/2022-03-14-forward-plan"
        #expect(try await ReplySite.with(extra: extra, and: later()).messages() == "")
    }

    @Test func saysNothingOfAReplyThatWasWithdrawn() async throws {
        let more = later(more: "withdrawn:\n  date: 2022-03-15\n  reason: It was a mistake.")
        #expect(try await ReplySite.with(and: more).messages() == "")
    }

    @Test func saysNothingOfAReplyThatAddsSomething() async throws {
        #expect(try await ReplySite.with(and: later(accepted: "in_part")).messages() == "")
    }
}
