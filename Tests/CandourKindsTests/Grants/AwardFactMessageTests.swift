import CandourSiteSupport
import Testing

/// What an author sees when a number, a date or an amount is at fault, or what the law asks is missing.
@Suite struct AwardFactMessageTests {
    @Test func registeredNumbersThatAreNone() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,recipient,purpose,amount,charity_number,company_number
                a,Club A,Boxing,£100,12345678,1234
                b,Club B,Boxing,£100,SC12345,SC 12345
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:22
                PROBLEM  “12345678” is not the number of a charity

                  1 │ id,recipient,purpose,amount,charity_number,company_number
                  2 │ a,Club A,Boxing,£100,12345678,1234
                    │                      ^^^^^^^^
                  3 │ b,Club B,Boxing,£100,SC12345,SC 12345

                In England and Wales it has up to seven digits; in Scotland SC and six; in Northern
                Ireland NIC and six.

                Fix: copy it from the charity’s entry in the register, without spaces.

                More about this: candour explain not-a-charity-number

                content/grants/fund/awards.csv:2:31
                PROBLEM  “1234” is not the number of a company

                  1 │ id,recipient,purpose,amount,charity_number,company_number
                  2 │ a,Club A,Boxing,£100,12345678,1234
                    │                               ^^^^
                  3 │ b,Club B,Boxing,£100,SC12345,SC 12345

                It has eight characters: eight digits, or two letters and six digits.

                Fix: copy it from Companies House, with the zeros at its start.

                More about this: candour explain not-a-company-number

                content/grants/fund/awards.csv:3:22
                PROBLEM  “SC12345” is not the number of a charity

                  2 │ a,Club A,Boxing,£100,12345678,1234
                  3 │ b,Club B,Boxing,£100,SC12345,SC 12345
                    │                      ^^^^^^^

                In England and Wales it has up to seven digits; in Scotland SC and six; in Northern
                Ireland NIC and six.

                Fix: copy it from the charity’s entry in the register, without spaces.

                More about this: candour explain not-a-charity-number

                content/grants/fund/awards.csv:3:30
                PROBLEM  “SC 12345” is not the number of a company

                  2 │ a,Club A,Boxing,£100,12345678,1234
                  3 │ b,Club B,Boxing,£100,SC12345,SC 12345
                    │                              ^^^^^^^^

                It has eight characters: eight digits, or two letters and six digits.

                Fix: copy it from Companies House, with the zeros at its start.

                More about this: candour explain not-a-company-number

