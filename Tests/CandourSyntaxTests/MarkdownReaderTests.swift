import CandourPage
import Testing

/// Every construct, as a tape.
struct MarkdownReaderTests {
    @Test func readsParagraphsAndEmphasis() {
        let tape = MarkdownTape("One *two* **three** ~~four~~ `five`\nsix\\\nseven\n\n---\n\n    code\n")
        #expect(
            tape.written == """
                <p>One <em>two</em> <strong>three</strong> <del>four</del> `five`↵six⏎seven</p>
                <hr>
                <pre>code
                </pre>

                """)
        #expect(
            String(decoding: tape.prose.text, as: UTF8.self) == "One two three four five six seven\ncode\n\n")
        #expect(tape.found.isEmpty)
    }

    @Test func makesQuoteMarksAndDashesTypographic() {
        #expect(MarkdownTape("It's \"5\" -- or 6...").written == "<p>It’s “5” – or 6…</p>\n")
    }

    @Test func doesNotStrikeThroughSingleTildes() {
        #expect(MarkdownTape("(~5~)").written == "<p>(~5~)</p>\n")
    }

    @Test func readsLists() {
        let tape = MarkdownTape("- a\n- b\n  1) c\n  2) d\n\nText\n\n4. e\n\n5. f\n")
        #expect(
            tape.written == """
                <ul>
                <li tight><p>a</p>
                </li>
                <li tight><p>b</p>
                <ol 1>
                <li tight><p>c</p>
                </li>
                <li tight><p>d</p>
                </li>
                </list>
                </li>
                </list>
                <p>Text</p>
                <ol 4>
                <li><p>e</p>
                </li>
                <li><p>f</p>
                </li>
                </list>

                """)
    }

    @Test func acceptsListsWhoseItemsAllHaveTheFirstNumber() {
        #expect(MarkdownTape("1. a\n1. b\n1. c\n").found.isEmpty)
        #expect(MarkdownTape("1. a\n2. b\n\n1. c\n").found == ["list-number-changed 1"])
    }

    @Test func readsQuotesAndCallouts() {
        let tape = MarkdownTape("> a\n> b\n\n> [!NOTE]\n> c\n\n> [!warning]\n>\n> - d\n")
        #expect(
            tape.written == """
                <quote><p>a↵b</p>
                </quote>
                <note><p>c</p>
                </callout>
                <warning><ul>
                <li tight><p>d</p>
                </li>
                </list>
                </callout>

                """)
        #expect(tape.found.isEmpty)
    }

    @Test func readsTables() {
        let tape = MarkdownTape(
            "Table: Awards in *2022*\n\n| Fund | n | £ |\n|:--|:-:|--:|\n| # Café | 1 | [2](record:a) |\n| \\# 3 | a\\|b |\n"
        )
        #expect(
            tape.written == """
                <table “Awards in 2022”>
                <head><ch>Fund</><ch centre>n</><ch right>£</></row>
                <row><rh>Café</><td centre>1</><td right><a record:a>2</a></></row>
                <row><td># 3</><td centre>a|b</><td right></></row>
                </table>

                """)
        #expect(tape.found.isEmpty)
        #expect(tape.linkTexts == ["record:a"])
    }

    @Test func takesTheLineAboveATableAsItsCaption() {
        let tape = MarkdownTape("Table: Awards\n| a | b |\n|---|---|\n| 1 | [2](record:a) |\n\n|c|\n|-|\n")
        #expect(tape.prose.captions == ["Awards", ""])
        #expect(tape.linkTexts == ["record:a"])
        #expect(tape.found.isEmpty)
    }

    @Test func findsLinksInAHeaderRowBelowText() {
        let tape = MarkdownTape("Text [é](record:a)\n| [x](record:b) | b |\n|---|---|\n")
        #expect(tape.linkTexts == ["record:a", "record:b"])
    }

    @Test func numbersFootnotesByTheirFirstReference() {
        let tape = MarkdownTape("a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X [z](record:z)\n")
        #expect(
            tape.written == """
                <p>a[1.1] b[2.1] c[1.2]</p>
                <fn 1 of 2><p>X <a record:z>z</a></p>
                </fn>
                <fn 2 of 1><p>Y</p>
                </fn>

                """)
        #expect(tape.found.isEmpty)
    }

    @Test func leavesMarksInCodeAlone() {
        let tape = MarkdownTape("`[^1]` `<b>` `[x] (record:a)`\n\n```\n[^2]: no\n<b>\n```\n")
        #expect(tape.found.isEmpty)
    }

    @Test func acceptsEveryKindOfAddress() {
        let tape = MarkdownTape(
            "[a](record:decisions/a#46) [b](file:b.pdf) [c](https://e.org/?a=1&b=2) [d](http://e.org) "
                + "[e](mailto:a@e.org) [f](tel:+441480) [g](#46) https://e.org/a_b--c www.e.org a@e.org <https://f.org>"
        )
        #expect(tape.found.isEmpty)
        #expect(
            tape.prose.links.map(\.destination) == [
                "record:decisions/a#46", "file:b.pdf", "https://e.org/?a=1&b=2", "http://e.org",
                "mailto:a@e.org",
                "tel:+441480", "#46", "https://e.org/a_b--c", "http://www.e.org", "mailto:a@e.org",
                "https://f.org",
            ])
    }

    @Test func makesPlainTextForSummaries() {
        let prose = MarkdownTape("## Head\n\nOne *two*[^1]\nthree.\n\n- four\n\n|a|\n|-|\n\n[^1]: note\n")
            .prose
        #expect(prose.plainText() == "One two three. four")
        #expect(prose.plainText(limit: 19) == "One two three. four")
        #expect(prose.plainText(limit: 16) == "One two three…")
        #expect(prose.plainText(limit: 10) == "One two…")
        #expect(MarkdownTape("Überschwänglich").prose.plainText(limit: 5) == "Über…")
        #expect(MarkdownTape("## Only\n").prose.plainText(limit: 5).isEmpty)
    }
}
