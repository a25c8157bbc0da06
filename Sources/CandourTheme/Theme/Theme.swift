import CandourDiagnostics
package import CandourPage
import Mustache

/// The look of a site: templates of the page shell, and the files published with it.
///
/// `load` checks a theme's files, `PageRenderer` makes the shell of each page type from its templates, once, and
/// then each page is its blocks turned into HTML (`HTMLWriter`) between stretches of the shell.
package struct Theme: Sendable {
    /// Its name.
    package let name: String
    /// The files published with the site, by address; the stylesheet among them.
    package let assets: [ThemeAsset]
    /// The picture beside the office’s name, one of the files; nothing where the theme has none.
    package let logo: PageAddress?
    /// The compiled templates.
    let templates: MustacheLibrary
    /// Their names.
    let templateNames: Set<String>

    /// Where the stylesheet is published; pages name it with its version.
    package static let stylesheet = PageAddress("assets/civic.css")
    /// The feed that every page names.
    package static let feed = PageAddress("feeds/all.atom")
    /// The page on which readers search.
    package static let search = PageAddress("search/")
    /// The script that shows the search box of every page.
    static let searchBox = PageAddress("assets/search.js")
    /// The script of the search page.
    static let searchPage = PageAddress("assets/search-page.js")
    /// What it uses where the site chose Pagefind.
    static let searchPagefind = PageAddress("assets/search-pagefind.js")
    /// The template of every page type that has none of its own.
    static let shell = "shell"

    /// The scripts of the search that the theme has.
    var searchScripts: Set<PageAddress> {
        Set(assets.map(\.address)).intersection([Theme.searchBox, Theme.searchPage, Theme.searchPagefind])
    }

    /// The name of the template of a page type: its own, `templates/home.mustache`, or the common one.
    func template(of type: PageType) -> String {
        templateNames.contains(type.rawValue) ? type.rawValue : Theme.shell
    }
}
