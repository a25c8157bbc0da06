import CandourSiteSupport
import Testing

/// What an author sees when awards and totals disagree.
@Suite struct GrantTotalMessageTests {
    @Test func awardsThatDoNotComeToTheStatedTotal() async throws {
        let site = try SiteFixture.fund(
            """
            stated_totals:
              - amount: £3,500
                source: Annual report
            """,
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,000"
                b,Club B,Chess,£2000
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/fund.md:8:13
                PROBLEM  The awards do not add up to the stated total of £3,500

                  7 │ stated_totals:
                  8 │   - amount: £3,500
                    │             ^^^^^^ the total says £3,500
                  9 │     source: Annual report

                content/grants/fund/awards.csv:3:16

                  2 │ a,Club A,Boxing,"£1,000"
                  3 │ b,Club B,Chess,£2000
                    │                ^^^^^ the 2 awards come to £3,000

                The 2 awards come to £3,000, which is £500 less than the total.

                Check: compare the awards and the total with your source:
                  - if an award is mistyped or missing, correct it
                  - if the total is mistyped, change it to £3,000
                  - if the source prints this total, add a line `discrepancy:` below it that says what the
                    awards come to; readers see it

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func coFundingCountsWhereItSaysSo() async throws {
        let site = try SiteFixture.fund(
            """
            stated_totals:
              - amount: £3,500
                source: Annual report
            co_funding:
              - funder: The council
                amount: £400
                counted_in_total: yes
              - funder: A trust
                amount: £100
                counted_in_total: no
            """,
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,000"
                b,Club B,Chess,£2000
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/fund.md:8:13
                PROBLEM  The awards do not add up to the stated total of £3,500

                  7 │ stated_totals:
                  8 │   - amount: £3,500
                    │             ^^^^^^ the total says £3,500
                  9 │     source: Annual report

                content/grants/fund/awards.csv:3:16

                  2 │ a,Club A,Boxing,"£1,000"
                  3 │ b,Club B,Chess,£2000
                    │                ^^^^^ the 2 awards and 1 contribution of co-funding come to £3,400

                The 2 awards and 1 contribution of co-funding come to £3,400, which is £100 less than the
                total.

                Check: compare the awards and the total with your source:
                  - if an award is mistyped or missing, correct it
                  - if the total is mistyped, change it to £3,400
                  - if the source prints this total, add a line `discrepancy:` below it that says what the
                    awards come to; readers see it

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func anExplanationThatIsNoLongerNeeded() async throws {
        let site = try SiteFixture.fund(
            """
            stated_totals:
              - amount: £3,500
                source: Annual report
                discrepancy: The report is £100 short of £3,400.
            """,
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,500"
                b,Club B,Chess,£2000
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/fund.md:10:18
                WARNING  The stated total of £3,500 is what the awards come to, and needs no explanation

                   7 │ stated_totals:
                   8 │   - amount: £3,500
                     │             ^^^^^^ the awards come to this
                   9 │     source: Annual report
                  10 │     discrepancy: The report is £100 short of £3,400.
                     │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an explanation
                  11 │ not_stated:

                Check: is this explanation still right?
                  - if the total was corrected, remove the line
                  - if an award was changed by mistake, correct it

                More about this: candour explain discrepancy-not-needed

                """)
    }

    @Test func anExplanationThatNamesAnotherSum() async throws {
        let site = try SiteFixture.fund(
            """
            stated_totals:
              - amount: £3,500
                source: Annual report
                discrepancy: The awards come to £3,400.
            """,
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,000"
                b,Club B,Chess,£2000
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/fund.md:10:18
                WARNING  The explanation does not name what the awards come to, which is £3,000

                   9 │     source: Annual report
                  10 │     discrepancy: The awards come to £3,400.
                     │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  11 │ not_stated:

                Readers see it beside the total, and want to know the amount that the 2 awards really
                give.

                Check: compare the explanation with the awards:
                  - if the awards are right, write £3,000 in the explanation
                  - if an award is mistyped, correct it

                More about this: candour explain discrepancy-without-sum

                """)
    }

    @Test func anApproximateTotalIsCheckedOneSidedly() async throws {
        let site = try SiteFixture.fund(
            """
            stated_totals:
              - amount: over £3,000
                source: Annual report
            """,
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,000"
                b,Club B,Chess,£2000
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/fund.md:8:13
                PROBLEM  The awards do not add up to the stated total of over £3,000

                  7 │ stated_totals:
                  8 │   - amount: over £3,000
                    │             ^^^^^^^^^^^ the total says over £3,000
                  9 │     source: Annual report

                content/grants/fund/awards.csv:3:16

                  2 │ a,Club A,Boxing,"£1,000"
                  3 │ b,Club B,Chess,£2000
                    │                ^^^^^ the 2 awards come to £3,000

                The 2 awards come to £3,000, which is not over £3,000.

                Check: compare the awards and the total with your source:
                  - if an award is mistyped or missing, correct it
                  - if the total is mistyped, change it to £3,000
                  - if the source prints this total, add a line `discrepancy:` below it that says what the
                    awards come to; readers see it

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func nothingIsAddedUpWhereAnAwardCannotBeRead() async throws {
        let site = try SiteFixture.fund(
            """
            stated_totals:
              - amount: £3,500
                source: Annual report
            """,
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,"£1,00"
                b,Club B,Chess,£2000
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:20
                PROBLEM  A comma in “£1,00” does not stand before three digits

                  1 │ id,recipient,purpose,amount
                  2 │ a,Club A,Boxing,"£1,00"
                    │                    ^ this comma
                  3 │ b,Club B,Chess,£2000

                Commas stand before every three digits, so one elsewhere is often a mistyped digit or full
                stop.

                Check: which number is meant?
                  - write it with its commas in place, or without any

                More about this: candour explain not-an-amount

                """)
    }
}
