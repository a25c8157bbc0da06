package import CandourBuild
import FlyingSocks

/// A preview of a site: it is built, shown to browsers on this machine, and built anew whenever one of its files
/// changes.
///
/// `run()` does two things at once. One task answers browsers (`PreviewServer`). The other builds, tells what it found,
/// and waits for the next change (`SiteWatcher`). Between them stands `PreviewState`: the last good site, and what is
/// wrong with the present one.
package struct Preview: Sendable {
    /// What happened, for the terminal.
    package enum News: Sendable {
        /// A build ended. `isShown` says whether its pages are what browsers see.
        case built(BuildReport, isShown: Bool)
        /// A build could not be made; pages stay as they are.
        case failed(MachineFault)
        /// The kernel cannot tell of changes, so the files are looked at twice a second.
        case polling
    }

    private let build: PreviewBuild
    private let site: String
    private let listener: Listener
    private let polls: Bool
    private let tell: @Sendable (News) -> Void

    /// A preview of the site in the folder `site`, which `build` builds, at the address of `listener`. `polls` looks at
    /// the files instead of waiting for the kernel. `tell` is told what happens.
    package init(
        of site: String, _ build: PreviewBuild, at listener: Listener, polls: Bool,
        tell: @escaping @Sendable (News) -> Void
    ) {
        self.site = site
        self.build = build
        self.listener = listener
        self.polls = polls
        self.tell = tell
    }

    /// Shows the site until the task is cancelled.
    package func run() async throws {
        let pool = SocketPool.make()
        try await pool.prepare()
        let state = PreviewState()
        let server = PreviewServer(
            listener: listener,
            responder: PreviewResponder(state: state, hosts: HostNames(isOpen: listener.address.isOpen)),
            pool: pool)
        try await withThrowingTaskGroup { group in
            group.addTask { try await pool.run() }
            group.addTask { try await server.run() }
            group.addTask { try await keepUpToDate(state, pool) }
            defer { group.cancelAll() }
            _ = try await group.next()
        }
    }

    /// Builds the site, and again after each change.
    private func keepUpToDate(_ state: PreviewState, _ pool: any AsyncSocketPool) async throws {
        // Watched before it is read: what changes meanwhile is built next.
        var watcher = SiteWatcher(site, pool: pool, polls: polls)
        if watcher.isPolling, !polls { tell(.polling) }
        var build = build
        var shown: Manifest?
        while true {
            do throws(MachineFault) {
                let report = try await build.run()
                let isGood = !report.hasProblems
                var site: PreviewState.Site?
                if isGood {
                    let manifest = try manifest(in: build.folder)
                    // Pages are loaded anew only where something in the site is another.
                    if manifest != shown { site = Preview.site(manifest, report, build.folder) }
                    shown = manifest
                }
                state.update(site: site, problems: ProblemList(report))
                tell(.built(report, isShown: isGood))
            } catch {
                state.update(site: nil, problems: ProblemList(error))
                tell(.failed(error))
            }
            try await watcher.change()
        }
    }

    private func manifest(in folder: String) throws(MachineFault) -> Manifest {
        let bytes = try FolderSource(folder).read(FoundFile(path: Manifest.name, size: 0))
        do throws(Manifest.Fault) { return try Manifest.read(bytes) } catch {
            throw MachineFault(
                "The site that was just built in \(folder) cannot be read",
                advice: "Change a file, or end the preview and start it again.")
        }
    }

    private static func site(_ manifest: Manifest, _ report: BuildReport, _ folder: String)
        -> PreviewState.Site
    {
        var files = Dictionary(manifest.entries.map { ($0.path, $0.record) }) { first, _ in first }
        files[Manifest.name] = .some(nil)
        return PreviewState.Site(folder: folder, basePath: report.basePath, files: files)
    }
}
