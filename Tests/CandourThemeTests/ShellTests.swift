import CandourPage
import CandourTheme
import Testing

private func render(_ page: Page) throws -> String {
    let renderer = PageRenderer(
        theme: try CivicTheme.load(), site: CivicTheme.site, resolver: KnownLinks(), forDisk: false,
        stylesheetVersion: "0a1b")
    return String(decoding: renderer.render(page), as: UTF8.self)
}

@Test func `a whole page of the civic theme`() throws {
    let page = Page(
        address: PageAddress("decisions/precept/"), type: .record, title: "Precept", label: "Decision",
        summary: "Raises it.", breadcrumbs: [Link("Decisions", to: .page(PageAddress("decisions/")))],
        notices: [Notice("Withdrawn", [[.text("It was wrong.")]])], blocks: [.paragraph([.text("Words.")])],
        next: Link("Estates", to: .page(PageAddress("decisions/estates/"))),
        published: Gallery.day(2022, 2, 9),
        updated: LocalDate(year: 2022, month: 3, day: 23),
        updates: [TimelineEntry(try #require(Gallery.day(2022, 3, 23)), [.text("Corrected.")])],
        citation: Citation(reference: nil, date: nil))
    #expect(
        try render(page) == """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Precept – Decisions – Our OPCC</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
            script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
            <meta name="description" content="Raises it.">
            <link rel="canonical" href="https://opcc.example.org/sub/decisions/precept/">
            <meta property="og:title" content="Precept">
            <meta property="og:type" content="article">
            <meta property="og:url" content="https://opcc.example.org/sub/decisions/precept/">
            <meta property="og:site_name" content="Office of the Police &amp; Crime Commissioner">
            <meta property="og:locale" content="en_GB">
            <meta property="og:description" content="Raises it.">
            <link rel="alternate" type="application/atom+xml" title="Feed of new publications" \
            href="../../feeds/all.atom">
            <script type="module" src="../../assets/search.js?v=0a1b"></script>
            <link rel="stylesheet" href="../../assets/civic.css?v=0a1b">
            <link rel="icon" href="../../assets/icon.svg?v=0a1b" type="image/svg+xml">
            <script type="module" src="../../assets/tables.js?v=0a1b"></script>
            </head>
            <body class="record-page">
            <a class="skip-link" href="#main-content">Skip to main content</a>
            <header class="site-header">
            <p class="demonstration"><strong>Demonstration</strong> This is a demonstration and not the \
            office’s own website.</p>
            <div class="masthead">
            <a class="site-name" href="../../">Office of the Police &amp; Crime Commissioner</a>
            <form class="site-search" role="search" method="get" action="../../search/" hidden>
            <label class="visually-hidden" for="site-search">Words to look for</label>
            <input type="search" name="q" id="site-search">
            <button>Search</button>
            </form>
            <nav class="main-navigation" aria-label="Main">
            <ul>
            <li><a href="../../decisions/" aria-current="true">Decisions</a></li>
            <li><a href="../../meetings/">Meetings</a></li>
            </ul>
            </nav>
            </div>
            </header>
            <nav class="breadcrumbs" aria-label="Breadcrumbs">
            <ol>
            <li><a href="../../">Home</a></li>
            <li><a href="../../decisions/">Decisions</a></li>
            </ol>
            </nav>
            <main id="main-content" tabindex="-1">
            <p class="page-label">Decision</p>
            <h1>Precept</h1>
            <p class="lead">Raises it.</p>
            <dl class="dates">
            <div><dt>Published</dt><dd><time datetime="2022-02-09">9 February 2022</time></dd></div>
            <div><dt>Last updated</dt><dd><time datetime="2022-03-23">23 March 2022</time> (<a \
            href="#change-history">all changes</a>)</dd></div>
            </dl>
            <div class="notice" role="region" aria-labelledby="notice">
            <p class="notice-title" id="notice">Withdrawn</p>
            <p>It was wrong.</p>
            </div>

            <p>Words.</p>

            <details class="history" id="change-history">
            <summary>Change history</summary>
            <ol class="timeline">
            <li><p class="when"><time datetime="2022-03-23">23 March 2022</time></p>
            <p>Corrected.</p></li>
            <li><p class="when"><time datetime="2022-02-09">9 February 2022</time></p>
            <p>First published</p></li>
            </ol>
            </details>
            <section class="citation" aria-labelledby="cite-this-page">
            <h2 id="cite-this-page">Cite this page</h2>
            <p>Office of the Police &amp; Crime Commissioner, “Precept”. <span \
            class="address">https://opcc.example.org/sub/decisions/precept/</span></p>
            </section>
            <nav class="neighbours" data-pagefind-ignore aria-label="Previous and next">
            <ul>
            <li class="next"><a rel="next" href="../../decisions/estates/"><span class="direction">Next: \
            </span>Estates</a></li>
            </ul>
            </nav>
            </main>
            <footer class="site-footer">
            <div class="footer-columns">
            <section>
            <h2>Contact</h2>
            <div class="contact" id="site-contact">
            <p>PO Box 688, Huntingdon, PE29 9LA</p>
            <p><a href="mailto:office@example.org">office@example.org</a></p>
            </div>
            </section>
            <section>
            <h2>About this website</h2>
            <ul class="footer-links">
            <li><a href="../../privacy/">Privacy</a></li>
            <li><a href="../../feeds/all.atom">Feed of new publications</a></li>
            </ul>
            </section>
            </div>
            <p class="licence">All content is available under the <a \
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open \
            Government Licence v3.0</a>, except where otherwise stated.</p>
            </footer>
            </body>
            </html>

            """)
}

@Test func `a page with nothing but a title has no empty furniture`() throws {
    let html = try render(
        Page(address: PageAddress("404.html"), type: .notFound, title: "Page not found", blocks: []))
    for absent in ["breadcrumbs", "<dl", "<details", "\"neighbours\"", "class=\"notice", "class=\"contents"] {
        #expect(!html.contains(absent))
    }
    #expect(html.contains("<link rel=\"stylesheet\" href=\"/sub/assets/civic.css?v=0a1b\">"))
    #expect(html.contains("<body class=\"not-found-page\">"))
}

@Test func `the stylesheet is small, and begins with the theme's colours`() throws {
    let assets = try CivicTheme.load().assets
    let stylesheet = try #require(assets.first { $0.address == Theme.stylesheet }).bytes
    #expect(stylesheet.count < 20_000)
    #expect(
        String(decoding: stylesheet.prefix(56), as: UTF8.self)
            == ":root{--paper:#ffffff;--ink:#1b2630;--accent:#1f4e6b}\n@m")
}
