import CandourSiteSupport
import Testing

/// The published figures that add up, and that they are caught when one of them is changed.
@Suite struct ComplaintReconciliationTests {
    /// The panel paper of 23 March 2022.
    private static let figures = """
        title: Complaints and reviews, April 2021 to February 2022
        period: 2021-04 to 2022-02
        running: yes
        source: Panel paper of 23 March 2022
        commissioner:
          received: 0
        chief_constable:
          received: 2
          recorded: 1
          not_recorded: 1
          appealed: 1
          appeals_upheld: 0
          outcome: Service found to be acceptable.
        reviews:
          received: 46
          valid:
            total: 33
            completed: 30
            ongoing: 3
            not_started: 0
          invalid:
            total: 3
            late: 2
            wrong_body: 1
          not_progressed: 10
          upheld: 2
        whistleblowing:
          about_chief_constable: 0
          about_office: 0
          about_money: 0
        """

    private func places(changing line: String, to other: String) async throws -> [String] {
        var lines = Self.figures.split(separator: "\n").map(String.init)
        let place = try #require(lines.firstIndex { $0.hasSuffix(line) })
        lines[place] = lines[place].dropLast(line.count) + other
        return try await SiteFixture([
            "complaints/2021-04-to-2022-02.yml": lines.joined(separator: "\n")
        ]).places().map { String($0.prefix { $0 != " " }) }
    }

    @Test func thePublishedFiguresAddUp() async throws {
        #expect(try await places(changing: "running: yes", to: "running: yes") == [])
    }

    @Test(arguments: [
        ("not_progressed: 10", "not_progressed: 9", "total-does-not-match"),  // 33 + 3 + 10 = 46
        ("ongoing: 3", "ongoing: 4", "total-does-not-match"),  // 30 + 3 + 0 = 33
        ("wrong_body: 1", "wrong_body: 2", "total-does-not-match"),  // 2 + 1 = 3
        ("upheld: 2", "upheld: 31", "part-exceeds-whole"),  // 2 of 30 completed
        ("not_recorded: 1", "not_recorded: 2", "total-does-not-match"),  // 1 + 1 = 2
        ("appeals_upheld: 0", "appeals_upheld: 2", "part-exceeds-whole"),  // 0 of 1
    ])
    func eachIsCaughtWhenItIsChanged(line: String, other: String, id: String) async throws {
        #expect(try await places(changing: line, to: other) == [id])
    }

    /// The annual report 2019/20: two about letters without a reply and one about an operational matter, which are 3.
    @Test func theYearBeforeAddsUpToo() async throws {
        let site = try SiteFixture([
            "complaints/2019-04-to-2020-03.yml": """
            title: Complaints, April 2019 to March 2020
            period: 2019-04 to 2020-03
            source: Annual Report 2019/20
            commissioner:
              received: 4
            chief_constable:
              received: 3
              recorded: 2
              not_recorded: 1
            force:
              recorded: just over 400
            reviews:
              received: 1
            """
        ])
        #expect(try await site.messages() == "")
    }

    @Test func roughFiguresThatMayFitPass() async throws {
        let site = try SiteFixture([
            "complaints/2020-04-to-2020-06.yml": """
            title: Complaints about the force, April to June 2020
            period: 2020-04 to 2020-06
            source: Board paper of 28 October 2020
            force:
              logged: over 260
              resolved: over 240
              recorded: 79
              recorded_a_year_earlier: 120
            """
        ])
        #expect(try await site.messages() == "")
    }
}
