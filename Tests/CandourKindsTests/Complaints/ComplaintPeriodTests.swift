import CandourSiteSupport
import Testing

@Suite struct ComplaintPeriodTests {
    private func places(_ periods: [(period: String, isRunning: Bool)]) async throws -> [String] {
        var files: [String: String] = [:]
        for (period, isRunning) in periods {
            files["complaints/\(period).yml"] = """
                title: Complaints \(period)
                period: \(period.split(separator: "-to-").joined(separator: " to "))
                running: \(isRunning ? "yes" : "no")
                source: Panel paper
                commissioner:
                  received: 0
                """
        }
        return try await SiteFixture(files).places()
    }

    @Test func periodsThatFollowEachOtherPass() async throws {
        #expect(
            try await places([("2020-21", false), ("2021-04-to-2021-09", false), ("2021-10", false)]) == [])
    }

    @Test func anOverlapIsFoundBehindOthersThatDoNotOverlap() async throws {
        let found = try await places([
            ("2021-22", false), ("2021-05", true), ("2021-07", true), ("2021-04-to-2021-06", false),
        ])
        #expect(
            found == [
                "running-figures-replaced content/complaints/2021-05.yml:3:10",
                "running-figures-replaced content/complaints/2021-07.yml:3:10",
                "periods-overlap content/complaints/2021-22.yml:2:9",
            ])
    }

    @Test func runningFiguresMayOverlap() async throws {
        #expect(
            try await places([
                ("2021-04-to-2021-06", true), ("2021-04-to-2021-12", true), ("2021-06-to-2021-07", false),
            ]) == [])
    }

    @Test func aYearWithTheSameLastDayReplacesRunningFigures() async throws {
        #expect(
            try await places([("2021-22", false), ("2022-01-to-2022-03", true)])
                == ["running-figures-replaced content/complaints/2022-01-to-2022-03.yml:3:10"])
        #expect(
            try await places([("2022-01-to-2022-03", true), ("2021-04-to-2022-03", false)])
                == ["running-figures-replaced content/complaints/2022-01-to-2022-03.yml:3:10"])
    }

    @Test func eachPairThatOverlapsIsToldOnce() async throws {
        let found = try await places([("2021-22", false), ("2021-04-to-2021-09", false), ("2021-08", false)])
        #expect(
            found == [
                "periods-overlap content/complaints/2021-04-to-2021-09.yml:2:9",
                "periods-overlap content/complaints/2021-22.yml:2:9",
                "periods-overlap content/complaints/2021-22.yml:2:9",
            ])
    }
}
