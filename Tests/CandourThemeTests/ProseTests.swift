import CandourPage
import Testing

@Test func `paragraphs and their marks`() throws {
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.paragraph("5.12 Noted & <agreed>.", anchor: "5.12")
            tape.add(.startParagraph)
            for (start, end) in [
                (ProseEvent.Kind.startEmphasis, ProseEvent.Kind.endEmphasis), (.startStrong, .endStrong),
                (.startStrikethrough, .endStrikethrough),
            ] {
                tape.add(start)
                tape.quote("x")
                tape.add(end)
            }
            tape.add(.softBreak)
            tape.quote("a<b", as: .code)
            tape.add(.lineBreak)
            tape.quote("end\u{0}\u{8}")
            tape.add(.endParagraph)
            tape.add(.rule)
            tape.quote("one\n  <two>\n", as: .codeBlock)
        })
    #expect(
        html == """
            <p id="5.12"><a class="place" href="#5.12">5.12</a> Noted &amp; &lt;agreed&gt;.</p>
            <p><em>x</em><strong>x</strong><del>x</del>
            <code>a&lt;b</code><br>
            end</p>
            <hr>
            <pre><code>one
              &lt;two&gt;
            </code></pre>

            """)
}

@Test func `items of a tight list hold no paragraphs, and numbered ones have a place`() throws {
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.add(.startList, flag: 1, a: 9)
            tape.add(.startItem, flag: 1, a: tape.anchor("46.9"))
            tape.paragraph("Nine")
            tape.add(.startList)
            tape.add(.startItem)
            tape.paragraph("Loose")
            tape.add(.endItem)
            tape.add(.endList)
            tape.add(.endItem)
            tape.add(.endList)
        })
    #expect(
        html == """
            <ol start="9">
            <li id="46.9">Nine
            <ul>
            <li><p>Loose</p>
            </li>
            </ul>
            </li>
            </ol>

            """)
}

@Test func `quotations and call-outs hold paragraphs, even in a tight list`() throws {
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.add(.startItem, flag: 1)
            tape.add(.startQuote)
            tape.paragraph("Quoted")
            tape.add(.endQuote)
            tape.add(.endItem)
            tape.add(.startCallout, flag: 1)
            tape.paragraph("Careful")
            tape.add(.endCallout)
        })
    #expect(
        html == """
            <li><blockquote>
            <p>Quoted</p>
            </blockquote>
            </li>
            <div class="callout warning">
            <p class="callout-title">Warning</p>
            <p>Careful</p>
            </div>

            """)
}

@Test func `a table has scopes, alignment, and an empty corner that heads nothing`() throws {
    let table = { (caption: String) in
        ProseTape.block { tape in
            tape.heading(2, "Council tax", id: "tax")
            tape.prose.captions = [caption]
            tape.add(.startTable)
            tape.add(.startRow, flag: 1)
            tape.cell("", flag: ProseEvent.columnHeader)
            tape.cell("Band D", flag: ProseEvent.columnHeader, extra: 2)
            tape.add(.endRow, flag: 1)
            tape.add(.startRow)
            tape.cell("2021/22", flag: ProseEvent.rowHeader)
            tape.cell("£247.59", extra: 2)
            tape.add(.endRow)
            tape.add(.startRow)
            tape.cell("2022/23", flag: ProseEvent.rowHeader, extra: 1)
            tape.cell("£257.58", extra: 2)
            tape.add(.endRow)
            tape.add(.endTable)
        }
    }
    #expect(
        try Rendering.blocks(table("Bands")) == """
            <h2 id="tax">Council tax</h2>
            <div class="table-region" role="region" tabindex="0" aria-labelledby="table.1">
            <table>
            <caption id="table.1">Bands</caption>
            <thead><tr><td></td><th scope="col" class="number">Band D</th></tr></thead>
            <tbody>
            <tr><th scope="row">2021/22</th><td class="number">£247.59</td></tr>
            <tr><th scope="row" class="centre">2022/23</th><td class="number">£257.58</td></tr>
            </tbody>
            </table>
            </div>

            """)
    let withoutCaption = try Rendering.blocks(table(""))
    #expect(withoutCaption.contains("<caption id=\"table.1\">Table 1: Council tax</caption>"))
}

