import CandourPage
import CandourRecords
import CandourSyntax
import CandourTheme

/// Everything that will be written, and none of it made yet.
struct SitePlan: Sendable {
    let settings: SiteSettings
    let kinds: [PlannedKind]
    /// The records that were published in error.
    let removed: [RecordHead]
    let site: PublicSite
    let theme: Theme

    /// Nearly all pages, record by record and list by list; `SharedWriter` has the others.
    var pages: [PlannedPages] {
        let titles = Dictionary(kinds.map { ($0.declaration.name, $0.declaration.title) }) { first, _ in first
        }
        let terms = kinds.flatMap { $0.terms() }
        var planned: [PlannedPages] = []
        for kind in kinds {
            let neighbours = Neighbours(kind)
            for (index, head) in kind.heads.enumerated() {
                let ways = neighbours.of(index)
                let term = head.date.flatMap { OfficeTerm.earlier(at: $0, among: terms) }
                let basis = (ways?.words ?? []) + (term.map { [$0.name, $0.role, $0.address.path] } ?? [])
                var pages = PlannedPages(
                    record: head.key, name: head.key.description, basis: basis,
                    cells: { kind.cells(index, $0) },
                    make: {
                        PageAssembler(site: $0, titles: titles, term: term).pages(of: index, in: kind, ways)
                    })
                if kind.declaration.hasCalendar { pages.calendarEvents = { kind.calendarEvents(index, $0) } }
                planned.append(pages)
                for former in head.common.formerly {
                    guard let old = FormerAddress.address(former.value, baseURL: settings.publishedURL) else {
                        continue
                    }
                    planned.append(
                        PlannedPages(record: head.key) { _ in [FormerAddress.page(at: old, to: head)] })
                }
            }
            planned += ListPlanner(kind: kind).planned()
            planned.append(
                PlannedPages(record: nil, name: kind.declaration.name + "/overviews") {
                    kind.overviews($0).map { $0.page(of: kind.declaration) }
                })
        }
        planned.append(PlannedPages(record: nil) { _ in removed.flatMap(RemovedPage.pages) })
        planned += CorrectionsPlanner(kinds.flatMap(\.heads), removed: removed).planned()
        let home = HomePlanner(settings: settings, kinds: kinds)
        planned.append(PlannedPages(record: nil, name: "home") { [home.home(in: $0), home.notFound()] })
        return planned
    }

    /// The accessibility statement, where the settings have one.
    var statement: AccessibilityStatement? {
        settings.accessibility.map { AccessibilityStatement(statement: $0, settings: settings) }
    }

    /// The earlier addresses of public records, of their files too, and where each leads now.
    func redirects(
        mentioned: (RecordHead) -> [String]
    ) -> [(from: PageAddress, to: PageAddress)] {
        kinds.flatMap(\.heads).flatMap { head in
            head.common.formerly.flatMap { former -> [(from: PageAddress, to: PageAddress)] in
                guard let old = FormerAddress.address(former.value, baseURL: settings.publishedURL) else {
                    return []
                }
                let files = Set(mentioned(head)).sorted().filter { head.files[$0] != nil }.map { name in
                    (
                        from: PageAddress("files/\(old.path)\(name)"),
                        to: PublishedFile.address(of: name, in: head.key)
                    )
                }
                return [(from: old, to: head.address)] + files
            }
        }
    }

    /// The files of public records, as they are published.
    func files(mentioned: (RecordHead) -> [String]) -> [(record: RecordKey, file: PublishedFile)] {
        kinds.flatMap(\.heads).flatMap { head in
            Set(mentioned(head)).sorted().compactMap { name in
                head.files[name].map { file in
                    let address = PublishedFile.address(of: name, in: head.key)
                    return (head.key, PublishedFile(path: file.path, address: address, size: file.size))
                }
            }
        }
    }

    /// What every page says of the site.
    var identity: SiteIdentity {
        let sections = kinds.filter { $0.declaration.isInNavigation && !$0.heads.isEmpty }.map {
            Link($0.declaration.title, to: .page(PageAddress($0.declaration.name + "/")))
        }
        let lists = kinds.filter {
            !$0.declaration.isInNavigation && !$0.heads.isEmpty && $0.declaration.listing != .none
        }.map { Link($0.declaration.title, to: .page(PageAddress($0.declaration.name + "/"))) }
        let written = kinds.filter { $0.declaration.listing == .none }.flatMap(\.heads).map {
            Link($0.title, to: .page($0.address))
        }
        return SiteIdentity(
            name: settings.name, shortName: settings.shortName, baseURL: settings.baseURL,
            language: settings.language, isDemonstration: settings.isDemonstration, navigation: sections,
            footer: written + (statement == nil ? [] : [AccessibilityStatement.link]) + lists + [
                SearchPlanner.link, AlphabetPlanner.link, CorrectionsPlanner.link,
                Link(DataPage.title, to: .page(DataPage.address)),
                Link(FollowPage.title, to: .page(FollowPage.address)),
            ], contact: settings.contacts.first?.lines ?? [], licence: settings.licence,
            abbreviations: Abbreviations(
                kinds.flatMap(\.heads).flatMap(\.abbreviations).map {
                    Abbreviation($0.short, $0.long, also: $0.also)
                }),
            search: settings.search, isPreview: settings.isPreview)
    }
}

extension Overview {
    /// The page.
    fileprivate func page(of kind: KindDeclaration) -> Page {
        Page(
            address: address, type: .list, title: title, summary: summary,
            breadcrumbs: [Link("Home", to: .page(.home))] + parents, blocks: blocks,
            search: isSearched ? PageSearch(kind: kind.title) : nil)
    }
}
