import CandourPage
import CandourRecords
import CandourTheme

/// Renders the pages of a plan and writes them, with feeds, sitemap, files and manifest. Pages are written as they
/// are made; the site is never in memory as a whole.
struct SiteWriter: Sendable {
    let plan: SitePlan
    let options: BuildOptions
    let parallel: Parallel
    let mentionedFiles: [RecordKey: [String]]
    /// What is there of the last build, where there is to be a next one.
    let keeper: PageKeeper?

    /// What was made together: the pages of a record, a list, a feed.
    fileprivate struct Written: Sendable {
        var entries: [ManifestEntry] = []
        var pages: [CachedPages.File] = []
        /// The record behind them, and its cells in the data of its kind.
        var record: RecordKey?
        var cells: [String]?
        /// What calendars have of it.
        var events: [CachedPages.Event] = []
        /// What the next build must know of the pages.
        var kept: CachedPages?
    }

    /// What is made together, before it is made.
    private enum Step: Sendable {
        case pages(PlannedPages)
        case file(path: String, make: @Sendable () -> [UInt8])
    }

    /// Writes the site; the number of pages, and what the next build must know of them and of their words.
    func write(
        to sink: any OutputSink
    ) async throws(MachineFault) -> (pages: Int, kept: [CachedPages], words: WordList) {
        let version = String(ContentHash.of(plan.theme.assets.flatMap(\.bytes)).prefix(12))
        let renderer = PageRenderer(
            theme: plan.theme, site: plan.identity, resolver: SiteLinks(site: plan.site, kinds: plan.kinds),
            forDisk: options.forDisk,
            stylesheetVersion: version)
        let vocabulary = Vocabulary(leavingOut: SearchWords.common, keeper?.words ?? WordList())
        let written = try await parallel.chunks(feeds + plan.pages.map(Step.pages)) {
            steps throws(MachineFault) -> [Written] in
            var reader = self.reader(vocabulary)
            var written: [Written] = []
            for step in steps {
                switch step {
                case .pages(let planned):
                    written.append(try self.write(planned, renderer, &reader, to: sink))
                case .file(let path, let make):
                    written.append(Written(entries: [try sink.put(make(), at: PageAddress(path))]))
                }
            }
            return written
        }.flatMap { $0 }
        var entries = written.flatMap(\.entries)
        var reader = self.reader(vocabulary)
        let data = try await writeData(of: written, renderer, &reader, to: sink)
        entries += data.entries
        let follow = try writeCalendars(of: written, renderer, &reader, to: sink)
        entries += follow.entries
        let pages = written.flatMap(\.pages) + [data.page, follow.page]
        let words = vocabulary.list
        switch plan.settings.search {
        case .candour:
            entries += try await write(SearchIndex(pages.compactMap(\.search), words), to: sink)
        case .pagefind:
            for file in try sink.indexByPagefind() {
                entries.append(
                    try sink.put(file.bytes, at: PageAddress("pagefind/" + file.path)))
            }
        }
        entries += try writeFiles(to: sink)
        for asset in plan.theme.assets {
            entries.append(try sink.put(asset.bytes, at: asset.address))
        }
        let indexed = pages.filter(\.isIndexed).map { ($0.address, $0.updated) }
        let base = plan.settings.baseURL
        entries.append(
            try sink.put(Sitemap.bytes(of: indexed, baseURL: base), at: PageAddress("sitemap.xml")))
        entries.append(try sink.put(Sitemap.robots(plan.settings), at: PageAddress("robots.txt")))
        for (name, bytes) in HostingHeaders(
            policy: Theme.policy(for: plan.settings.search), baseURL: plan.settings.baseURL,
            isIndexed: !plan.settings.isPreview
        ).files {
            entries.append(try sink.put(bytes, at: PageAddress(name)))
        }
        let manifest = Manifest(today: options.today, version: options.version, entries: entries)
        try sink.write(manifest.bytes, to: Manifest.name)
        return (pages.count, written.compactMap(\.kept), words)
    }

    private func write(
        _ index: SearchIndex, to sink: any OutputSink
    ) async throws(MachineFault) -> [ManifestEntry] {
        try await parallel.map(index.files()) { file throws(MachineFault) in
            try sink.write(file.bytes, to: file.address.file)
            return ManifestEntry(
                path: file.address.file, size: file.bytes.count, hash: file.hash, record: nil)
        }
    }

    /// Writes pages that are made together. Those that would be what they were are kept, and not made.
    private func write(
        _ planned: PlannedPages, _ renderer: PageRenderer, _ reader: inout PageReader?,
        to sink: any OutputSink
    ) throws(MachineFault) -> Written {
        var linked = Set<PageAddress>()
        if let kept = keeper?.unchanged(planned) {
            for file in kept.files where sink.keep(file.address.file) { linked.insert(file.address) }
            // What is not on the disk any more as it was is made again.
            if linked.count == kept.files.count {
                return Written(planned, kept.files, cells: kept.cells, events: kept.events, kept: kept)
            }
        }
        let trace = keeper == nil ? nil : RecordTrace()
        let site = plan.site.noting(in: trace)
        let renderer = renderer.asking(SiteLinks(site: site, kinds: plan.kinds))
        var files: [CachedPages.File] = []
        for var page in planned.make(site) {
            let data = PageTables.added(to: &page, plan.settings)
            let bytes = renderer.render(page)
            if !linked.contains(page.address) { try sink.write(bytes, to: page.address.file) }
            files.append(
                CachedPages.File(
                    address: page.address, isPage: true, updated: page.updated ?? page.published?.last,
                    isIndexed: page.movedTo == nil && page.type != .notFound, size: bytes.count,
                    hash: ContentHash.of(bytes), search: reader?.entry(of: page) ?? nil))
            for file in data {
                if !linked.contains(file.address) { try sink.write(file.bytes, to: file.address.file) }
                files.append(
                    CachedPages.File(
                        address: file.address, isPage: false, updated: nil, isIndexed: false,
                        size: file.bytes.count, hash: ContentHash.of(file.bytes), search: nil))
            }
        }
        let cells = planned.cells?(site)
        let events = events(of: planned, in: site)
        let kept = trace.flatMap { keeper?.kept(planned, $0, files, cells: cells, events: events) }
        return Written(planned, files, cells: cells, events: events, kept: kept)
    }

