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
        var pages: [CachedPages.Page] = []
        /// What the next build must know of the pages.
        var kept: CachedPages?
    }

    /// What is made together, before it is made.
    private enum Step: Sendable {
        case pages(PlannedPages)
        case feed(path: String, make: @Sendable () -> [UInt8])
    }

    /// Writes the site; the number of pages, and what the next build must know of them and of their words.
    func write(
        to sink: any OutputSink
    ) async throws(MachineFault) -> (pages: Int, kept: [CachedPages], words: WordList) {
        let version = String(ContentHash.of(plan.theme.assets.flatMap(\.bytes)).prefix(12))
        let scripts = Dictionary(
            plan.theme.scripts.map { ($0.address, String(ContentHash.of($0.bytes).prefix(12))) }
        ) { first, _ in first }
        let renderer = PageRenderer(
            theme: plan.theme, site: plan.identity, resolver: SiteLinks(site: plan.site, kinds: plan.kinds),
            forDisk: options.forDisk,
            stylesheetVersion: version, scripts: scripts)
        let vocabulary = Vocabulary(leavingOut: SearchWords.common, keeper?.words ?? WordList())
        let written = try await parallel.chunks(feeds + plan.pages.map(Step.pages)) {
            steps throws(MachineFault) -> [Written] in
            var reader = PageReader(vocabulary)
            var written: [Written] = []
            for step in steps {
                switch step {
                case .pages(let planned):
                    written.append(try self.write(planned, renderer, &reader, to: sink))
                case .feed(let path, let make):
                    let entry = try SiteWriter.put(make(), at: PageAddress(path), nil, sink)
                    written.append(Written(entries: [entry]))
                }
            }
            return written
        }.flatMap { $0 }
        let words = vocabulary.list
        var entries = written.flatMap(\.entries)
        entries += try await write(
            SearchIndex(written.flatMap(\.pages).compactMap(\.search), words), to: sink)
        entries += try writeFiles(to: sink)
        for asset in plan.theme.assets {
            entries.append(try SiteWriter.put(asset.bytes, at: asset.address, nil, sink))
        }
        let pages = written.flatMap(\.pages)
        let indexed = pages.filter(\.isIndexed).map { ($0.address, $0.updated) }
        let base = plan.settings.baseURL
        entries.append(
            try SiteWriter.put(
                Sitemap.bytes(of: indexed, baseURL: base), at: PageAddress("sitemap.xml"), nil, sink))
        entries.append(
            try SiteWriter.put(Sitemap.robots(baseURL: base), at: PageAddress("robots.txt"), nil, sink))
        for (name, bytes) in HostingHeaders(policy: Theme.policy, baseURL: plan.settings.baseURL).files {
            entries.append(try SiteWriter.put(bytes, at: PageAddress(name), nil, sink))
        }
        let manifest = Manifest(today: options.today, version: options.version, entries: entries)
        try sink.write(manifest.bytes, to: Manifest.name)
        return (pages.count, written.compactMap(\.kept), words)
    }

    private func write(
        _ index: SearchIndex, to sink: any OutputSink
    ) async throws(MachineFault) -> [ManifestEntry] {
        try await parallel.map(index.files()) { file throws(MachineFault) in
            try SiteWriter.put(file.bytes, at: file.address, nil, sink)
        }
    }

    /// Writes pages that are made together. Those that would be what they were are kept, and not made.
    private func write(
        _ planned: PlannedPages, _ renderer: PageRenderer, _ reader: inout PageReader,
        to sink: any OutputSink
    ) throws(MachineFault) -> Written {
        var linked = Set<PageAddress>()
        if let kept = keeper?.unchanged(planned) {
            for page in kept.pages where sink.keep(page.address.file) { linked.insert(page.address) }
            // What is not on the disk any more as it was is made again.
            if linked.count == kept.pages.count {
                return Written(planned, kept.pages, kept: kept)
            }
        }
        let trace = keeper == nil ? nil : RecordTrace()
        let site = plan.site.noting(in: trace)
        let renderer = renderer.asking(SiteLinks(site: site, kinds: plan.kinds))
        var pages: [CachedPages.Page] = []
        for page in planned.make(site) {
            let bytes = renderer.render(page)
            if !linked.contains(page.address) { try sink.write(bytes, to: page.address.file) }
            pages.append(
                CachedPages.Page(
                    address: page.address, updated: page.updated ?? page.published?.last,
                    isIndexed: page.movedTo == nil && page.type != .notFound, size: bytes.count,
                    hash: ContentHash.of(bytes), search: reader.entry(of: page)))
        }
        let kept = trace.flatMap { keeper?.kept(planned, $0, pages) }
        return Written(planned, pages, kept: kept)
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

    /// The feeds, each file a step of its own.
    private var feeds: [Step] {
        let planner = FeedPlanner(kinds: plan.kinds, store: plan.site.store)
        let writer = FeedWriter(settings: plan.settings)
        let all = planner.all()
        return [
            .feed(path: all.path + ".atom") { writer.atom(all) },
            .feed(path: all.path + ".rss") { writer.rss(all) },
            .feed(path: all.path + ".json") { writer.json(all) },
        ] + planner.others().map { feed in .feed(path: feed.path + ".atom") { writer.atom(feed) } }
    }

    private static func put(
        _ bytes: [UInt8], at address: PageAddress, _ record: String?, _ sink: any OutputSink
    ) throws(MachineFault) -> ManifestEntry {
        try sink.write(bytes, to: address.file)
        return ManifestEntry(
            path: address.file, size: bytes.count, hash: ContentHash.of(bytes), record: record)
    }
}

extension SiteWriter.Written {
    /// The pages of a record or a list.
    fileprivate init(_ planned: PlannedPages, _ pages: [CachedPages.Page], kept: CachedPages?) {
        let record = planned.record?.description
        entries = pages.map {
            ManifestEntry(path: $0.address.file, size: $0.size, hash: $0.hash, record: record)
        }
        self.pages = pages
        self.kept = kept
    }
}
