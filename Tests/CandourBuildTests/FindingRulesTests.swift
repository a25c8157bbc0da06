import CandourBuild
import CandourDiagnostics
import CandourSiteSupport
import Testing

/// What a site and a run make of the messages.
@Suite struct FindingRulesTests {
    private static let page = ["pages/about.md": "---\ntitle: About\n---\nOn Monday 1 March 2022.\n"]

    private func site(
        _ checks: String = "", records: [String: String] = page, _ options: FindingOptions = FindingOptions()
    ) throws -> SiteFixture {
        var site = try SiteFixture(records, findings: options)
        site.files["site.yml"]?.append(contentsOf: "\n\(checks)".utf8)
        return site
    }

    private static func weighing(_ id: String, _ severity: String) -> String {
        "checks:\n  - id: \(id)\n    severity: \(severity)\n    reason: We know.\n"
    }

    @Test func warnsUnlessTheSiteSaysOtherwise() async throws {
        let report = try await site().check()
        #expect(report.diagnostics.map(\.id.name) == ["weekday-in-text"])
        #expect(!report.hasProblems)
    }

    @Test func makesAWarningAProblem() async throws {
        let report = try await site(FindingRulesTests.weighing("weekday-in-text", "problem")).check()
        #expect(report.diagnostics.map(\.severity) == [.problem])
        #expect(report.ledger.lines.first { $0.kind == "pages" }?.withProblems == 1)
        #expect(try await site(FindingRulesTests.weighing("weekday-in-text", "problem")).build().isEmpty)
    }

    @Test func turnsAWarningOffAndSaysSo() async throws {
        let report = try await site(FindingRulesTests.weighing("weekday-in-text", "off")).check()
        #expect(report.diagnostics.isEmpty)
        #expect(report.ledger.text.contains("1 message is turned off in site.yml."))
    }

    @Test func weighsAProblemLessWhereThatIsAllowed() async throws {
        let fund = """
            ---
            title: Fund
            summary: For lights.
            period: 2021-22
            opens: not stated
            closes: not stated
            how_to_apply: not stated
            ---
            """
        let award = """
            id,recipient,purpose,amount,award_date,conditions,reasons
            one,Riverside,Lights,£5,14 June 2019,none,Asked.

            """
        let records = ["grants/fund/fund.md": fund, "grants/fund/awards.csv": award]
        let before = try await site(records: records).check()
        #expect(
            before.diagnostics.filter { $0.severity == .problem }.map(\.id.name) == ["award-outside-period"])
        let after = try await site(
            FindingRulesTests.weighing("award-outside-period", "warning"), records: records
        ).check()
        #expect(after.diagnostics.first { $0.id.name == "award-outside-period" }?.severity == .warning)
        #expect(!after.hasProblems)
        #expect(after.ledger.lines.first { $0.kind == "grants" }?.withProblems == 0)
    }

    @Test func makesAllWarningsProblems() async throws {
        var options = FindingOptions()
        options.warningsAreProblems = true
        #expect(try await site("", options).check().diagnostics.map(\.severity) == [.problem])
    }

    // What was known before

    @Test func leavesOutWhatIsKnown() async throws {
        let first = try await site().check()
        var options = FindingOptions()
        options.baseline = Baseline(of: first.diagnostics, in: first.catalog)
        options.warningsAreProblems = true
        var records = FindingRulesTests.page
        records["pages/about.md"] = "---\ntitle: About\n---\nMore.\n\nOn Monday 1 March 2022.\n"
        let moved = try await site(records: records, options).check()
        #expect(moved.diagnostics.isEmpty)
        #expect(moved.ledger.text.contains("1 message is known from the baseline."))
        records["pages/about.md"] = "---\ntitle: About\n---\nOn Monday 8 March 2022.\n"
        let another = try await site(records: records, options).check()
        #expect(another.diagnostics.map(\.severity) == [.problem])
    }

    @Test func countsASecondOneOfTheSame() async throws {
        let first = try await site().check()
        var options = FindingOptions()
        options.baseline = Baseline(of: first.diagnostics, in: first.catalog)
        let twice = FindingRulesTests.page.mapValues { $0 + "\nOn Monday 1 March 2022.\n" }
        let report = try await site(records: twice, options).check()
        #expect(report.diagnostics.count == 1)
        #expect(report.ledger.known == 1)
    }

    @Test func tellsWhatIsNoLongerFound() async throws {
        let first = try await site().check()
        var options = FindingOptions()
        options.baseline = Baseline(of: first.diagnostics, in: first.catalog)
        let right = ["pages/about.md": "---\ntitle: About\n---\nOn Tuesday 1 March 2022.\n"]
        let report = try await site(records: right, options).check()
        #expect(report.gone.map(\.key.id) == ["weekday-in-text"])
        #expect(report.gone.map(\.line) == [2])
        // A file that cannot be read through may still have it.
        let broken = ["pages/about.md": "---\ntitel: About\n---\nOn Tuesday 1 March 2022.\n"]
        #expect(try await site(records: broken, options).check().gone.isEmpty)
    }

    @Test func publishesNoProblemBecauseItIsKnown() async throws {
        let wrong = ["pages/about.md": "---\ntitle: About\n---\n<b>bold</b>\n"]
        let first = try await site(records: wrong).check()
        #expect(first.hasProblems)
        var options = FindingOptions()
        options.baseline = Baseline(of: first.diagnostics, in: first.catalog)
        #expect(try await !site(records: wrong, options).check().hasProblems)
        #expect(try await site(records: wrong, options).build().isEmpty)
    }
}
