import CandourDiagnostics
import Testing

/// What a pull request shows, compared as text.
struct MarkdownRendererTests {
    @Test func writesEverythingFileByFile() {
        let sample = Sample("a: 1\n1️⃣date2️⃣: ```\n", "é: 1️⃣x2️⃣\n")
        let warning = Diagnostic(
            .doubt, at: sample.span(1, 2), headline: "Perhaps @you mean #12", advice: .fix("b."))
        let problem = Diagnostic(
            .sample, at: sample.span(1, 2, file: 1), "this one", headline: "<b> is *not* a date",
            reason: "One.\nTwo.",
            advice: .fix("write it.", Replacement(sample.span(1, 2, file: 1), with: "y")),
            .check("is it?", ["yes", "no"]))
        #expect(
            MarkdownRenderer(catalog: sample.catalog).rendered([warning, problem]) == """
                ### content/b.yml

                **Problem in line 1: \\<b\\> is \\*not\\* a date**

                ```text
                  1 │ é: x
                    │    ^ this one
                ```

                One.

                Two.

                Fix: write it.

                ```text
                  1 │ é: y
                ```

                Check: is it?

                - yes
                - no

                ### content/a.yml

                **Warning in line 2: Perhaps @<!-- -->you mean #<!-- -->12**

                ````text
                  1 │ a: 1
                  2 │ date: ```
                    │ ^^^^
                ````

                Fix: b.


                """)
    }

    @Test func fitsIntoAComment() {
        let sample = Sample("1️⃣date2️⃣\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), headline: String(repeating: "&", count: 200), advice: .fix("b."))
        let text = MarkdownRenderer(catalog: sample.catalog).rendered(Array(repeating: message, count: 1000))
        #expect(text.utf8.count < 51_000)
        #expect(text.hasSuffix(" more messages not shown here.\n\n"))
    }
}
