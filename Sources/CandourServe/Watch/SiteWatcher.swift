import CLinux
package import FlyingSocks
import Glibc

/// Waits for changes of a site's files: `site.yml`, `record.lock`, and everything in `content/` and
/// `themes/`.
///
/// The kernel tells of them (inotify), folder by folder; new folders are watched as they appear. Where it cannot, the
/// files are looked at again and again.
package struct SiteWatcher: ~Copyable {
    private let site: String
    private let pool: any AsyncSocketPool
    /// What the kernel tells through; nothing where the files are looked at instead.
    private let descriptor: Int32?
    /// The number of the site's own folder, in which few names count.
    private var top: Int32 = -1
    private var listing: SiteListing?

    /// How long nothing must have happened until a change counts as made: editors write a file in several steps.
    private static let quiet = Duration.milliseconds(30)
    /// How many times that is waited for, at most, when something is written without end.
    private static let mostWaits = 10
    /// How long files are left alone that are looked at again and again.
    private static let interval = Duration.milliseconds(500)
    /// What counts in the site's own folder.
    private static let names: Set<String> = ["site.yml", "record.lock", "content", "themes"]

    /// Watches the site in the folder `site` from now on. `polls` looks at the files even where the kernel would tell:
    /// it says nothing of disks on other machines.
    package init(_ site: String, pool: any AsyncSocketPool, polls: Bool) {
        self.site = site
        self.pool = pool
        let opened = polls ? -1 : candour_watch_open()
        var top: Int32 = -1
        if opened >= 0, !SiteWatcher.watchAll(site, opened, &top) {
            close(opened)
            descriptor = nil
        } else {
            descriptor = opened >= 0 ? opened : nil
        }
        self.top = top
        if descriptor == nil { listing = SiteListing(of: site) }
    }

    deinit { if let descriptor { close(descriptor) } }

    /// Whether the files are looked at again and again.
    package var isPolling: Bool { descriptor == nil }

    /// Returns once something has changed, and nothing more happens; fails when the task is cancelled.
    package mutating func change() async throws {
        guard let descriptor else { return try await polledChange() }
        while true {
            try await pool.suspendSocket(Socket(file: .init(rawValue: descriptor)), untilReadyFor: .read)
            guard take(from: descriptor) else { continue }
            for _ in 0..<SiteWatcher.mostWaits {
                try await Task.sleep(for: SiteWatcher.quiet)
                guard take(from: descriptor) else { return }
            }
            return
        }
    }

    private mutating func polledChange() async throws {
        while true {
            try await Task.sleep(for: SiteWatcher.interval)
            let now = SiteListing(of: site)
            if now != listing {
                listing = now
                return
            }
        }
    }

    /// Takes all events that are there; whether one of them counts.
    private mutating func take(from descriptor: Int32) -> Bool {
        var counts = false
        var concernsFolders = false
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let length = read(descriptor, &buffer, buffer.count)
            guard length > 0 else { break }
            for event in WatchEvent.all(in: buffer[..<length])
            where event.folder != top || SiteWatcher.names.contains(event.name) || event.name.isEmpty {
                // Hidden files are the system's and the editor's, never content.
                if event.name.hasPrefix(".") { continue }
                counts = true
                if event.concernsFolders { concernsFolders = true }
            }
        }
        // Folders are watched before the site is read, so nothing that happens in a new one is missed.
        if concernsFolders { _ = SiteWatcher.watchAll(site, descriptor, &top) }
        return counts
    }

    /// Watches every folder that there is; false where the kernel watches no more.
    private static func watchAll(_ site: String, _ descriptor: Int32, _ top: inout Int32) -> Bool {
        top = candour_watch_folder(descriptor, site)
        guard top >= 0 else { return false }
        return ["content", "themes"].allSatisfy { watch("\(site)/\($0)", descriptor, depth: 0) }
    }

    private static func watch(_ folder: String, _ descriptor: Int32, depth: Int) -> Bool {
        // Deeper folders are refused by the build; see `FolderSource`.
        guard depth < 12 else { return true }
        if candour_watch_folder(descriptor, folder) < 0 {
            // One that has gone meanwhile, or is a file, need not be watched.
            return errno != ENOSPC && errno != ENOMEM
        }
        return SiteListing.folders(in: folder).allSatisfy {
            watch("\(folder)/\($0)", descriptor, depth: depth + 1)
        }
    }
}
