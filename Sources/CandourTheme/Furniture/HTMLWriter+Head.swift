import CandourPage

extension HTMLWriter {
    /// What the head of the document says of this page: title, description, address, feed, what it may load.
    mutating func head() {
        element("<title>", documentTitle, "</title>")
        attribute("\n<meta http-equiv=\"Content-Security-Policy\" content=\"", Theme.policy(for: site.search))
        buffer.append(">")
        if let summary = page.summary {
            attribute("\n<meta name=\"description\" content=\"", summary)
            if page.search != nil { buffer.append(" data-pagefind-meta=\"summary[content]\"") }
            buffer.append(">")
        }
        if site.isPreview || page.type == .notFound || page.movedTo != nil {
            buffer.append("\n<meta name=\"robots\" content=\"noindex\">")
        }
        if page.type != .notFound {
            buffer.append("\n<link rel=\"canonical\" href=\"")
            buffer.append(encoding: site.baseURL, .external)
            buffer.append(encoding: page.movedTo?.path ?? page.address.path, .path)
            buffer.append("\">")
            if page.movedTo == nil { openGraph() }
        }
        if let newAddress = page.movedTo {
            buffer.append("\n<meta http-equiv=\"refresh\" content=\"0; url=")
            links.write(.page(newAddress), into: &buffer)
            buffer.append("\">")
        }
        attribute("\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"", Strings.feed)
        buffer.append(" href=\"")
        links.write(.page(Theme.feed), into: &buffer)
        buffer.append("\">")
        searchHead()
        structuredData()
    }

    /// What other services show of a link to this page (The Open Graph protocol). No picture: it would be the same
    /// one for every page.
    private mutating func openGraph() {
        attribute("\n<meta property=\"og:title\" content=\"", page.title)
        buffer.append(
            page.type == .record
                ? ">\n<meta property=\"og:type\" content=\"article\">"
                : ">\n<meta property=\"og:type\" content=\"website\">")
        buffer.append("\n<meta property=\"og:url\" content=\"")
        buffer.append(encoding: site.baseURL, .external)
        buffer.append(encoding: page.address.path, .path)
        attribute("\">\n<meta property=\"og:site_name\" content=\"", site.name)
        attribute(">\n<meta property=\"og:locale\" content=\"", site.language.replacing("-", with: "_"))
        buffer.append(">")
        if let summary = page.summary {
            attribute("\n<meta property=\"og:description\" content=\"", summary)
            buffer.append(">")
        }
    }

    /// `Page – Section – Site`, with the number of the page in a list of several.
    private var documentTitle: String {
        var parts = [page.title]
        if let (number, count) = pageOfList, number > 1 {
            parts[0] += " (\(Strings.page(number, of: count)))"
        }
        if let section = trail.dropFirst().first { parts.append(section.text) }
        if page.title != site.name { parts.append(site.shortName) }
        return parts.joined(separator: " – ")
    }

    private var pageOfList: (number: Int, count: Int)? {
        for block in page.blocks {
            if case .pagination(let pagination) = block {
                return (pagination.current + 1, pagination.addresses.count)
            }
        }
        return nil
    }
}
