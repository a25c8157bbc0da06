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

    /// Pages that were made together.
    private struct Written: Sendable {
        let record: RecordKey?
        let pages: [CachedPages.Page]
        /// What the next build must know of them.
        let kept: CachedPages?
    }

    /// Writes the site; the number of pages, and what the next build must know of them.
    func write(to sink: any OutputSink) async throws(MachineFault) -> (pages: Int, kept: [CachedPages]) {
        let version = String(ContentHash.of(plan.theme.stylesheet).prefix(12))
        let renderer = PageRenderer(
            theme: plan.theme, site: plan.identity, resolver: SiteLinks(store: plan.site.store),
            forDisk: options.forDisk,
            stylesheetVersion: version)
        let written = try await parallel.chunks(plan.pages) { chunk throws(MachineFault) in
            var written: [Written] = []
            for planned in chunk { written.append(try self.write(planned, renderer, to: sink)) }
            return written
        }.flatMap { $0 }
        var entries = written.flatMap { written in
            let record = written.record?.description
            return written.pages.map {
                ManifestEntry(path: $0.address.file, size: $0.size, hash: $0.hash, record: record)
            }
        }
        entries += try writeFiles(to: sink)
        entries += try writeFeeds(to: sink)
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
        let manifest = Manifest(today: options.today, version: options.version, entries: entries)
        try sink.write(manifest.bytes, to: Manifest.name)
        return (pages.count, written.compactMap(\.kept))
    }

    /// Writes pages that are made together. Those that would be what they were are kept, and not made.
    private func write(
        _ planned: PlannedPages, _ renderer: PageRenderer, to sink: any OutputSink
    ) throws(MachineFault) -> Written {
        var linked = Set<PageAddress>()
        if let kept = keeper?.unchanged(planned) {
            for page in kept.pages where sink.keep(page.address.file) { linked.insert(page.address) }
            // What is not on the disk any more as it was is made again.
            if linked.count == kept.pages.count {
                return Written(record: planned.record, pages: kept.pages, kept: kept)
            }
        }
        let trace = keeper == nil ? nil : RecordTrace()
        let site = plan.site.noting(in: trace)
        let renderer = renderer.asking(SiteLinks(store: site.store))
        var pages: [CachedPages.Page] = []
        for page in planned.make(site) {
            let bytes = renderer.render(page)
            if !linked.contains(page.address) { try sink.write(bytes, to: page.address.file) }
            pages.append(
                CachedPages.Page(
                    address: page.address, updated: page.updated ?? page.published?.last,
                    isIndexed: page.movedTo == nil && page.type != .notFound, size: bytes.count,
                    hash: ContentHash.of(bytes)))
        }
        let kept = trace.flatMap { keeper?.kept(planned, $0, pages) }
        return Written(record: planned.record, pages: pages, kept: kept)
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

    private func writeFeeds(to sink: any OutputSink) throws(MachineFault) -> [ManifestEntry] {
        let planner = FeedPlanner(kinds: plan.kinds, store: plan.site.store)
        let writer = FeedWriter(settings: plan.settings)
        let all = planner.all()
        var entries = [
            try SiteWriter.put(writer.atom(all), at: PageAddress(all.path + ".atom"), nil, sink),
            try SiteWriter.put(writer.rss(all), at: PageAddress(all.path + ".rss"), nil, sink),
            try SiteWriter.put(writer.json(all), at: PageAddress(all.path + ".json"), nil, sink),
        ]
        for feed in planner.others() {
            entries.append(
                try SiteWriter.put(writer.atom(feed), at: PageAddress(feed.path + ".atom"), nil, sink))
        }
        return entries
    }

    private static func put(
        _ bytes: [UInt8], at address: PageAddress, _ record: String?, _ sink: any OutputSink
    ) throws(MachineFault) -> ManifestEntry {
        try sink.write(bytes, to: address.file)
        return ManifestEntry(
            path: address.file, size: bytes.count, hash: ContentHash.of(bytes), record: record)
    }
}
