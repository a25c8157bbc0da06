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

    /// What was made together: the pages of a record, a list.
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

    /// What was written.
    struct Outcome: Sendable {
        /// How many pages there are.
        let pages: Int
        /// What the next build must know of them, of their words, and of the search index.
        let kept: [CachedPages]
        let words: WordList
        let search: CachedSearch
        /// What lasts as long as this, because taking it down takes time.
        let made: [any Sendable]
    }

    /// Writes the site.
    func write(to sink: any OutputSink) async throws(MachineFault) -> Outcome {
        let version = String(ContentHash.of(plan.theme.assets.flatMap(\.bytes)).prefix(12))
        let renderer = PageRenderer(
            theme: plan.theme, site: plan.identity, resolver: SiteLinks(site: plan.site, kinds: plan.kinds),
            forDisk: options.forDisk,
            stylesheetVersion: version)
        let vocabulary = Vocabulary(leavingOut: SearchWords.common, keeper?.words ?? WordList())
        let written = try await parallel.chunks(plan.pages) { pages throws(MachineFault) -> [Written] in
            var reader = self.plan.settings.search == .candour ? PageReader(vocabulary) : nil
            var written: [Written] = []
            for planned in pages {
                written.append(try self.write(planned, renderer, &reader, to: sink))
            }
            return written
        }.flatMap { $0 }
        let shared = try await SharedWriter(
            plan: plan, renderer: renderer, parallel: parallel, keeper: keeper, vocabulary: vocabulary,
            parts: written.compactMap { part in part.record.map { ($0, part.cells, part.events) } }
        ).write(to: sink)
        let found = written.flatMap(\.pages) + shared.files.filter(\.isPage)
        var entries = written.flatMap(\.entries) + shared.files.map { ManifestEntry($0, of: nil) }
        let words = vocabulary.list
        var search = CachedSearch()
        switch plan.settings.search {
        case .candour:
            let index = try await write(found.compactMap(\.search), words, to: sink)
            entries += index.entries
            search = index.kept
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
        let indexed = found.filter(\.isIndexed).map { ($0.address, $0.updated) }
        let base = plan.settings.baseURL
        entries.append(
            try sink.put(Sitemap.bytes(of: indexed, baseURL: base), at: PageAddress("sitemap.xml")))
        entries.append(try sink.put(Sitemap.robots(plan.settings), at: PageAddress("robots.txt")))
        for (name, bytes) in HostingHeaders(
            policy: Theme.policy(for: plan.settings.search), baseURL: plan.settings.baseURL,
            isIndexed: !plan.settings.isPreview, redirects: plan.redirects { mentionedFiles[$0.key] ?? [] }
        ).files {
            entries.append(try sink.put(bytes, at: PageAddress(name)))
        }
        let manifest = Manifest(today: options.today, version: options.version, entries: entries)
        try sink.write(manifest.bytes, to: Manifest.name)
        return Outcome(
            pages: found.count, kept: written.compactMap(\.kept) + [shared.kept].compactMap { $0 },
            words: words,
            search: search, made: [written, shared.files, found, entries, vocabulary])
    }

    /// Writes the search index of the pages. Files in which nothing has changed are kept, and not made.
    private func write(
        _ pages: [SearchEntry], _ words: WordList, to sink: any OutputSink
    ) async throws(MachineFault) -> (entries: [ManifestEntry], kept: CachedSearch) {
        var (files, kept) = SearchIndex(pages, words, last: keeper?.search).files()
        var known: Set<String> = []
        let same = files.filter { $0.bytes == nil }
        for file in same where sink.keep(file.address.file) { known.insert(file.address.file) }
        // What is not on the disk any more as it was is made again.
        if known.count < same.count { (files, kept) = SearchIndex(pages, words, last: nil).files() }
        let sink = RemainingFiles(sink: sink, known: known)
        let entries = try await parallel.map(files) { file throws(MachineFault) in
            if let bytes = file.bytes { try sink.write(bytes, to: file.address.file) }
            return ManifestEntry(
                path: file.address.file, size: file.facts.size, hash: file.facts.hash, record: nil)
        }
        return (entries, kept)
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
}

extension SiteWriter.Written {
    /// The pages of a record or a list.
    fileprivate init(
        _ planned: PlannedPages, _ files: [CachedPages.File], cells: [String]?, events: [CachedPages.Event],
        kept: CachedPages?
    ) {
        let name = planned.record?.description
        entries = files.map { ManifestEntry($0, of: name) }
        pages = files.filter(\.isPage)
        record = planned.record
        self.cells = cells
        self.events = events
        self.kept = kept
    }
}

extension ManifestEntry {
    /// A file of a page, or beside it, of a record if there is one.
    fileprivate init(_ file: CachedPages.File, of record: String?) {
        self.init(path: file.address.file, size: file.size, hash: file.hash, record: record)
    }
}
