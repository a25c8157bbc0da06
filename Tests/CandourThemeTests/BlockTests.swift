import CandourPage
import Testing

@Test func `a section has a heading below the one it stands under`() throws {
    let inner = Block.section(Section(id: "b", title: "Costs & funding", [.paragraph([.text("Words")])]))
    let html = try Rendering.blocks(.section(Section(id: "a", title: "Background", [inner])))
    #expect(
        html == """
            <h2 id="a">Background</h2>
            <h3 id="b">Costs &amp; funding</h3>
            <p>Words</p>

            """)
}

@Test func `pieces of a line are marked up each in its way`() throws {
    let html = try Rendering.blocks(
        .paragraph([
            .text("1 < 2 & \"3\" > 0 "), .strong("strong"), .link(Link(" home", to: .page(.home))),
            .date(try #require(PartialDate(year: 2022, month: 2))),
            .date(try #require(PartialDate(part: "early", year: 2022, month: 9))),
            .notStated(reason: "lost"), .notStated(reason: nil), .tag("draft"), .note("about"),
        ]))
    #expect(
        html == """
            <p>1 &lt; 2 &amp; &quot;3&quot; &gt; 0 <strong>strong</strong><a href="../../"> home</a>\
            <time datetime="2022-02">February 2022</time>early September 2022\
            <span class="not-stated">Not stated: lost</span><span class="not-stated">Not stated</span>\
            <span class="tag">draft</span><small>about</small></p>

            """)
}

@Test func `a summary is a description list, with a line for each value`() throws {
    let html = try Rendering.blocks(
        .summary([
            SummaryRow("Papers", lines: [[.text("One")], [.text("Two")]]), SummaryRow("Reference", lines: []),
        ]))
    #expect(
        html == """
            <dl class="summary">
            <div><dt>Papers</dt><dd>One</dd><dd>Two</dd></div>
            <div><dt>Reference</dt><dd><span class="not-stated">Not stated</span></dd></div>
            </dl>

            """)
}

@Test func `a data table has a caption, a named region, headings both ways and numbers to the right`() throws
{
    let table = DataTable(
        caption: "Awards, 2019/20",
        columns: [
            .init("Recipient", name: "recipient"), .init("Amount (£)", name: "amount", isNumeric: true),
        ],
        rows: [
            .init(id: "a1", [.init("Scouts"), .init("5,000")]), .init([.init("Guides"), .init("")]),
            .init(isTotal: true, [.init("Total"), .init("5,000")]),
        ])
    #expect(
        try Rendering.blocks(.table(table)) == """
            <div class="table-region" role="region" tabindex="0" aria-labelledby="table.1">
            <table>
            <caption id="table.1">Awards, 2019/20</caption>
            <thead><tr><th scope="col">Recipient</th><th scope="col" class="number">Amount (£)</th></tr></thead>
            <tbody>
            <tr id="a1"><th scope="row">Scouts</th><td class="number">5,000</td></tr>
            <tr><th scope="row">Guides</th><td class="number"><span class="not-stated">Not stated</span></td></tr>
            <tr class="total"><th scope="row">Total</th><td class="number">5,000</td></tr>
            </tbody>
            </table>
            </div>

            """)
}

@Test func `lists are ordered or not`() throws {
    let html = try Rendering.blocks(
        .list(ordered: true, [[.text("One")]]), .list(ordered: false, [[.text("Two")]]),
        .list(ordered: true, []))
    #expect(html == "<ol>\n<li>One</li>\n</ol>\n<ul>\n<li>Two</li>\n</ul>\n")
}

@Test func `cards show title, state, date and facts, and summary`() throws {
    let date = PartialDate(year: 2022)
    let html = try Rendering.blocks(
        .cards([
            Card(
                Link("Precept", to: .page(PageAddress("decisions/p/"))), date: date, summary: "Raises it.",
                facts: ["Finance", "No. 3"], tag: "withdrawn"),
            Card(Link("Estates", to: .page(PageAddress("decisions/e/")))),
        ]))
    #expect(
        html == """
            <ul class="cards">
            <li>
            <p class="card-title"><a href="../../decisions/p/">Precept</a> <span class="tag">withdrawn</span></p>
            <p class="card-facts"><time datetime="2022">2022</time> · Finance · No. 3</p>
            <p>Raises it.</p>
            </li>
            <li>
            <p class="card-title"><a href="../../decisions/e/">Estates</a></p>
            </li>
            </ul>

            """)
}

@Test func `a timeline is an ordered list of dates`() throws {
    let date = try #require(PartialDate(year: 2022))
    #expect(
        try Rendering.blocks(.timeline([TimelineEntry(date, [.text("Opened")])])) == """
            <ol class="timeline">
            <li><p class="when"><time datetime="2022">2022</time></p>
            <p>Opened</p></li>
            </ol>

            """)
}

@Test func `a headline number stands before what it counts`() throws {
    let link = Link("Complaints", to: .page(PageAddress("complaints/")))
    #expect(
        try Rendering.blocks(.figures([KeyFigure("46", "complaints", link: link)])) == """
            <ul class="figures">
            <li><strong class="figure">46</strong> <span class="figure-label">complaints</span> \
            <a href="../../complaints/">Complaints</a></li>
            </ul>

            """)
}

@Test func `a call-out says in words that it is a warning`() throws {
    let html = try Rendering.blocks(
        .callout(Callout(.warning, title: "Provisional", [.paragraph([.text("Until March.")])])),
        .callout(Callout(.note, title: "Note", [])))
    #expect(
        html == """
            <div class="callout warning">
            <p class="callout-title"><span class="visually-hidden">Warning: </span>Provisional</p>
            <p>Until March.</p>
            </div>
            <div class="callout">
            <p class="callout-title">Note</p>
            </div>

            """)
}

@Test func `documents show type, size and pages, and how to ask for another format`() throws {
    let link = Link("Report", to: .page(PageAddress("files/report.pdf")))
    let html = try Rendering.blocks(
        .documents([
            Document(link, type: "PDF", size: 3_565_158, pages: 1, isAccessible: false),
            Document(link, type: "CSV", size: 1_500, pages: nil, isAccessible: nil),
        ]))
    #expect(
        html == """
            <ul class="documents">
            <li>
            <p class="card-title"><a href="../../files/report.pdf">Report</a></p>
            <p class="card-facts">PDF, 3.4 MB, 1 page</p>
            <p>This file may not work with assistive technology. <a href="#site-contact">Ask for another format</a></p>
            </li>
            <li>
            <p class="card-title"><a href="../../files/report.pdf">Report</a></p>
            <p class="card-facts">CSV, 1 KB</p>
            </li>
            </ul>

            """)
}

@Test func `pagination shows the first, the last and the neighbours, and nothing for one page`() throws {
    let addresses = (1...9).map { PageAddress("d/page/\($0)/") }
    let html = try Rendering.blocks(.pagination(Pagination(addresses: addresses, current: 8)), at: "d/")
    #expect(
        html == """
            <nav class="pagination" aria-label="Pages of this list">
            <ul>
            <li><a rel="prev" href="../d/page/8/">Previous page</a></li>
            <li><a href="../d/page/1/" aria-label="Page 1">1</a></li>
            <li>…</li>
            <li><a href="../d/page/8/" aria-label="Page 8">8</a></li>
            <li><a href="../d/page/9/" aria-label="Page 9" aria-current="page">9</a></li>
            </ul>
            </nav>

            """)
    #expect(try Rendering.blocks(.pagination(Pagination(addresses: [.home], current: 0))).isEmpty)
}
