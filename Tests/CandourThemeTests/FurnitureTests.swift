import CandourPage
import Testing

private func page(
    _ type: PageType = .record, title: String = "Minutes", breadcrumbs: [Link] = [], blocks: [Block] = [],
    published: PartialDate? = nil, updated: LocalDate? = nil
) -> Page {
    Page(
        address: PageAddress("decisions/x/"), type: type, title: title, summary: "Short & \"sweet\".",
        breadcrumbs: breadcrumbs, blocks: blocks, published: published, updated: updated)
}

private let decisions = Link("Decisions", to: .page(PageAddress("decisions/")))

@Test func `the document's title names page, section and site`() throws {
    let home = Link("Start", to: .page(.home))
    let html = try Rendering.page(
        page(breadcrumbs: [home, decisions, Link("2022", to: .fragment("a"))]), shell: "{{{head}}}")
    #expect(
        html == """
            <title>Minutes – Decisions – Office</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
            script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
            <meta name="description" content="Short &amp; &quot;sweet&quot;.">
            <link rel="canonical" href="https://opcc.example.org/sub/decisions/x/">
            <meta property="og:title" content="Minutes">
            <meta property="og:type" content="article">
            <meta property="og:url" content="https://opcc.example.org/sub/decisions/x/">
            <meta property="og:site_name" content="The Office">
            <meta property="og:locale" content="en_GB">
            <meta property="og:description" content="Short &amp; &quot;sweet&quot;.">
            <link rel="alternate" type="application/atom+xml" title="Feed of new publications" \
            href="../../feeds/all.atom">
            """)
}

@Test func `the title of a later page of a list says which it is`() throws {
    let pagination = Block.pagination(Pagination(addresses: [.home, .home, .home], current: 1))
    let html = try Rendering.page(page(.list, title: "Decisions", blocks: [pagination]), shell: "{{{head}}}")
    #expect(html.hasPrefix("<title>Decisions (page 2 of 3) – Office</title>"))
}

@Test func `the title of the home page does not name the site twice`() throws {
    let html = try Rendering.page(page(.home, title: "The Office"), shell: "{{{head}}}")
    #expect(html.hasPrefix("<title>The Office</title>"))
}

@Test func `the page for unknown addresses has no address of its own and is not for search engines`() throws {
    let html = try Rendering.page(page(.notFound), shell: "{{{head}}}")
    #expect(html.contains("<meta name=\"robots\" content=\"noindex\">") && !html.contains("canonical"))
}

@Test func `breadcrumbs begin at the home page, whoever made them`() throws {
    let html = try Rendering.page(page(breadcrumbs: [decisions]), shell: "{{{breadcrumbs}}}")
    #expect(
        html == """
            <nav class="breadcrumbs" aria-label="Breadcrumbs">
            <ol>
            <li><a href="../../">Home</a></li>
            <li><a href="../../decisions/">Decisions</a></li>
            </ol>
            </nav>
            """)
    #expect(try Rendering.page(page(.notFound, breadcrumbs: [decisions]), shell: "{{{breadcrumbs}}}").isEmpty)
}

@Test func `the main navigation marks the part of the site that the page is in`() throws {
    #expect(
        try Rendering.page(page(), shell: "{{{navigation}}}") == """
            <nav class="main-navigation" aria-label="Main">
            <ul>
            <li><a href="../../decisions/" aria-current="true">Decisions</a></li>
            </ul>
            </nav>
            """)
}

@Test func `an update on the day of publication is not shown as one`() throws {
    let day = try #require(LocalDate(year: 2022, month: 2, day: 9))
    let html = try Rendering.page(
        page(published: PartialDate(day), updated: day), shell: "{{{heading}}}")
    #expect(
        html == """
            <h1>Minutes</h1>
            <p class="lead">Short &amp; &quot;sweet&quot;.</p>
            <dl class="dates">
            <div><dt>Published</dt><dd><time datetime="2022-02-09">9 February 2022</time></dd></div>
            </dl>
            """)
}

@Test func `several notices share one region, named by the first`() throws {
    let html = try Rendering.page(
        Page(
            address: .home, type: .record, title: "A",
            notices: [Notice("Withdrawn", [[.text("Wrong.")]]), Notice("Draft")],
            blocks: []), shell: "{{{notices}}}")
    #expect(
        html == """
            <div class="notice" role="region" aria-labelledby="notice">
            <p class="notice-title" id="notice">Withdrawn</p>
            <p>Wrong.</p>
            <p class="notice-title">Draft</p>
            </div>
            """)
}

@Test func `a page that leads on has nothing that others would show of it`() throws {
    let page = Page(
        address: PageAddress("old/"), type: .record, title: "Old", blocks: [], movedTo: PageAddress("new/"))
    #expect(!(try Rendering.page(page, shell: "{{{head}}}")).contains("og:"))
}

@Test func `a record says how it is cited, a list does not`() throws {
    let date = try #require(Gallery.day(2022, 2, 8))
    let page = Page(
        address: PageAddress("decisions/x/"), type: .record, title: "R & D", blocks: [],
        citation: Citation(reference: "CPCC 2022-001", date: date))
    #expect(
        try Rendering.page(page, shell: "{{{citation}}}") == """
            <section class="citation" aria-labelledby="cite-this-page">
            <h2 id="cite-this-page">Cite this page</h2>
            <p>The Office, “R &amp; D”, CPCC 2022-001, <time datetime="2022-02-08">8 February 2022</time>. \
            <span class="address">https://opcc.example.org/sub/decisions/x/</span></p>
            </section>
            """)
    let list = Page(address: PageAddress("decisions/"), type: .list, title: "Decisions", blocks: [])
    #expect(try Rendering.page(list, shell: "{{{citation}}}").isEmpty)
}
