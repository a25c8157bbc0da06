import CandourSiteSupport
import Testing

/// What an author sees of a year, an amount or a relation of a precept that cannot be right.
@Suite struct PreceptMessageTests {
    @Test func aYearThatIsNoFinancialYear() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022
            increase: £9.99
            notified: 2022-01-21
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:2:7
                PROBLEM  “2022” is no financial year

                  1 │ title: Precept for 2022/23
                  2 │ year: 2022
                    │       ^^^^
                  3 │ increase: £9.99

                A precept is for a financial year, which begins in April and ends in the March after.

                Fix: write the year in which it begins and the one in which it ends, such as 2022-23.

                More about this: candour explain not-a-financial-year

                """)
    }

    @Test func aFileThatIsNotNamedAfterItsYear() async throws {
        let site = try PreceptSite.with(
            """
            year: 2021/22
            increase: £9.99
            notified: 2021-01-21
            panel_report: 2021-02-03
            veto: no
            """, named: "2020-21")
        #expect(
            try await site.messages() == """
                content/precepts/2020-21.yml:2:7
                PROBLEM  The file is named 2020-21, but the precept is for 2021/22

                  1 │ title: Precept for 2022/23
                  2 │ year: 2021/22
                    │       ^^^^^^^ this year is 2021-22
                  3 │ increase: £9.99

                The name of the file is the address of the page, and says which year it is for.

                Check: which is right?
                  - if the year is, rename the file to 2021-22.yml
                  - if the file name is, correct the year

                More about this: candour explain precept-file-name

                """)
    }

    @Test func aBandThatIsNotItsShareOfBandD() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            bands:
              A: £171.27
              B: £200.35
              C: about £230
              D: £257.58
            notified: 2022-01-21
            panel_report: 2022-02-03
            veto: no
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:5:6
                PROBLEM  Band A is £171.27, but 6 ninths of Band D are £171.72

                  4 │ bands:
                  5 │   A: £171.27
                    │      ^^^^^^^ Band A
                  6 │   B: £200.35
                  7 │   C: about £230
                  8 │   D: £257.58
                    │      ^^^^^^^ Band D
                  9 │ notified: 2022-01-21

                Band D is £257.58, and the law sets what Band A pays at 6 ninths of it.

                Check: compare with your source: which of the two amounts is wrong?

                More about this: candour explain band-out-of-proportion

                """)
    }

    @Test func aBandThatDoesNotExist() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            bands:
              I: £171.27
            notified: 2022-01-21
            panel_report: 2022-02-03
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:5:3
                PROBLEM  There is no field called “I” in these bands

                  4 │ bands:
                  5 │   I: £171.27
                    │   ^ did you mean A?
                  6 │ notified: 2022-01-21

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to A.

                  5 │   A: £171.27

                More about this: candour explain unknown-field

                """)
    }

    @Test func anAmountThatIsNone() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: 2%
            notified: 2022-01-21
            panel_report: 2022-02-03
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:3:11
                PROBLEM  The field increase needs an amount, and “2%” is none that Candour can read

                  2 │ year: 2022-23
                  3 │ increase: 2%
                    │           ^^
                  4 │ notified: 2022-01-21

                Amounts are in pounds, with at most two decimals and a comma before every three digits.

                Fix: write it as £62,980 or £62,980.50; rounded ones as £88k or £1.2m.

                More about this: candour explain not-an-amount

                """)
    }

    @Test func aFieldThatIsCalledSomethingElse() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            panel-report: 2022-02-03
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:5:1
                PROBLEM  There is no field called “panel-report” in this precept

                  4 │ notified: 2022-01-21
                  5 │ panel-report: 2022-02-03
                    │ ^^^^^^^^^^^^ did you mean panel_report?

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to panel_report.

                  5 │ panel_report: 2022-02-03

                More about this: candour explain unknown-field

                """)
    }
}