@Test func `links lead where the resolver says, and words without a public page stay`() throws {
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.link("record:decisions/a", "A")
            tape.link("not a link", "B")
            tape.link("https://example.org/?a=1&b=\"2\"", "C")
            tape.link("javascript:alert(1)", "D")
        })
    #expect(
        html == """
            <a href="../../decisions/a/">A</a>B\
            <a href="https://example.org/?a=1&amp;b=%222%22">C</a>D
            """)
}

@Test func `an image has its text as alternative, and is only that without a public file`() throws {
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.link("file:a b.png", "A \"plan\"", isImage: true)
            tape.link("nowhere", "A map", isImage: true)
        })
    #expect(html == "<img src=\"../../files/a%20b.png\" alt=\"A &quot;plan&quot;\">A map")
}

@Test func `footnotes stand at the end of their body, with a link back for each mark`() throws {
    let html = try Rendering.blocks(
        ProseTape.block(idPrefix: "a-") { tape in
            tape.add(.startParagraph)
            tape.add(.footnoteReference, a: 1, b: 1)
            tape.add(.footnoteReference, a: 1, b: 2)
            tape.add(.footnoteReference, a: 2, b: 1)
            tape.add(.endParagraph)
            tape.add(.startFootnote, a: 1, b: 2)
            tape.paragraph("First")
            tape.paragraph("Second")
            tape.add(.endFootnote)
            tape.add(.startFootnote, a: 2, b: 1)
            tape.quote("x", as: .codeBlock)
            tape.add(.endFootnote)
        })
    #expect(
        html == """
            <p><sup><a class="footnote-mark" id="a-fn.1.mark1" href="#a-fn.1" aria-label="Footnote 1">1</a></sup>\
            <sup><a class="footnote-mark" id="a-fn.1.mark2" href="#a-fn.1" aria-label="Footnote 1">1</a></sup>\
            <sup><a class="footnote-mark" id="a-fn.2.mark1" href="#a-fn.2" aria-label="Footnote 2">2</a></sup></p>
            <div class="footnotes" id="a-fn">
            <ol>
            <li id="a-fn.1"><p>First</p>
            <p>Second \
            <a class="footnote-back" href="#a-fn.1.mark1" \
            aria-label="Back to footnote 1 in the text, mention 1">↩\u{FE0E}<sup>1</sup></a> \
            <a class="footnote-back" href="#a-fn.1.mark2" \
            aria-label="Back to footnote 1 in the text, mention 2">↩\u{FE0E}<sup>2</sup></a></p>
            </li>
            <li id="a-fn.2"><pre><code>x</code></pre>
            <p> <a class="footnote-back" href="#a-fn.2.mark1" \
            aria-label="Back to footnote 2 in the text">↩\u{FE0E}</a></p>
            </li>
            </ol>
            </div>

            """)
}

@Test func `a tape that points outside its lists is rendered without what it points to`() throws {
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.add(.text, a: 5, b: 900)
            tape.add(.startHeading, flag: 9, a: 7)
            tape.add(.endHeading)
            tape.add(.startLink, a: 3)
            tape.add(.endLink)
            tape.add(.endLink)
            tape.add(.startTable, a: 4)
            tape.add(.endTable)
            tape.add(.endItem)
        })
    #expect(html.hasPrefix("<h2 id=\"part\"></h2>\n<div class=\"table-region\""))
}

@Test
func
    `a chart of another record stands in the place of its paragraph, with its figures and where they are from`()
    throws
{
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.add(.startParagraph)
            tape.link("chart:statistics/crime", "Crime & disorder", isImage: true)
            tape.add(.endParagraph)
            tape.paragraph("After it.")
        })
    #expect(html.hasPrefix("<figure class=\"chart\""))
    #expect(html.contains("Crime &amp; disorder</p>") && html.contains("Burglary: 4</text>"))
    #expect(html.contains("<summary>The figures of this chart</summary>") && html.contains(">9</td>"))
    #expect(
        html.hasSuffix(
            """
            </details>
            <p class="chart-source">From: <a href="../../statistics/crime/">Recorded crime</a></p>
            <p>After it.</p>

            """))
}

@Test func `a chart whose record is not public leaves its words`() throws {
    let html = try Rendering.blocks(
        ProseTape.block { tape in
            tape.add(.startParagraph)
            tape.link("chart:statistics/none", "Crime", isImage: true)
            tape.add(.endParagraph)
        })
    #expect(html == "<p>Crime</p>\n")
}
