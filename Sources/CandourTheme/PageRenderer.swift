package import CandourPage

/// Turns pages into HTML. Made once for a site; many tasks may use it at a time.
package struct PageRenderer: Sendable {
    private let site: SiteIdentity
    private var resolver: any LinkResolver
    private let forDisk: Bool
    private let shells: [PageType: Shell]
    private let scripts: Set<PageAddress>
    private let assetsVersion: String

    /// A renderer for the pages of `site`. With `forDisk`, links to pages name their index.html.
    /// `stylesheetVersion` changes when a file of the theme does, so that no reader is left with an old one.
    package init(
        theme: Theme, site: SiteIdentity, resolver: any LinkResolver, forDisk: Bool, stylesheetVersion: String
    ) {
        scripts = theme.searchScripts
        assetsVersion = stylesheetVersion
        self.site = site
        self.resolver = resolver
        self.forDisk = forDisk
        var shells: [PageType: Shell] = [:]
        for type in PageType.allCases {
            shells[type] = Shell(of: type, theme, site, stylesheetVersion: stylesheetVersion)
        }
        self.shells = shells
    }

    /// The same renderer, which asks `resolver` where links lead.
    package func asking(_ resolver: any LinkResolver) -> PageRenderer {
        var renderer = self
        renderer.resolver = resolver
        return renderer
    }

    /// The whole document of a page, UTF-8.
    package func render(_ page: Page) -> [UInt8] {
        guard let shell = shells[page.type] else { return [] }
        var writer = HTMLWriter(
            page, site: site, resolver: resolver, forDisk: forDisk, scripts: scripts,
            assetsVersion: assetsVersion)
        writer.write(page.blocks, under: 1, listed: true)
        let content = writer.taken()
        writer.buffer.reserve(shell.size + content.count + 4096)
        for segment in shell.segments {
            switch segment {
            case .html(let html): writer.buffer.append(html: html)
            case .slot(let key): writer.write(slot: key, content: content)
            }
        }
        return writer.buffer.bytes
    }
}
