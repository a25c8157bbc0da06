import CandourDiagnostics
import Testing

/// Excerpts: what is shown of a file, and where the carets stand.
struct ExcerptTests {
    /// The excerpt of a message with labels at the given stretches.
    private func excerpt(_ sample: Sample, _ spans: (SourceSpan, String)...) -> String {
        let labels = spans.map { Label($0.0, $0.1) }
        let message = Diagnostic(
            .sample, at: labels[0].span, labels[0].text, related: Array(labels.dropFirst()), headline: "H")
        let lines = sample.rendered(message).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst(3).prefix { !$0.isEmpty }.joined(separator: "\n")
    }

    @Test func countsTabsWideLettersAndAccents() {
        let sample = Sample("\ta: 会议 1️⃣e\u{301}t\tx2️⃣ y\n")
        #expect(
            excerpt(sample, (sample.span(1, 2), "here")) == """
                  1 │     a: 会议 e\u{301}t    x y
                    │             ^^^^^^^ here
                """)
    }

    @Test func drawsACaretForAPlaceBetweenLetters() {
        let sample = Sample("a: 1️⃣\nb: 2\n")
        #expect(
            excerpt(sample, (sample.span(1, 1), "a value")) == """
                  1 │ a:\u{20}
                    │    ^ a value
                  2 │ b: 2
                """)
    }

    @Test func drawsACaretBehindTheLastLine() {
        let sample = Sample("a: 1\nb: 21️⃣\n2️⃣")
        #expect(
            excerpt(sample, (sample.span(2, 2), "here")) == """
                  1 │ a: 1
                  2 │ b: 2
                    │     ^ here
                """)
    }

    @Test func showsSeveralLabelsOnOneLine() {
        let sample = Sample("1️⃣a2️⃣, 3️⃣bc4️⃣\n")
        #expect(
            excerpt(sample, (sample.span(3, 4), "second"), (sample.span(1, 2), "first")) == """
                  1 │ a, bc
                    │ ^ first
                    │    ^^ second
                """)
    }

    @Test func showsShortGapsWhole() {
        let sample = Sample("1️⃣a2️⃣\nb\nc\nd\ne\n3️⃣f4️⃣\n")
        #expect(
            excerpt(sample, (sample.span(1, 2), ""), (sample.span(3, 4), "")) == """
                  1 │ a
                    │ ^
                  2 │ b
                  3 │ c
                  4 │ d
                  5 │ e
                  6 │ f
                    │ ^
                """)
    }

    @Test func cutsLongGaps() {
        let sample = Sample("1️⃣a2️⃣\nb\nc\nd\ne\nf\ng\nh\ni\n3️⃣j4️⃣\nk\n")
        #expect(
            excerpt(sample, (sample.span(1, 2), ""), (sample.span(3, 4), "")) == """
                   1 │ a
                     │ ^
                   2 │ b
                    …
                   9 │ i
                  10 │ j
                     │ ^
                  11 │ k
                """)
    }

    @Test func marksTheFirstLineOfALongStretch() {
        let sample = Sample("a: 1️⃣one\ntwo2️⃣\n")
        #expect(
            excerpt(sample, (sample.span(1, 2), "from here")) == """
                  1 │ a: one
                    │    ^^^ from here
                  2 │ two
                """)
    }

    @Test func cutsLongLinesToAWindow() {
        let sample = Sample(
            String(repeating: "a", count: 120) + "1️⃣bb2️⃣" + String(repeating: "c", count: 120) + "\n"
                + String(repeating: "d", count: 120) + "\n")
        let a = String(repeating: "a", count: 30)
        let c = String(repeating: "c", count: 68)
        let d = String(repeating: "d", count: 100)
        #expect(
            excerpt(sample, (sample.span(1, 2), "here")) == """
                  1 │ …\(a)bb\(c)…
                    │  \(String(repeating: " ", count: 30))^^ here
                  2 │ \(d)…
                """)
    }

    @Test func cutsCaretsThatRunOutOfTheWindow() {
        let sample = Sample("1️⃣" + String(repeating: "a", count: 300) + "2️⃣\n")
        #expect(
            excerpt(sample, (sample.span(1, 2), "all")) == """
                  1 │ \(String(repeating: "a", count: 100))…
                    │ \(String(repeating: "^", count: 102)) all
                """)
    }

    @Test func knowsEveryLineEndAndAByteOrderMark() {
        let sample = Sample("a\r\nb\rc: 1️⃣d2️⃣\r\n", prefix: [0xEF, 0xBB, 0xBF])
        #expect(
            excerpt(sample, (sample.span(1, 2), "here")) == """
                  2 │ b
                  3 │ c: d
                    │    ^ here
                """)
    }

    @Test func cutsLongLinesOfAReplacementToo() {
        let sample = Sample(String(repeating: "a", count: 200) + " 1️⃣x2️⃣\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), headline: "H",
            advice: .fix("y.", Replacement(sample.span(1, 2), with: "y")))
        #expect(sample.rendered(message).contains("  1 │ …" + String(repeating: "a", count: 29) + " y\n"))
    }
}
