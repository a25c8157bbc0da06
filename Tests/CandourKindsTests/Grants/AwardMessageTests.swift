import CandourSiteSupport
import Testing

/// What an author sees when an award is at fault.
@Suite struct AwardMessageTests {
    @Test func anAwardThatIsThereTwice() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,000"
                b,Club  a,boxing,£1000.00
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:3:3
                PROBLEM  The award of £1,000 to Club A is there twice

                  1 │ id,recipient,purpose,amount
                  2 │ a,Club A,Boxing,"£1,000"
                    │   ^^^^^^ here
                  3 │ b,Club  a,boxing,£1000.00
                    │   ^^^^^^^ and here again

                Recipient, project, purpose, amount and date are the same, so it would be counted twice.

                Check: is it one award?
                  - if so, remove one of the two
                  - if not, say in project or purpose what tells them apart

                More about this: candour explain award-twice

                """)
    }

    @Test func twoAwardsWithOneID() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,000"
                a,Club B,Chess,£2000
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:3:1
                PROBLEM  Two awards have the id a

                  1 │ id,recipient,purpose,amount
                  2 │ a,Club A,Boxing,"£1,000"
                    │ ^ here
                  3 │ a,Club B,Chess,£2000
                    │ ^ and here

                An id is the award’s part of the address.

                Fix: give one of the two another id.

                More about this: candour explain award-id-twice

                """)
    }

    @Test func awardsWithoutIDs() async throws {
        let site = try SiteFixture.fund(
            awards: """
                recipient,purpose,amount
                Prince’s Club,Boxing,£100
                Club B,Chess,£200
                Prince’s Club,Chess,£300
                Club C,Judo,£400
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:1
                WARNING  4 awards have no id

                  1 │ recipient,purpose,amount
                  2 │ Prince’s Club,Boxing,£100
                    │ ^^^^^^^^^^^^^ the first of them
                  3 │ Club B,Chess,£200

                The page gives each one made from the recipient’s name, which can change when awards are
                added. Links to an award need one that stays.

                Check: write the ids into the file:
                  - princes-club-1, for Prince’s Club
                  - club-b-1, for Club B
                  - princes-club-2, for Prince’s Club
                  - and 1 more in the same way

                More about this: candour explain award-without-id

                """)
    }
}
