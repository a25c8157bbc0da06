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

    /// One page as it was written.
    private struct Written: Sendable {
        let address: PageAddress
        let updated: LocalDate?
        /// Whether search engines should know it.
        let isIndexed: Bool
        let entry: ManifestEntry
    }

    /// Writes the site; the number of pages.
    func write(to sink: any OutputSink) async throws(MachineFault) -> Int {
        let version = String(ContentHash.of(plan.theme.stylesheet).prefix(12))
        let renderer = PageRenderer(
            theme: plan.theme, site: plan.identity, resolver: SiteLinks(store: plan.site.store),
            forDisk: options.forDisk,
            stylesheetVersion: version)
        let written = try await parallel.chunks(plan.pages) { chunk throws(MachineFault) in
            var written: [Written] = []
            for planned in chunk {
                for page in planned.make() {
                    let bytes = renderer.render(page)
                    let entry = try SiteWriter.put(bytes, at: page.address, planned.record?.description, sink)
                    let date = page.updated ?? page.published?.last
                    let isIndexed = page.movedTo == nil && page.type != .notFound
                    written.append(
                        Written(address: page.address, updated: date, isIndexed: isIndexed, entry: entry))
                }
            }
            return written
        }.flatMap { $0 }
        var entries = written.map(\.entry)
        entries += try writeFiles(to: sink)
        entries += try writeFeeds(to: sink)
        for asset in plan.theme.assets {
            entries.append(try SiteWriter.put(asset.bytes, at: asset.address, nil, sink))
        }
        let indexed = written.filter(\.isIndexed).map { ($0.address, $0.updated) }
        let base = plan.settings.baseURL
        entries.append(
            try SiteWriter.put(
                Sitemap.bytes(of: indexed, baseURL: base), at: PageAddress("sitemap.xml"), nil, sink))
        entries.append(
            try SiteWriter.put(Sitemap.robots(baseURL: base), at: PageAddress("robots.txt"), nil, sink))
        let manifest = Manifest(today: options.today, version: options.version, entries: entries)
        try sink.write(manifest.bytes, to: Manifest.name)
        return written.count
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
