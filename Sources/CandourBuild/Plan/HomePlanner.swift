import CandourPage
import CandourRecords

/// The home page, and the page for addresses that do not exist.
struct HomePlanner: Sendable {
    let settings: SiteSettings
    let kinds: [PlannedKind]

    /// The home page: what the kinds contribute, in their order. Sections of one id are joined.
    func home(in site: PublicSite) -> Page {
        let sections = kinds.flatMap { $0.homeSections(site) }.sorted { $0.order < $1.order }
        var joined: [Section] = []
        for section in sections.map(\.section) {
            if let index = joined.firstIndex(where: { $0.id == section.id }) {
                joined[index] = Section(
                    id: section.id, title: joined[index].title,
                    HomePlanner.joined(joined[index].blocks + section.blocks))
            } else {
                joined.append(section)
            }
        }
        return Page(
            address: .home, type: .home, title: settings.name, summary: settings.summary,
            blocks: joined.map { .section($0) }, structured: [.organisation])
    }

    /// The page that a host shows for an address that does not exist.
    func notFound() -> Page {
        let ways: [[Inline]] = [
            [.text("Check the address for a typing mistake.")],
            [.text("Start from the "), .link(Link("home page", to: .page(.home))), .text(".")],
        ]
        let lists: [[Inline]] = kinds.filter { !$0.heads.isEmpty && $0.declaration.listing != .none }.map {
            [.link(Link($0.declaration.title, to: .page(PageAddress($0.declaration.name + "/"))))]
        }
        var blocks: [Block] = [.list(ordered: false, ways)]
        if !lists.isEmpty {
            blocks.append(
                .section(Section(id: "lists", title: "Look through a list", [.list(ordered: false, lists)])))
        }
        if let contact = settings.contacts.first {
            blocks.append(
                .section(Section(id: "ask", title: "Ask us", [.list(ordered: false, contact.lines)])))
        }
        return Page(
            address: PageAddress("404.html"), type: .notFound, title: "Page not found",
            summary: "There is no page at this address.", blocks: blocks)
    }

    /// Headline numbers that stand next to each other become one row of numbers, and lists one list.
    private static func joined(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        for block in blocks {
            if case .figures(let more) = block, case .figures(let figures)? = result.last {
                result[result.count - 1] = .figures(figures + more)
            } else if case .list(false, let more) = block, case .list(false, let lines)? = result.last {
                result[result.count - 1] = .list(ordered: false, lines + more)
            } else {
                result.append(block)
            }
        }
        return result
    }
}
