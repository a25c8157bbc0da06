/// What a template can show.
enum TemplateKey: String, CaseIterable {
    // The same on every page of a type, known when the shell is made.
    case language
    case siteName = "site_name"
    case pageType = "page_type"
    case stylesheetVersion = "stylesheet_version"
    case logo
    case skipWords = "words.skip"
    case demonstrationWords = "words.demonstration"
    case demonstrationNotice = "words.demonstration_notice"
    case contactWords = "words.contact"
    case moreWords = "words.more"
    // Different on each page: places where the page is put into the shell.
    case root
    case home
    case head
    case navigation
    case breadcrumbs
    case heading
    case notices
    case contents
    case content
    case history
    case citation
    case neighbours
    case contact
    case licence
    case footerLinks = "footer_links"
    case search
    case searchMarks = "search_marks"
    // Questions, for sections.
    case isDemonstration = "demonstration"
    case hasLogo = "has_logo"

    /// How a template may use it.
    enum Role {
        /// Text that is known when the shell is made.
        case value
        /// A place that differs from page to page.
        case slot
        /// Opens a section that is shown or not.
        case question
    }

    /// How a template may use it.
    var role: Role {
        switch self {
        case .language, .siteName, .pageType, .stylesheetVersion, .logo, .skipWords, .demonstrationWords,
            .demonstrationNotice, .contactWords, .moreWords:
            .value
        case .root, .home, .head, .navigation, .breadcrumbs, .heading, .notices, .contents, .content,
            .history, .citation,
            .neighbours, .contact, .licence, .footerLinks, .search, .searchMarks:
            .slot
        case .isDemonstration, .hasLogo: .question
        }
    }

    /// What a shell must show: without it a part of every page would be lost.
    static let required: [TemplateKey] = [.head, .heading, .notices, .content, .history]
}