                """)
    }

    @Test func aCompanyNumberWithoutItsZero() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,recipient,purpose,amount,company_number
                a,Club A,Boxing,£100,1234567
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:22
                WARNING  The company number 1234567 has lost the zero at its start

                  1 │ id,recipient,purpose,amount,company_number
                  2 │ a,Club A,Boxing,£100,1234567
                    │                      ^^^^^^^ seven digits

                Company numbers have eight characters. Spreadsheets drop a zero at the start of a number.

                Fix: write 01234567; in a spreadsheet, format the column as text first.

                  2 │ a,Club A,Boxing,£100,01234567

                More about this: candour explain company-number-short

                """)
    }

    @Test func anAwardOutsideTheFundsPeriod() async throws {
        let site = try SiteFixture.fund(
            notStated: ["conditions", "reasons"],
            awards: """
                id,recipient,purpose,amount,award_date
                a,Club A,Boxing,£100,1 April 2022
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:22
                PROBLEM  The award to Club A is dated 1 April 2022, outside the fund’s period

                  1 │ id,recipient,purpose,amount,award_date
                  2 │ a,Club A,Boxing,£100,1 April 2022
                    │                      ^^^^^^^^^^^^ 1 April 2022

                content/grants/fund/fund.md:3:9

                  2 │ title: Safety Fund 2021/22
                  3 │ period: 2021-22
                    │         ^^^^^^^ the fund covers 2021/22
                  4 │ opens: not stated

                The fund’s record covers 1 April 2021 to 31 March 2022.

                Check: which is wrong?
                  - the date of the award
                  - the period of the fund

                More about this: candour explain award-outside-period

                """)
    }

    @Test func whatTheLawAsksIsSaidOnceForAFund() async throws {
        let site = try SiteFixture.fund(
            notStated: [],
            awards: """
                id,recipient,purpose,amount,award_date,conditions,reasons
                a,Club A,Boxing,£100,May 2021,none,
                b,Club B,Chess,£100,,,
                c,Club C,Judo,£100,,,
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:3
                WARNING  None of the 3 awards says why it was made

                  1 │ id,recipient,purpose,amount,award_date,conditions,reasons
                  2 │ a,Club A,Boxing,£100,May 2021,none,
                    │   ^^^^^^ the first of them
                  3 │ b,Club B,Chess,£100,,,

                The Specified Information Order 2011 asks for the conditions, if any, and the reasons of
                every grant, and readers want to know when it was made.

                Fix: write reasons for each award; where the source does not give it, say why once, as
                `reasons:` under not_stated: in fund.md.

                More about this: candour explain award-facts-missing

                content/grants/fund/awards.csv:3:3
                WARNING  2 awards do not say on what conditions they were made

                  2 │ a,Club A,Boxing,£100,May 2021,none,
                  3 │ b,Club B,Chess,£100,,,
                    │   ^^^^^^ the first of them
                  4 │ c,Club C,Judo,£100,,,

                The Specified Information Order 2011 asks for the conditions, if any, and the reasons of
                every grant, and readers want to know when it was made.

                Fix: write conditions for each award; where the source does not give it, say why once, as
                `conditions:` under not_stated: in fund.md.

                More about this: candour explain award-facts-missing

                content/grants/fund/awards.csv:3:3
                WARNING  2 awards do not say when they were made

                  2 │ a,Club A,Boxing,£100,May 2021,none,
                  3 │ b,Club B,Chess,£100,,,
                    │   ^^^^^^ the first of them
                  4 │ c,Club C,Judo,£100,,,

                The Specified Information Order 2011 asks for the conditions, if any, and the reasons of
                every grant, and readers want to know when it was made.

                Fix: write award_date for each award; where the source does not give it, say why once, as
                `award_date:` under not_stated: in fund.md.

                More about this: candour explain award-facts-missing

                """)
    }

    @Test func amountsOfNothing() async throws {
        let site = try SiteFixture.fund(
            awards: """
                id,recipient,purpose,amount
                a,Club A,Boxing,£0
                b,Club B,Chess,-£20
                """)
        #expect(
            try await site.messages() == """
                content/grants/fund/awards.csv:2:17
                WARNING  The award to Club A is £0

                  1 │ id,recipient,purpose,amount
                  2 │ a,Club A,Boxing,£0
                    │                 ^^
                  3 │ b,Club B,Chess,-£20

                An award is more than nothing.

                Check: is the amount right?
                  - if the money was paid back, say so under note

                More about this: candour explain award-amount-not-positive

                content/grants/fund/awards.csv:3:16
                WARNING  The award to Club B is -£20

                  2 │ a,Club A,Boxing,£0
                  3 │ b,Club B,Chess,-£20
                    │                ^^^^

                An award is more than nothing.

                Check: is the amount right?
                  - if the money was paid back, say so under note

                More about this: candour explain award-amount-not-positive

                """)
    }

    @Test func aFundThatClosesBeforeItOpens() async throws {
        let site = try SiteFixture([
            "grants/fund/fund.md": """
            ---
            title: Safety Fund 2021/22
            period: 2021-22
            opens: 1 June 2021
            closes: May 2021
            how_to_apply: not stated
            not_stated:
              award_date: The report does not say.
              conditions: The report does not say.
              reasons: The report does not say.
            ---
            """,
            "grants/fund/awards.csv": """
            id,recipient,purpose,amount
            a,Club A,Boxing,£100
            """,
        ])
        #expect(
            try await site.messages() == """
                content/grants/fund/fund.md:5:9
                PROBLEM  The fund closes before it opens: May 2021 is earlier than 1 June 2021

                  3 │ period: 2021-22
                  4 │ opens: 1 June 2021
                    │        ^^^^^^^^^^^ opens
                  5 │ closes: May 2021
                    │         ^^^^^^^^ closes
                  6 │ how_to_apply: not stated

                Check: which of the two dates is wrong?

                More about this: candour explain fund-closes-before-opening

                """)
    }
}
