import CandourPage

extension HTMLWriter {
    /// The part of the page that belongs in a place of the shell. The content was written before.
    mutating func write(slot: TemplateKey, content: [UInt8]) {
        switch slot {
        case .root: buffer.append(text: links.root)
        case .home: links.write(.page(.home), into: &buffer)
        case .head: head()
        case .navigation: navigation()
        case .breadcrumbs: breadcrumbs()
        case .heading: heading()
        case .notices: notices()
        case .contents: contentsList()
        case .content: buffer.append(html: content)
        case .history: history()
        case .citation: citation()
        case .neighbours: neighbours()
        case .contact: contact()
        case .licence: licence()
        case .footerLinks: footerLinks()
        case .search: searchBox()
        case .searchMarks: searchMarks()
        case .language, .siteName, .pageType, .stylesheetVersion, .logo, .hasLogo, .skipWords,
            .demonstrationWords,
            .demonstrationNotice, .contactWords, .moreWords, .isDemonstration:
            // Known when the shell was made: no place is left for them.
            return
        }
    }
}
