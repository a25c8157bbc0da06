import CandourPage

/// `sitemap.xml` (sitemaps.org protocol 0.9) and `robots.txt`.
enum Sitemap {
    /// The sitemap of some pages; dates of change come from the content.
    static func bytes(of pages: [(address: PageAddress, updated: LocalDate?)], baseURL: String) -> [UInt8] {
        var text = MarkupText()
        text.add(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        )
        for page in pages.sorted(by: { $0.address < $1.address }) {
            text.add("<url><loc>")
            text.add(text: baseURL + page.address.path)
            text.add("</loc>")
            if let updated = page.updated { text.add("<lastmod>\(updated.iso)</lastmod>") }
            text.add("</url>\n")
        }
        text.add("</urlset>\n")
        return text.bytes
    }

    /// Everything may be read by search engines; nothing of a preview.
    static func robots(_ settings: SiteSettings) -> [UInt8] {
        if settings.isPreview { return Array("User-agent: *\nDisallow: /\n".utf8) }
        return Array("User-agent: *\nAllow: /\n\nSitemap: \(settings.baseURL)sitemap.xml\n".utf8)
    }
}