    /// What calendars have of the record behind some pages.
    private func events(of planned: PlannedPages, in site: PublicSite) -> [CachedPages.Event] {
        guard let record = planned.record, let events = planned.calendarEvents?(site), !events.isEmpty,
            let head = site.store.head(record)
        else { return [] }
        let writer = CalendarWriter(settings: plan.settings)
        return events.map { event in
            CachedPages.Event(calendar: event.calendar, text: writer.lines(of: event, in: head))
        }
    }

    private func writeFiles(to sink: any OutputSink) throws(MachineFault) -> [ManifestEntry] {
        var entries: [ManifestEntry] = []
        for (record, file) in plan.files(mentioned: { mentionedFiles[$0.key] ?? [] }) {
            let (size, hash) = try sink.copy(
                FoundFile(path: file.path, size: file.size), to: file.address.file)
            entries.append(
                ManifestEntry(path: file.address.file, size: size, hash: hash, record: record.description))
        }
        return entries
    }

    /// The data of all kinds, once the cells of all records are known, and the page that lists it.
    private func writeData(
        of written: [Written], _ renderer: PageRenderer, _ reader: inout PageReader?, to sink: any OutputSink
    ) async throws(MachineFault) -> (entries: [ManifestEntry], page: CachedPages.File) {
        var cells: [RecordKey: [String]] = [:]
        for part in written {
            if let record = part.record, let own = part.cells { cells[record] = own }
        }
        let (entries, page) = try await DataWriter(plan: plan, parallel: parallel).write(cells, to: sink)
        let written = try self.write(page, renderer, &reader, to: sink)
        return (entries + [written.entry], written.file)
    }

    /// The calendars, once the events of all records are known, and the page that lists them and the feeds.
    private func writeCalendars(
        of written: [Written], _ renderer: PageRenderer, _ reader: inout PageReader?, to sink: any OutputSink
    ) throws(MachineFault) -> (entries: [ManifestEntry], page: CachedPages.File) {
        let calendars = CalendarPlanner(written.flatMap(\.events), in: plan.site.store).calendars
        let writer = CalendarWriter(settings: plan.settings)
        var entries: [ManifestEntry] = []
        for calendar in calendars {
            let title = "\(calendar.title) – \(plan.settings.shortName)"
            entries.append(try sink.put(writer.calendar(title, calendar.events), at: calendar.address))
        }
        let planner = FeedPlanner(kinds: plan.kinds, store: plan.site.store)
        let page = FollowPage(feeds: [planner.all()] + planner.others(), calendars: calendars).page
        let follow = try self.write(page, renderer, &reader, to: sink)
        return (entries + [follow.entry], follow.file)
    }

    /// A page that lists what was made before it.
    private func write(
        _ page: Page, _ renderer: PageRenderer, _ reader: inout PageReader?, to sink: any OutputSink
    ) throws(MachineFault) -> (entry: ManifestEntry, file: CachedPages.File) {
        let entry = try sink.put(renderer.render(page), at: page.address)
        let file = CachedPages.File(
            address: page.address, isPage: true, updated: page.updated, isIndexed: true, size: entry.size,
            hash: entry.hash, search: reader?.entry(of: page) ?? nil)
        return (entry, file)
    }

    /// What reads the words of pages for the search; nothing where another program does.
    private func reader(_ vocabulary: Vocabulary) -> PageReader? {
        plan.settings.search == .candour ? PageReader(vocabulary) : nil
    }

    /// The feeds, each file a step of its own.
    private var feeds: [Step] {
        let planner = FeedPlanner(kinds: plan.kinds, store: plan.site.store)
        let writer = FeedWriter(settings: plan.settings)
        let all = planner.all()
        return [
            .file(path: all.path + ".atom") { writer.atom(all) },
            .file(path: all.path + ".rss") { writer.rss(all) },
            .file(path: all.path + ".json") { writer.json(all) },
        ] + planner.others().map { feed in .file(path: feed.path + ".atom") { writer.atom(feed) } }
    }
}

extension SiteWriter.Written {
    /// The pages of a record or a list.
    fileprivate init(
        _ planned: PlannedPages, _ files: [CachedPages.File], cells: [String]?, events: [CachedPages.Event],
        kept: CachedPages?
    ) {
        let name = planned.record?.description
        entries = files.map {
            ManifestEntry(path: $0.address.file, size: $0.size, hash: $0.hash, record: name)
        }
        pages = files.filter(\.isPage)
        record = planned.record
        self.cells = cells
        self.events = events
        self.kept = kept
    }
}
