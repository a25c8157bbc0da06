package import CandourRecords

/// Funds and the grants made from them: `grants/FUND/`.
package enum Grants: RecordKind {
    package static let declaration = KindDeclaration(
        name: "grants",
        singular: "fund",
        title: "Grants",
        introduction:
            "The funds that give grants to reduce crime and disorder, and who got how much for what.",
        layout: .folder(levels: 1, main: "fund.md", parts: [.named("awards.csv"), .named("awards.yml")]),
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [
            .discrepancyNotNeeded, .discrepancyWithoutSum, .awardTwice, .awardIDTwice, .awardWithoutID,
            .notACharityNumber, .notACompanyNumber, .companyNumberShort, .awardOutsidePeriod,
            .awardFactsMissing,
            .awardAmountOdd, .fundClosesBeforeOpening,
        ],
        example: [
            ExampleFile(
                "grants/community-safety-fund-2021-22/fund.md",
                """
                ---
                title: Community Safety Fund 2021/22
                summary: Three awards to groups that make their neighbourhoods safer.
                period: 2021-22
                programme: Community Safety Fund
                purpose: Helps local groups to prevent crime where they live.
                stated_totals:
                  - amount: £6,500
                    source: Annual Report 2021/22, table of grants
                  - amount: £6,450
                    source: Annual Report 2021/22, foreword
                    discrepancy: The foreword prints £6,450. The awards and the city council’s share come to £6,500.
                co_funding:
                  - funder: The city council
                    amount: £500
                    counted_in_total: yes
                opens: 6 April 2021
                closes: 31 May 2021
                how_to_apply: Write to the office with a plan and a budget.
                not_stated:
                  conditions: The annual report gives no conditions.
                source: Annual Report 2021/22, table of grants
                ---
                ## What the fund is for

                Small groups can use the money for lights, locks and youth clubs.
                """),
            ExampleFile(
                "grants/community-safety-fund-2021-22/awards.csv",
                """
                id,recipient,project,charity_number,company_number,purpose,amount,award_date,area,conditions,reasons,decision,note
                riverside-lights,Riverside Residents,Safer Path,1234567,,"Lights along the river path, which is dark.","£2,500",14 June 2021,Riverside,The lights are in use by March 2022.,Most thefts there happen after dark.,community-safety-grants-2021,
                boxing-club,Northfield Boxing Club,,SC012345,SC123456,Evening sessions for people aged 11 to 17.,£3000.00,14 June 2021,Northfield,,It gives young people somewhere to go.,,The hall is lent by the school.
                neighbour-training,Neighbours CIC,,,01234567,Training for neighbourhood watch volunteers.,£500,July 2021,,none,Volunteers asked for it.,,
                """),
        ],
        start: RecordStart(table: .part("awards"))
    )
}
