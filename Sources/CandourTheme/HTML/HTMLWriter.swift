import CandourPage

/// Writes one page. Blocks come first, because the contents list above them needs their headings; the furniture
/// around them follows.
struct HTMLWriter {
    /// What was written so far.
    var buffer = HTMLBuffer()
    /// The ids given out on this page.
    var ids = PageIDs()
    /// The headings for the contents list, in order.
    var contents: [ContentsEntry] = []
    /// How many charts there are so far.
    var charts = 0
    /// How many tables there are so far.
    var tables = 0
    /// The heading last written, after which a table without a caption is named.
    var lastHeading = ""
    /// The numbers of the abbreviations that the page has explained.
    var expanded: Set<Int> = []
    /// The page.
    let page: Page
    /// What every page says of the site.
    let site: SiteIdentity
    /// Where links lead.
    let links: LinkWriter
    /// Where links in prose lead.
    let resolver: any LinkResolver
    /// The scripts of the search that the theme has.
    let scripts: Set<PageAddress>
    /// Changes when a file of the theme does.
    let assetsVersion: String

    /// A writer for `page`.
    init(
        _ page: Page, site: SiteIdentity, resolver: any LinkResolver, forDisk: Bool,
        scripts: Set<PageAddress>, assetsVersion: String
    ) {
        self.scripts = scripts
        self.assetsVersion = assetsVersion
        self.page = page
        self.site = site
        self.resolver = resolver
        links = LinkWriter(page.address, type: page.type, baseURL: site.baseURL, forDisk: forDisk)
    }

    /// Takes away what was written so far.
    mutating func taken() -> [UInt8] {
        defer { buffer = HTMLBuffer() }
        return buffer.bytes
    }

    /// Text between the tags that `open` and `close` write.
    mutating func element(_ open: StaticString, _ text: String, _ close: StaticString) {
        buffer.append(open)
        buffer.append(text: text)
        buffer.append(close)
    }

    /// ` name="` value `"`, both escaped where they need to be.
    mutating func attribute(_ start: StaticString, _ value: String) {
        buffer.append(start)
        buffer.append(text: value)
        buffer.append("\"")
    }
}
