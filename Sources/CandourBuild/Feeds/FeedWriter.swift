import CandourDiagnostics
import CandourPage

/// Writes feeds: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1. Ids and dates come from the content alone.
struct FeedWriter: Sendable {
    let settings: SiteSettings

    /// The id of a record in feeds: a tag (RFC 4151) of the site's host. 2012 is the year in which the offices began.
    func id(of entry: FeedEntry) -> String { "tag:\(settings.host),2012:\(entry.record)" }

    /// Atom.
    func atom(_ feed: Feed) -> [UInt8] {
        var text = MarkupText()
        text.add(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
        )
        text.add(text: settings.language)
        text.add("\">\n")
        text.add(element: "id", "tag:\(settings.host),2012:\(feed.path)")
        text.add(element: "title", "\(feed.title) – \(settings.shortName)")
        text.add(element: "updated", (feed.updated ?? FeedWriter.beginning).rfc3339)
        text.add("<author>")
        text.add(element: "name", settings.name)
        text.add("</author>\n")
        link("self", feed.path + ".atom", "application/atom+xml", &text)
        link("alternate", feed.page.path, "text/html", &text)
        for entry in feed.entries {
            text.add("<entry>\n")
            text.add(element: "id", id(of: entry))
            text.add(element: "title", entry.title)
            link("alternate", entry.address.path, "text/html", &text)
            text.add(element: "published", entry.published.rfc3339)
            text.add(element: "updated", entry.updated.rfc3339)
            text.add("<category term=\"")
            text.add(text: entry.record.kind)
            text.add("\" label=\"")
            text.add(text: entry.category)
            text.add("\"/>\n")
            if let summary = entry.summary { text.add(element: "summary", summary) }
            text.add("</entry>\n")
        }
        text.add("</feed>\n")
        return text.bytes
    }

    /// RSS 2.0.
    func rss(_ feed: Feed) -> [UInt8] {
        var text = MarkupText()
        text.add(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n"
        )
        text.add(element: "title", "\(feed.title) – \(settings.shortName)")
        text.add(element: "link", settings.baseURL + feed.page.path)
        text.add(element: "description", settings.summary ?? "\(feed.title), \(settings.name)")
        text.add(element: "language", settings.language.lowercased())
        text.add("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
        text.add(text: settings.baseURL + feed.path + ".rss")
        text.add("\"/>\n")
        if let updated = feed.updated { text.add(element: "lastBuildDate", updated.rfc822) }
        for entry in feed.entries {
            text.add("<item>\n")
            text.add(element: "title", entry.title)
            text.add(element: "link", settings.baseURL + entry.address.path)
            text.add("<guid isPermaLink=\"false\">")
            text.add(text: id(of: entry))
            text.add("</guid>\n")
            text.add(element: "pubDate", entry.published.rfc822)
            text.add(element: "category", entry.category)
            if let summary = entry.summary { text.add(element: "description", summary) }
            text.add("</item>\n")
        }
        text.add("</channel>\n</rss>\n")
        return text.bytes
    }

    /// JSON Feed 1.1.
    func json(_ feed: Feed) -> [UInt8] {
        let items = feed.entries.map { entry -> String in
            var members = [
                ("id", JSONText.quoted(id(of: entry))),
                ("url", JSONText.quoted(settings.baseURL + entry.address.path)),
                ("title", JSONText.quoted(entry.title)),
                ("content_text", JSONText.quoted(entry.summary ?? entry.title)),
                ("date_published", JSONText.quoted(entry.published.rfc3339)),
                ("date_modified", JSONText.quoted(entry.updated.rfc3339)),
                ("tags", JSONText.array([JSONText.quoted(entry.category)])),
            ]
            if let summary = entry.summary { members.append(("summary", JSONText.quoted(summary))) }
            return "\n" + JSONText.object(members)
        }
        let feedText = JSONText.object([
            ("version", JSONText.quoted("https://jsonfeed.org/version/1.1")),
            ("title", JSONText.quoted("\(feed.title) – \(settings.shortName)")),
            ("home_page_url", JSONText.quoted(settings.baseURL + feed.page.path)),
            ("feed_url", JSONText.quoted(settings.baseURL + feed.path + ".json")),
            ("language", JSONText.quoted(settings.language)),
            ("authors", JSONText.array([JSONText.object([("name", JSONText.quoted(settings.name))])])),
            ("items", JSONText.array(items)),
        ])
        return Array(feedText.utf8) + [0x0A]
    }

    /// 22 November 2012, the day on which the offices began: for what has no date of its own.
    static let beginning = LocalDateTime(LocalDate(daysSince1970: 15_666))

    private func link(_ relation: String, _ path: String, _ type: String, _ text: inout MarkupText) {
        text.add("<link rel=\"\(relation)\" type=\"\(type)\" href=\"")
        text.add(text: settings.baseURL + path)
        text.add("\"/>\n")
    }
}
