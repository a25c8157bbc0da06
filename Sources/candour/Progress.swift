import Glibc
import Synchronization

/// Says on a terminal what a run is doing, once it has taken more than a second. Nothing is said when the output
/// goes to a file or a pipe.
final class Progress: Sendable {
    private let started = Progress.now
    private let isShown: Bool
    private let wrote = Mutex(false)

    /// Progress of a run that starts now; `isQuiet` says nothing at all.
    init(isQuiet: Bool) { isShown = !isQuiet && isatty(STDERR_FILENO) == 1 }

    /// A stage begins.
    func begin(_ stage: String) {
        guard isShown, Progress.now - started > 1 else { return }
        Terminal.writeError("\r\u{1B}[K\(stage)…")
        wrote.withLock { $0 = true }
    }

    /// The run is over: the line is cleared.
    func finish() {
        if wrote.withLock({ $0 }) { Terminal.writeError("\r\u{1B}[K") }
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
