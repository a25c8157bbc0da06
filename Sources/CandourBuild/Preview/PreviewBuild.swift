import CandourDiagnostics
package import CandourRecords

/// Builds a site again and again into a folder of its own, for `candour serve`.
///
/// Only what has changed since the last time is done again. Nothing waits for the disk, as a preview need not outlive a
/// power cut; the site from before stays until a whole new one takes its place.
package struct PreviewBuild: Sendable {
    /// The folder of the built site.
    package let folder: String

    private let site: String
    private let kinds: [any RecordKind.Type]
    private let options: @Sendable () -> BuildOptions
    private let stop: @Sendable (MachineFault) -> Never
    private var snapshot: SiteSnapshot?

    /// Builds of the site in the folder `site` into `folder`, which should not be there yet. `options` is asked for
    /// each build, as the day may have changed. `stop` ends the process: a file in memory is not as it was.
    package init(
        of site: String, into folder: String, kinds: [any RecordKind.Type],
        options: @escaping @Sendable () -> BuildOptions, stop: @escaping @Sendable (MachineFault) -> Never
    ) throws(MachineFault) {
        self.site = site
        self.folder = folder
        self.kinds = kinds
        self.options = options
        self.stop = stop
        try FolderSource(site).requireSite()
    }

    /// Builds the site as it is now. Where there are problems, the site from before stays in the folder.
    package mutating func run() async throws(MachineFault) -> BuildReport {
        let source = FolderSource(site)
        let now = try SiteSnapshot.taken(of: source, after: snapshot)
        snapshot = now
        let options = options()
        let cache = BuildCache(
            source, output: folder, options: options, kinds: kinds, expectsAnother: true)
        let staging = try StagingFolder(output: folder, source: site, cache: cache, isDurable: false)
        do throws(MachineFault) {
            let build = Build(now, kinds: kinds, options: options, rebuild: cache?.rebuild(stop: stop))
            let report = try await build.run(into: staging)
            guard !report.hasProblems else {
                staging.discard()
                return report
            }
            _ = try staging.commit()
            cache?.remember(report, staging)
            return report
        } catch {
            staging.discard()
            throw error
        }
    }
}
