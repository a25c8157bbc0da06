import CandourPage
import CandourRecords
import CandourTheme

/// Writes what is of all records together: the lists from A to Z, the page to search on, the accessibility statement,
/// feeds, data, calendars, and the pages that lead to them. It is made from what records are known by, their cells, and
/// what calendars have of them. While these are as they were, all of it stays as it is.
struct SharedWriter: Sendable {
    let plan: SitePlan
    let renderer: PageRenderer
    let parallel: Parallel
    /// What is there of the last build, where there is to be a next one.
    let keeper: PageKeeper?
    /// The words for the search index.
    let vocabulary: Vocabulary
    /// Of each record its cells in the data of its kind, and what calendars have of it; in the order of the pages.
    let parts: [(record: RecordKey, cells: [String]?, events: [CachedPages.Event])]

    /// A file that is not made yet.
    private enum Step: Sendable {
        case page(Page)
        case file(PageAddress, make: @Sendable () -> [UInt8])
    }

    /// What the next build calls all of it.
    private static let name = "shared"

    /// Writes it; the files, and what the next build must know of them.
    func write(
        to sink: any OutputSink
    ) async throws(MachineFault) -> (files: [CachedPages.File], kept: CachedPages?) {
        guard let keeper else { return (try await make(plan.site, to: sink), nil) }
        let basis = keeper.fingerprint(of: parts.map { ($0.cells, $0.events) })
        var known: Set<String> = []
        if let kept = keeper.unchanged(SharedWriter.name, basis) {
            for file in kept.files where sink.keep(file.address.file) { known.insert(file.address.file) }
            if known.count == kept.files.count { return (kept.files, kept) }
        }
        let trace = RecordTrace()
        let files = try await make(
            plan.site.noting(in: trace), to: RemainingFiles(sink: sink, known: known))
        return (files, keeper.kept(SharedWriter.name, basis, trace, files))
    }

    private func make(
        _ site: PublicSite, to sink: any OutputSink
    ) async throws(MachineFault) -> [CachedPages.File] {
        let renderer = renderer.asking(SiteLinks(site: site, kinds: plan.kinds))
        // Both know records by their heads alone.
        let feeds = FeedPlanner(kinds: plan.kinds, store: plan.site.store).feeds
        let calendars = CalendarPlanner(parts.flatMap(\.events), in: plan.site.store).calendars
        let cells = Dictionary(parts.compactMap { part in part.cells.map { (part.record, $0) } }) {
            first, _ in
            first
        }
        let (data, page) = try await DataWriter(plan: plan, site: site, parallel: parallel)
            .write(cells, to: sink)
        let search = SearchPlanner(engine: plan.settings.search, kinds: plan.kinds).page(in: site)
        var pages =
            AlphabetPlanner(plan.kinds).pages + [
                search, page, FollowPage(feeds: feeds, calendars: calendars).page,
            ]
        if let statement = plan.statement {
            pages.append(statement.page(in: site, plan.kinds.flatMap(\.heads)))
        }
        let files = try await parallel.map(pages.map(Step.page) + steps(feeds) + steps(calendars)) {
            step throws(MachineFault) in
            switch step {
            case .page(let page):
                var reader = plan.settings.search == .candour ? PageReader(vocabulary) : nil
                return CachedPages.File(
                    try sink.put(renderer.render(page), at: page.address), at: page.address, of: page,
                    reader?.entry(of: page) ?? nil)
            case .file(let address, let make):
                return CachedPages.File(try sink.put(make(), at: address), at: address)
            }
        }
        return files + data.map { CachedPages.File($0, at: PageAddress($0.path)) }
    }

    private func steps(_ feeds: [Feed]) -> [Step] {
        let writer = FeedWriter(settings: plan.settings)
        let forms = feeds.prefix(1).flatMap { all in
            [
                Step.file(PageAddress(all.path + ".rss")) { writer.rss(all) },
                .file(PageAddress(all.path + ".json")) { writer.json(all) },
            ]
        }
        return forms + feeds.map { feed in .file(PageAddress(feed.path + ".atom")) { writer.atom(feed) } }
    }

    private func steps(_ calendars: [CalendarPlanner.Calendar]) -> [Step] {
        let writer = CalendarWriter(settings: plan.settings)
        return calendars.map { calendar in
            .file(calendar.address) {
                writer.calendar("\(calendar.title) – \(plan.settings.shortName)", calendar.events)
            }
        }
    }
}

extension CachedPages.File {
    /// A file that was written, with the page that it is, if it is one.
    fileprivate init(
        _ entry: ManifestEntry, at address: PageAddress, of page: Page? = nil, _ search: SearchEntry? = nil
    ) {
        self.init(
            address: address, isPage: page != nil, updated: page?.updated, isIndexed: page != nil,
            size: entry.size, hash: entry.hash, search: search)
    }
}
