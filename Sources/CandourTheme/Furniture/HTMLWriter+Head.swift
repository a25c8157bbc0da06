import CandourPage

extension HTMLWriter {
    /// What the head of the document says of this page: title, description, address, feed.
    mutating func head() {
        element("<title>", documentTitle, "</title>")
        if let summary = page.summary {
            attribute("\n<meta name=\"description\" content=\"", summary)
            buffer.append(">")
        }
        if page.type == .notFound {
            buffer.append("\n<meta name=\"robots\" content=\"noindex\">")
        } else {
            buffer.append("\n<link rel=\"canonical\" href=\"")
            buffer.append(encoding: site.baseURL, .external)
            buffer.append(encoding: page.movedTo?.path ?? page.address.path, .path)
            buffer.append("\">")
        }
        if let newAddress = page.movedTo {
            buffer.append("\n<meta name=\"robots\" content=\"noindex\">")
            buffer.append("\n<meta http-equiv=\"refresh\" content=\"0; url=")
            links.write(.page(newAddress), into: &buffer)
            buffer.append("\">")
        }
        attribute("\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"", Strings.feed)
        buffer.append(" href=\"")
        links.write(.page(Theme.feed), into: &buffer)
        buffer.append("\">")
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
