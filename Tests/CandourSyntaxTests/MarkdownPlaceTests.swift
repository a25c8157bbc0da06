import CandourDiagnostics
import CandourPage
import CandourSyntax
import CandourTestSupport
import Testing

/// Places of links and messages in the author's file, where cmark's own are right and where they are wrong.
struct MarkdownPlaceTests {
    @Test(
        arguments: [
            "é £ ’ 🙂 [x](1️⃣record:a) and [y](2️⃣record:b)",
            "- é\n  - [x](1️⃣record:a)\n\n    [y](2️⃣record:b)",
            "- one\n  two [x](1️⃣record:a)\n    three [y](2️⃣record:b)",
            "> one\nlazy [x](1️⃣record:a)\n> > two\nlazy [y](2️⃣record:b)",
            "[two\nlines](1️⃣record:a) `code\nhere` [y](2️⃣record:b)",
            "[r]: https://e.org\n[x](1️⃣record:a) text\n[y](2️⃣record:b)",
            "`[x](record:a)` [x](1️⃣record:a) \\[x](file:a) [y](2️⃣record:b)",
            "[![é](1️⃣file:a.png)](2️⃣record:b)",
            "![x](1️⃣<file:a b.png>) [y]( 2️⃣record:b \"title\" )",
            "https://e.org/a 1️⃣www.e.org [y](2️⃣https://e.org/a)",
            "[x](1️⃣https://e.org?a=1&amp;b=2) <2️⃣https://e.org>",
            "\tcode\n\n[x](1️⃣record:a)\ttab [y](2️⃣record:b)",
            "| a | [x](1️⃣record:a) |\n|---|---|\n| £ | [y](2️⃣record:b) |",
            "Setext [x](1️⃣record:a)\n---\n\n## [y](2️⃣record:b) ##",
            "[^1]\n\n[^1]: note [x](1️⃣record:a)\n    more [y](2️⃣record:b)",
        ], ["\n", "\r\n", "\r"])
    func findsDestinations(_ text: String, _ lineEnd: String) {
        let tape = MarkdownTape(
            text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd),
            front: "---\(lineEnd)title: Précis\(lineEnd)---\(lineEnd)")
        let starts = Set(tape.prose.links.map { Int($0.span.start) })
        for number in 1...2 {
            // The span begins inside angle brackets.
            let offset = tape.offsets[number] ?? -1
            #expect(starts.contains(offset) || starts.contains(offset + 1), "\(tape.linkTexts)")
        }
        #expect(tape.linkTexts.allSatisfy { !$0.contains("(") })
    }

    @Test func pointsAtTheWholeLinkWhereTheDestinationIsElsewhere() {
        let tape = MarkdownTape("See [the paper][p], [p] and ![map][p].\n\n[p]: file:p.pdf\n")
        #expect(tape.linkTexts == ["[the paper][p]", "[p]", "![map][p]"])
    }

    @Test func countsFromTheStartOfTheFile() {
        let body = MarkedText("## A\n\n1️⃣<b>x</b>\n")
        let front = "\u{FEFF}---\ntitle: é\n---\n"
        let file = SourceFile(path: "a.md", bytes: Array((front + body.text).utf8))
        let found = MarkdownReader.read(
            file, number: 3, body: front.utf8.count..<file.bytes.count, numbering: false)
        let start = front.utf8.count + (body.offsets[1] ?? 0)
        #expect(found.diagnostics.map(\.primary.span) == [SourceSpan(file: 3, start: start, end: start + 3)])
        #expect(found.prose.headings.map(\.span.start) == [UInt32(front.utf8.count)])
    }

    @Test func passesOverAByteOrderMark() {
        let tape = MarkdownTape("\u{FEFF}## Head\n\n[x](record:a)\n")
        #expect(tape.written == "<h2 #head>Head</h>\n<p><a record:a>x</a></p>\n")
        #expect(tape.linkTexts == ["record:a"])
    }

    @Test func readsOnlyTheBody() {
        let file = SourceFile(path: "a.md", bytes: Array("# no\nyes\n# no\n".utf8))
        let found = MarkdownReader.read(file, number: 0, body: 5..<9, numbering: false)
        #expect(found.prose.string(0..<3) == "yes")
        #expect(found.diagnostics.isEmpty)
    }

    @Test func ordersMessagesByPlace() {
        let tape = MarkdownTape("Text [^x]\n\n[^y]: unused\n\n<b>\n\n# One\n")
        #expect(
            tape.found == [
                "footnote-missing [^x]", "footnote-unused [^y]", "html-in-text <b>", "heading-first-level #",
            ])
    }
}
