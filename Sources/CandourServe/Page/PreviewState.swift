import CandourBuild
import Synchronization

/// What the preview shows now: the last good site, and what is wrong with the present one. The server reads it, builds
/// change it, and open pages are told.
final class PreviewState: Sendable {
    /// The site that is shown.
    struct Site: Sendable {
        /// The folder of its files.
        let folder: String
        /// The path of the site on its host: `/`, or `/opcc/`.
        let basePath: String
        /// Its files, with the record behind each, if there is one.
        let files: [String: String?]
    }

    /// One moment.
    struct Moment: Sendable {
        /// The last good site; nothing before the first build that went well.
        var site: Site?
        /// Changes with each site, and with each start of the command.
        var siteNumber = 0
        /// What is wrong.
        var problems = ProblemList()
        /// Changes when what is wrong does.
        var reportNumber = 0
    }

    private struct Inside {
        var moment = Moment()
        var listeners: [Int: AsyncStream<String>.Continuation] = [:]
        var nextListener = 0
    }

    private let inside = Mutex(Inside())
    /// Tells this run of the command from others, whose pages may still be open.
    private let start = String(UInt64.random(in: 0 ... .max), radix: 36)

    /// What is shown now.
    var moment: Moment { inside.withLock { $0.moment } }

    /// The name of the site that is shown, which every page carries.
    func siteName(_ moment: Moment) -> String { "\(start)-\(moment.siteNumber)" }

    /// A build ended: with a new site, or the old one stays.
    func update(site: Site?, problems: ProblemList) {
        inside.withLock { inside in
            if let site {
                inside.moment.site = site
                inside.moment.siteNumber += 1
            }
            if problems != inside.moment.problems {
                inside.moment.problems = problems
                inside.moment.reportNumber += 1
            }
            let news = news(inside.moment)
            for listener in inside.listeners.values { listener.yield(news) }
        }
    }

    /// What a page that is open is told, now and after each change; the newest alone.
    func listen() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingNewest(1))
        let number = inside.withLock { inside in
            inside.nextListener += 1
            inside.listeners[inside.nextListener] = continuation
            continuation.yield(news(inside.moment))
            return inside.nextListener
        }
        continuation.onTermination = { [weak self] _ in
            self?.inside.withLock { $0.listeners[number] = nil }
        }
        return stream
    }

    private func news(_ moment: Moment) -> String {
        "{\"site\":\"\(siteName(moment))\",\"report\":\"\(start)-\(moment.reportNumber)\"}"
    }
}
