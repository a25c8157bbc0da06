import CandourBuild
import Testing

/// What a comparison reads of a page.
struct HTMLTextTests {
    private func texts(_ html: String) -> [String] { HTMLText(Array(html.utf8)).blocks.map(\.text) }

    @Test func takesTheMainPartBlockByBlock() {
        let blocks = HTMLText(
            Array(
                """
                <body><p>Before</p><main id="m"><h1>A &amp; B</h1>
                <p class="lead">One <a href="x">two</a>
                three.</p><ul><li>4</li><li>5</li></ul>
                <dl><div><dt>Unit</dt><dd>pounds</dd></div></dl></main><p>After</p></body>
                """.utf8)
        ).blocks
        #expect(
            blocks == [
                HTMLText.Block(element: "h1", name: "", text: "A & B"),
                HTMLText.Block(element: "p", name: "lead", text: "One two three."),
                HTMLText.Block(element: "li", name: "", text: "4"),
                HTMLText.Block(element: "li", name: "", text: "5"),
                HTMLText.Block(element: "div", name: "", text: "Unit: pounds"),
            ])
    }

    @Test func leavesOutWhatIsNotTheRecords() {
        #expect(
            texts(
                """
                <main><p>a</p><table><tr><td>b<table><td>c</td></table></td></tr></table><svg><text>d</text></svg>
                <p class="downloads">e</p><div data-pagefind-ignore><div>f</div><p>g</p></div>
                <section class="citation" aria-label="x > y">h</section><p>i</p></main>
                """) == ["a", "i"])
    }

    @Test func readsNothingTwice() { #expect(texts("<main><p>&amp;lt;b&gt;</p></main>") == ["&lt;b>"]) }

    @Test(arguments: [
        "<main><p", "<main><p>a<", "<main><p>a</p", "</main></p>", "<main><table>", "<!--", "<>",
    ])
    func endsWhateverItIsGiven(html: String) { #expect(texts(html).count <= 1) }
}
