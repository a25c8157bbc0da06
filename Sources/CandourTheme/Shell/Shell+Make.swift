import CandourPage
import Mustache

extension Shell {
    /// Renders the template of a page type, once.
    init(of type: PageType, _ theme: Theme, _ site: SiteIdentity, stylesheetVersion: String) {
        var context: [String: Any] = [:]
        var words: [String: Any] = [:]
        for key in TemplateKey.allCases {
            let value = Shell.value(of: key, type, theme, site, stylesheetVersion)
            if key.rawValue.hasPrefix("words.") {
                words[String(key.rawValue.dropFirst("words.".count))] = value
            } else {
                context[key.rawValue] = value
            }
        }
        context["words"] = words
        self.init(theme.templates.render(context, withTemplate: theme.template(of: type)) ?? "")
    }

    private static func value(
        of key: TemplateKey, _ type: PageType, _ theme: Theme, _ site: SiteIdentity,
        _ stylesheetVersion: String
    ) -> Any {
        switch key {
        case .language: site.language
        case .siteName: site.name
        case .pageType: type.rawValue
        case .stylesheetVersion: stylesheetVersion
        case .logo: theme.logo?.path ?? ""
        case .hasLogo: theme.logo != nil
        case .skipWords: Strings.skip
        case .demonstrationWords: Strings.demonstration
        case .demonstrationNotice: Strings.demonstrationNotice
        case .contactWords: Strings.contact
        case .moreWords: Strings.moreInformation
        case .isDemonstration: site.isDemonstration
        case .root, .home, .head, .navigation, .breadcrumbs, .heading, .notices, .contents, .content,
            .history, .citation,
            .neighbours, .contact, .licence, .footerLinks, .search, .searchMarks:
            marked(key)
        }
    }
}
