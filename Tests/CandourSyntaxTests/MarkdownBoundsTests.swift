import CandourDiagnostics
import CandourPage
import CandourSyntax
import Testing

/// Bodies made to keep cmark or the reader busy: each is refused or read, in well under a second in a release.
struct MarkdownBoundsTests {
    @Test(arguments: [
        ("a\n" + String(repeating: "x", count: 2_000_000), "text-too-large"),
        (String(repeating: "a|", count: 300) + "\n" + String(repeating: "-|", count: 300), "table-too-large"),
        ("a|b\n-|-\n" + String(repeating: "x", count: 100_001) + "|b", "table-too-large"),
        (
            String(repeating: "a|", count: 150) + "\n" + String(repeating: "-|", count: 150) + "\n"
                + String(repeating: "a\n", count: 2_000), "table-too-large"
        ),
        (String(repeating: ">", count: 41) + " a", "nesting-too-deep"),
        (String(repeating: "- ", count: 41) + "a", "nesting-too-deep"),
        (String(repeating: "10. ", count: 41) + "a", "nesting-too-deep"),
        (
            (0..<41).map { String(repeating: " ", count: 2 * $0) + "- a" }.joined(separator: "\n"),
            "nesting-too-deep"
        ),
        (String(repeating: "\"'", count: 10_001), "text-too-tangled"),
        (String(repeating: "<? ", count: 7_001), "text-too-tangled"),
    ]) func refuses(_ text: String, _ id: String) {
        let tape = MarkdownTape(text)
        #expect(tape.diagnostics.map(\.id.name) == [id])
        #expect(tape.prose.isEmpty)
    }

    @Test(arguments: [
        "[", "![", "[a](", "![[", "[x](u) ", "*a **a ", "*_", "`a ", "<!-- a ", "&", "a@b.c ", "www.e.org ",
        "~~a ", "[^a]",
        "[x](record:a ", "](record:", "<b>", "[r] ", "## a\n", "1. ", "[^a]: x\n\n", "```\n",
        "https://e.org ", "record:a ",
    ]) func reads(_ piece: String) {
        _ = MarkdownTape("[r]: record:r\n\n^" + String(repeating: piece, count: 2_000))
    }

    @Test func acceptsALongLegitimateTable() {
        let text = "| a | b | c |\n|---|---|---|\n" + String(repeating: "| 'x' | 2 | \"3\" |\n", count: 2_000)
        #expect(MarkdownTape(text).diagnostics.isEmpty)
    }

    @Test func doesNotTakeIndentedTextForNesting() {
        #expect(MarkdownTape("a\n\n" + String(repeating: " ", count: 200) + "x\n").diagnostics.isEmpty)
        #expect(MarkdownTape(String(repeating: "- a\n", count: 100)).diagnostics.isEmpty)
    }
}
