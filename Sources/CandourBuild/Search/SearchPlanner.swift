import CandourPage
import CandourRecords
import CandourSyntax
import CandourTheme

/// The page on which readers search, and which says how to browse the site without that.
struct SearchPlanner: Sendable {
    let engine: SearchEngine
    let kinds: [PlannedKind]

    /// A link to it.
    static let link = Link("Search and browse", to: .page(Theme.search))

    /// The page. It is written with every site, as its links are those of all kinds.
    func page(in site: PublicSite) -> Page {
        let sections = [
            Section(id: "lists", title: "By kind and year", [.summary(kinds.compactMap(row))]),
            section("themes", "By plan theme", themes(in: site)),
            section("bodies", "By meeting body", bodies(in: site)),
            section("more", "In other ways", [AlphabetPlanner.link] + kinds.flatMap { $0.browsing(site) }),
        ]
        return Page(
            address: Theme.search, type: .page, title: SearchPlanner.link.text,
            summary: "Find a page by its words, or look through the lists.",
            breadcrumbs: [Link("Home", to: .page(.home))],
            blocks: [.search(engine)] + sections.filter { !$0.blocks.isEmpty }.map { .section($0) })
    }

    /// A kind with its list and the years of that.
    private func row(of kind: PlannedKind) -> SummaryRow? {
        let declaration = kind.declaration
        guard declaration.listing != .none, !kind.heads.isEmpty else { return nil }
        let all = Link("All \(kind.heads.count)", to: .page(PageAddress(declaration.name + "/")))
        let years = ListPlanner(kind: kind).years.map { year in
            Link(String(year), to: .page(PageAddress("\(declaration.name)/year/\(year)/")))
        }
        return SummaryRow(
            declaration.title, lines: [([all] + years).map { [Inline.link($0)] }.joinedByCommas()])
    }

    private func section(_ id: String, _ title: String, _ links: [Link]) -> Section {
        let lines = links.map { [Inline.link($0)] }
        return Section(id: id, title: title, lines.isEmpty ? [] : [.list(ordered: false, lines)])
    }

    /// The themes that any record serves, each once.
    private func themes(in site: PublicSite) -> [Link] {
        var seen: Set<String> = []
        var links: Set<Link> = []
        for theme in kinds.flatMap(\.heads).flatMap(\.common.themes)
        where seen.insert(theme.written.value).inserted {
            for case .link(let link) in site.link(to: theme) { links.insert(link) }
        }
        return links.sorted { ($0.text, $0.path) < ($1.text, $1.path) }
    }

    private func bodies(in site: PublicSite) -> [Link] {
        kinds.filter { $0.declaration.registers == .bodies }.flatMap(\.heads).map { head in
            Link(head.title, to: .page(head.address))
        }
    }
}

extension Link {
    /// The path of the page that it leads to.
    var path: String {
        if case .page(let address, _) = target { address.path } else { "" }
    }
}
