package import CandourRecords

/// Tables of figures, such as recorded crime and demand on the police: `statistics/ID.yml`.
package enum Statistics: RecordKind {
    package static let declaration = KindDeclaration(
        name: "statistics",
        singular: "table of statistics",
        title: "Statistics",
        introduction: "Crime, demand on the police, money and other figures, with how they changed.",
        layout: .file(suffix: ".yml"),
        listing: .byTitle,
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [
            .tableWithoutFigures, .rowTwice, .twoTotals, .partOfNoRow, .figureMissing, .tablePeriodsOverlap,
            .statedChangeWrong, .dailyFigureWrong, .dailyWithoutYear, .rowChanged,
            .rateWrong, .sameFigureDiffers, .sameFigureOtherWords, .figuresBehindMissing, .figureLessExact,
            .sinceAnotherMonth,
        ],
        example: [
            ExampleFile(
                "statistics/recorded-crime.yml",
                """
                title: Recorded crime
                summary: Police recorded 67,882 crimes in 2019/20, which is 6.1% more than in the year before.
                unit: offences
                area: Testshire
                source: Annual report 2019/20
                note: Better recording explains a part of the rise.
                next_release: June 2021
                rows:
                  - id: violence
                    label: Violence against the person
                    2018-19: 16,937
                    2019-20: 20,775
                  - id: violence-with-injury
                    label: Violence with injury
                    part_of: violence
                    not_comparable: In 2019/20 the police counted injuries in another way.
                    2018-19: over 4,000
                    2019-20: 5,120
                  - id: robbery
                    label: Robbery
                    note: Robbery of shops is counted here too.
                    change: -85
                    change_percent: -10.2%
                    2018-19: 834
                    2019-20: 749
                  - id: other-crime
                    label: Other crime
                    2018-19: 46,181
                    2019-20: 46,358
                  - id: all-crime
                    label: All crime
                    total: yes
                    change_percent: 6.1%
                    2018-19: 63,952
                    2019-20: 67,882
                """),
            ExampleFile(
                "statistics/crime-on-a-typical-day.yml",
                """
                title: Crime on a typical day
                unit: a day
                continues: recorded-crime
                source: Annual report 2019/20
                rows:
                  - id: all-crime
                    label: All crime
                    unit: offences
                    per_day_of: recorded-crime#all-crime
                    discrepancy: The annual report gives 190 a day. Its figure for the year gives 185.
                    2019-20: 190
                  - id: all-crime-in-the-year
                    label: All crime
                    unit: offences
                    same_as: statistics/recorded-crime#all-crime
                    2019-20: 67,882
                  - id: residents
                    label: Residents
                    unit: people
                    2019-20: about 856,000
                  - id: crimes-per-1000-residents
                    label: Crimes for every 1,000 residents
                    unit: for every 1,000 people
                    rate: all-crime-in-the-year per 1,000 residents
                    2019-20: 79
                """),
        ],
        start: RecordStart(table: .list(field: "rows"))
    )
}
