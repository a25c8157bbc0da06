import CandourServe
import FlyingSocks
import Foundation
import Synchronization
import Testing

/// Changes are seen however an editor makes them, and by both ways of looking.
@Suite(.timeLimit(.minutes(1))) struct SiteWatcherTests {
    /// A site that is watched, and the changes that were seen.
    private final class Watched: Sendable {
        let site: URL
        private let seen: AsyncStream<Void>
        private let task: Task<Void, any Error>
        private let count: CountOfChanges

        init(polls: Bool) async throws {
            let site = FileManager.default.temporaryDirectory.appending(path: "candour-\(UUID().uuidString)")
            try FileManager.default.createDirectory(
                at: site.appending(path: "content/pages"), withIntermediateDirectories: true)
            self.site = site
            let (seen, continuation) = AsyncStream.makeStream(of: Void.self)
            let count = CountOfChanges()
            self.seen = seen
            self.count = count
            task = Task {
                let pool = SocketPool.make()
                try await pool.prepare()
                let run = Task { try await pool.run() }
                defer { run.cancel() }
                var watcher = SiteWatcher(site.path, pool: pool, polls: polls)
                #expect(watcher.isPolling == polls)
                while true {
                    continuation.yield()
                    try await watcher.change()
                    count.add()
                }
            }
            await next()
        }

        /// How many changes were seen.
        var changes: Int { count.value }

        /// Waits until a change is seen (or, at first, until it is looked for).
        func next() async {
            var iterator = seen.makeAsyncIterator()
            _ = await iterator.next()
        }

        func write(_ text: String, to path: String) throws {
            try Data(text.utf8).write(to: site.appending(path: path))
        }

        deinit {
            task.cancel()
            try? FileManager.default.removeItem(at: site)
        }
    }

    private final class CountOfChanges: Sendable {
        private let number = Mutex(0)
        var value: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    @Test(arguments: [false, true]) func fileIsWrittenChangedAndRemoved(polls: Bool) async throws {
        let watched = try await Watched(polls: polls)
        try watched.write("one", to: "content/pages/about.md")
        await watched.next()
        try watched.write("other", to: "content/pages/about.md")
        await watched.next()
        try FileManager.default.removeItem(at: watched.site.appending(path: "content/pages/about.md"))
        await watched.next()
        try watched.write("candour: 1", to: "site.yml")
        await watched.next()
    }

    @Test(arguments: [false, true]) func fileIsSavedByRename(polls: Bool) async throws {
        let watched = try await Watched(polls: polls)
        try watched.write("one", to: "content/pages/.about.md.tmp")
        #expect(
            rename(
                watched.site.path + "/content/pages/.about.md.tmp",
                watched.site.path + "/content/pages/about.md")
                == 0)
        await watched.next()
    }

    @Test(arguments: [false, true]) func newFoldersAreFollowed(polls: Bool) async throws {
        let watched = try await Watched(polls: polls)
        try FileManager.default.createDirectory(
            at: watched.site.appending(path: "content/plans/2021-24/themes"),
            withIntermediateDirectories: true)
        // Empty folders hold nothing that is read.
        if !polls { await watched.next() }
        try watched.write("one", to: "content/plans/2021-24/themes/01-a.md")
        await watched.next()
        try FileManager.default.createDirectory(
            at: watched.site.appending(path: "themes"), withIntermediateDirectories: true)
        if !polls { await watched.next() }
        try watched.write("one", to: "themes/a.css")
        await watched.next()
    }

    @Test func folderThatIsMovedInIsFollowed() async throws {
        let watched = try await Watched(polls: false)
        let outside = FileManager.default.temporaryDirectory.appending(path: "candour-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: outside.appending(path: "inner"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(at: outside, to: watched.site.appending(path: "content/news"))
        await watched.next()
        try watched.write("one", to: "content/news/inner/a.md")
        await watched.next()
    }

    @Test func whatIsNoContentIsPassedOver() async throws {
        let watched = try await Watched(polls: false)
        try watched.write("x", to: "content/pages/.about.md.swp")
        try watched.write("x", to: "notes.txt")
        try FileManager.default.createDirectory(
            at: watched.site.appending(path: "output/a"), withIntermediateDirectories: true)
        try watched.write("x", to: "output/a/index.html")
        try await Task.sleep(for: .milliseconds(300))
        #expect(watched.changes == 0)
    }

    @Test func manyChangesAtOnceAreOne() async throws {
        let watched = try await Watched(polls: false)
        // On a machine that is busy just then, writing may pause, or take longer than is waited for.
        var most = 1
        let clock = ContinuousClock()
        let start = clock.now
        for number in 0..<50 {
            let took = try clock.measure { try watched.write("x", to: "content/pages/\(number).md") }
            if took > .milliseconds(25) { most += 1 }
        }
        most += Int((clock.now - start) / .milliseconds(300))
        await watched.next()
        try await Task.sleep(for: .milliseconds(300))
        #expect((1...most).contains(watched.changes))
    }
}
