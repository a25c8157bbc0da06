import CandourKinds
import CandourRecords
import CandourSiteSupport
import Testing

/// The published figures that agree, those that do not, and what is worked out from them.
@Suite struct StatisticsFigureTests {
    /// The table of recorded crime of the annual report 2019/20.
    private static let crime = """
        title: Recorded crime
        unit: offences
        source: Annual Report 2019/20
        rows:
          - { id: violence, label: Violence against the person, 2018-19: 16937, 2019-20: 20775 }
          - { id: sexual-offences, label: Sexual offences, 2018-19: 1931, 2019-20: 2049 }
          - { id: robbery, label: Robbery, change_percent: -10.2%, 2018-19: 834, 2019-20: 749 }
          - { id: theft, label: Theft offences, 2018-19: 29330, 2019-20: 26810 }
          - { id: damage, label: Criminal damage, 2018-19: 7579, 2019-20: 7882 }
          - { id: other, label: Other crimes, 2018-19: 7341, 2019-20: 9617 }
          - { id: all, label: All crime, total: yes, change_percent: 6.1%, 2018-19: 63952, 2019-20: 67882 }
        """

    private func places(_ table: String, _ others: [String: String] = [:]) async throws -> [String] {
        try await SiteFixture(others.merging(["statistics/crime.yml": table]) { _, new in new }).places()
            .map { String($0.prefix { $0 != " " }) }
    }

    @Test func thePublishedFiguresAgree() async throws {
        #expect(try await places(Self.crime) == [])
    }

    @Test(arguments: [
        ("749", "748", ["total-does-not-match", "stated-change-wrong"]),
        ("16937", "16938", ["total-does-not-match"]),
        ("6.1%", "6.2%", ["stated-change-wrong"]),
        ("6.1%", "over 6.1%", []),
        ("6.1%", "just under 6.1%", ["stated-change-wrong"]),
        ("6.1%", "about 6%", []),
        ("6.1%", "6.15%", []),
        ("-10.2%", "10.2%", ["stated-change-wrong"]),
    ])
    func oneThatIsChangedIsCaught(figure: String, other: String, ids: [String]) async throws {
        let changed = Self.crime.replacing(figure, with: other)
        #expect(Set(try await places(changed)) == Set(ids))
    }

    @Test func anExplanationTakesADifferenceAndNamesTheNumber() async throws {
        let wrong = Self.crime.replacing("67882", with: "67883")
        let named = "total: yes, discrepancy: The rows come to 67882."
        #expect(try await places(wrong.replacing("total: yes", with: named)) == [])
        let silent = "total: yes, discrepancy: The report has another number."
        #expect(try await places(wrong.replacing("total: yes", with: silent)) == ["discrepancy-without-sum"])
    }

    @Test func aPartIsNotCountedTwiceAndIsNotLarger() async throws {
        let part = "\n  - { id: of-banks, label: Of banks, part_of: robbery, 2018-19: 5, 2019-20: 700 }"
        #expect(try await places(Self.crime + part) == [])
        #expect(try await places(Self.crime + part.replacing("700", with: "750")) == ["part-exceeds-whole"])
    }

    @Test(arguments: [
        ("749", "robbery.2019-20"), ("85", "robbery.change"), ("10.2%", "robbery.change-percent"),
        ("over 10%", "robbery.change-percent"), ("1.1%", "robbery.share"), ("2", "robbery.per-day"),
        ("185.5", "all.per-day"), ("67,882", "all.total"), ("just over 6%", "all.change-percent"),
    ])
    func textsCanQuoteAFigureAndWhatFollowsFromIt(text: String, name: String) async throws {
        let page = "---\ntitle: About\n---\n[\(text)](figure:statistics/crime#\(name))."
        #expect(try await places(Self.crime, ["pages/about.md": page]) == [])
        let wrong = "---\ntitle: About\n---\n[4](figure:statistics/crime#\(name))."
        #expect(try await places(Self.crime, ["pages/about.md": wrong]) == ["figure-differs"])
    }

    /// What follows from amounts is an amount too, in the pounds that texts write.
    @Test(arguments: [
        ("£8m", "funding.change"), ("8", "funding.change"), ("£148 million", "budget.total"),
        ("£404k", "budget.per-day"), ("5.7%", "budget.change-percent"),
    ]) func amountsThatFollowCanBeQuotedAsAmounts(text: String, name: String) async throws {
        let table = """
            title: Funding
            unit: £ million
            source: A report
            rows:
              - id: funding
                label: Funding
                2018-19: 138.4
                2019-20: 146.4
              - id: reserves
                label: Reserves
                2018-19: 1.6
                2019-20: 1.6
              - id: budget
                label: Budget
                total: yes
                2018-19: 140
                2019-20: 148

            """
        let page = "---\ntitle: A page\n---\n[\(text)](figure:statistics/funding#\(name))\n"
        let places = try await SiteFixture(["statistics/funding.yml": table, "pages/a.md": page]).places()
        #expect(places == (text == "8" ? ["figure-differs content/pages/a.md:4:12"] : []))
    }

    @Test func millionsOfPoundsCanBeQuotedAsPeopleWriteThem() async throws {
        let money = """
            title: Money
            unit: £ million
            source: Annual Report 2019/20
            rows:
              - { id: funding, label: Funding, 2019-20: 146.4 }
              - { id: reserves, label: Reserves, 2019-20: 1.5 }
              - { id: budget, label: Budget, total: yes, 2019-20: 147.9 }
            """
        let page = "---\ntitle: About\n---\n[£146.4m](figure:statistics/crime#funding.2019-20)"
        #expect(try await places(money, ["pages/about.md": page]) == [])
        #expect(try await places(money.replacing("147.9", with: "148")) == ["total-does-not-match"])
    }
}
