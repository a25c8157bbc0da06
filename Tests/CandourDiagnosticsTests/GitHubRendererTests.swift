import CandourDiagnostics
import Testing

/// The commands for GitHub Actions, compared as text.
struct GitHubRendererTests {
    private static let paths = RepositoryPath(folder: "web site")

    private func rendered(
        _ diagnostics: [Diagnostic], in sample: Sample, summary: String? = "in the summary of this run"
    ) -> String {
        GitHubRenderer(catalog: sample.catalog, paths: GitHubRendererTests.paths)
            .rendered(diagnostics, summary: summary)
    }

    @Test func writesEverything() {
        let sample = Sample("1️⃣date2️⃣: £\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), "this one",
            headline: "50% of “a: b, c”\nis gone", reason: "One.\r\nTwo: 100%.",
            advice: .fix("write it."), .check("is it?", ["yes", "no"]))
        #expect(
            rendered([message], in: sample) == """
                ::error file=web site/content/a.yml,line=1,endLine=1,col=1,endColumn=4,title=50%25 of “a%3A b%2C c”%0Ais \
                gone::- this one%0A%0AOne.%0D%0ATwo: 100%25.%0A%0AFix: write it.%0A%0ACheck: is it?%0A- yes%0A- \
                no%0A%0AMore about this: candour explain sample-problem

                """)
    }

    @Test func leavesColumnsOutWhereSeveralLinesAreMarked() {
        let sample = Sample("a1️⃣b\nc2️⃣d\n")
        let message = Diagnostic(.doubt, at: sample.span(1, 2), headline: "A", advice: .fix("b."))
        #expect(
            rendered([message], in: sample) == """
                ::warning file=web site/content/a.yml,line=1,endLine=2,title=A::Fix: b.%0A%0AMore about this: candour \
                explain sample-warning

                """)
    }

    @Test func marksAPlaceBetweenTwoCharacters() {
        let sample = Sample("ab1️⃣")
        let message = Diagnostic(.doubt, at: sample.span(1, 1), headline: "A", advice: .fix("b."))
        #expect(rendered([message], in: sample).contains("line=1,endLine=1,col=3,endColumn=3,"))
    }

    private func many(_ problems: Int, _ warnings: Int, in sample: Sample) -> [Diagnostic] {
        (0..<problems).map {
            Diagnostic(
                .sample, at: sample.span(1, 2), headline: "Problem \($0) ##[error]", advice: .fix("b."))
        }
            + (0..<warnings).map {
                Diagnostic(.doubt, at: sample.span(1, 2), headline: "Warning \($0)", advice: .fix("b."))
            }
    }

    @Test func saysLastHowManyMoreThereAre() throws {
        let sample = Sample("1️⃣date2️⃣\n")
        let lines = rendered(many(12, 13, in: sample), in: sample).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("::error ") } == 10)
        #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
        #expect(
            lines.last == """
                ::notice title=5 more messages are not shown here::GitHub shows 10 problems and 10 warnings of one step. \
                All messages are in the summary of this run.
                """)
    }

    @Test func listsInTheLogWhatIsNowhereElse() {
        let sample = Sample("1️⃣date2️⃣\n")
        let text = rendered(many(11, 0, in: sample), in: sample, summary: nil)
        #expect(text.hasSuffix("\n- web site/content/a.yml:1:1 PROBLEM Problem 10 ## [error]\n"))
        #expect(text.contains("title=1 more message is not shown here::"))
    }

    @Test func saysNothingMoreOfExactlyAsManyAsAreShown() {
        let sample = Sample("1️⃣date2️⃣\n")
        #expect(!rendered(many(10, 10, in: sample), in: sample).contains("::notice"))
    }
}
