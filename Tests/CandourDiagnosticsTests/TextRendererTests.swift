import CandourDiagnostics
import Testing

/// Whole messages: their parts in order, excerpts of one and two files, collapsing, colour.
struct TextRendererTests {
    @Test func writesEveryPart() {
        let sample = Sample("reference: 7\ntitle: Victims’ Fund1️⃣:2️⃣ awards\npublished: 2026-05-14\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), "this colon",
            headline: "The title contains a colon, so it needs quote marks",
            reason:
                "In these files a colon followed by a space separates a field from its value. The second colon "
                + "on line 2 makes the title look like another field.",
            advice: .fix("put double quote marks around the title."),
            .check(
                "is it a title?",
                [
                    "if so, add quote marks",
                    "if not, move it to another line, above all others that follow it here",
                ]))
        #expect(
            sample.rendered(message) == """
                content/a.yml:2:21
                PROBLEM  The title contains a colon, so it needs quote marks

                  1 │ reference: 7
                  2 │ title: Victims’ Fund: awards
                    │                     ^ this colon
                  3 │ published: 2026-05-14

                In these files a colon followed by a space separates a field from its value. The second
                colon on line 2 makes the title look like another field.

                Fix: put double quote marks around the title.

                Check: is it a title?
                  - if so, add quote marks
                  - if not, move it to another line, above all others that follow it here

                More about this: candour explain sample-problem

                """)
    }

    @Test func showsTheLinesAsTheyWouldBe() {
        let sample = Sample("a: 1\nb: 1️⃣x, y2️⃣\nc: 3\n")
        let message = Diagnostic(
            .doubt, at: sample.span(1, 2), headline: "Two values",
            advice: .fix("write a list.", Replacement(sample.span(1, 2), with: "\n  - x\n  - y")))
        #expect(
            sample.rendered(message) == """
                content/a.yml:2:4
                WARNING  Two values

                  1 │ a: 1
                  2 │ b: x, y
                    │    ^^^^
                  3 │ c: 3

                Fix: write a list.

                  2 │ b:\u{20}
                  3 │   - x
                  4 │   - y

                More about this: candour explain sample-warning

                """)
    }

    @Test func showsTwoFiles() {
        let sample = Sample("1️⃣id2️⃣: x\n", "a\nb\nc: 1️⃣x2️⃣\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), "the second",
            related: [Label(sample.span(1, 2, file: 1), "the first")], headline: "Two records are called x")
        #expect(
            sample.rendered(message) == """
                content/a.yml:1:1
                PROBLEM  Two records are called x

                  1 │ id: x
                    │ ^^ the second

                content/b.yml:3:4

                  2 │ b
                  3 │ c: x
                    │    ^ the first

                More about this: candour explain sample-problem

                """)
    }

    @Test func collapsesMessagesThatAreAlike() {
        let sample = Sample("1️⃣a2️⃣\n", "1️⃣b2️⃣\n")
        let alike = (1...5).map { Diagnostic(.sample, at: sample.span(1, 2), headline: "Number \($0)") }
        let other = Diagnostic(.doubt, at: sample.span(1, 2), headline: "Other id")
        let elsewhere = Diagnostic(.sample, at: sample.span(1, 2, file: 1), headline: "Other file")
        let text = TextRenderer(catalog: sample.catalog).rendered(alike + [other, elsewhere])
        let shown = text.split(separator: "\n").filter {
            $0.hasPrefix("PROBLEM") || $0.hasPrefix("WARNING") || $0.contains("more")
        }
        #expect(
            shown == [
                "PROBLEM  Number 1", "PROBLEM  Number 2", "PROBLEM  Number 3",
                "2 more messages like this one in this file.",
                "WARNING  Other id", "PROBLEM  Other file",
            ])
    }

    @Test func showsNoExcerptOfAnEmptyFile() {
        let sample = Sample("")
        let message = Diagnostic(.sample, at: sample.span(1, 1), headline: "Nothing here", reason: "Why.")
        #expect(
            sample.rendered(message) == """
                content/a.yml:1:1
                PROBLEM  Nothing here

                Why.

                More about this: candour explain sample-problem

                """)
    }

    @Test func drawsCaretsWithColourToo() {
        let sample = Sample("1️⃣a2️⃣b\n")
        let message = Diagnostic(.sample, at: sample.span(1, 2), "here", headline: "Head")
        #expect(
            sample.rendered(message, style: .colour) == """
                \u{1B}[1mcontent/a.yml:1:1\u{1B}[0m
                \u{1B}[1;31mPROBLEM\u{1B}[0m  \u{1B}[1mHead\u{1B}[0m

                \u{1B}[2m  1 │\u{1B}[0m ab
                \u{1B}[2m    │\u{1B}[0m \u{1B}[36m^ here\u{1B}[0m

                More about this: candour explain sample-problem

                """)
    }

    @Test func doesNotLetContentSteerTheTerminal() {
        let sample = Sample("1️⃣\u{1B}[2Ja\u{202E}b2️⃣\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), "\u{1B}[31mred", headline: "A\u{1B}[2J title\nin two lines",
            reason: "\u{7}Bell", advice: .fix("\u{1B}c"))
        #expect(
            !sample.rendered(message).unicodeScalars.contains { [0x1B, 0x07, 0x202E].contains($0.value) })
    }
}
