import Glibc

/// Measures the CPU time of stages, all threads together. For `--timings` alone; no output depends on it.
struct StageClock {
    private(set) var stages: [(name: String, seconds: Double)] = []
    private var last = StageClock.now

    /// Ends a stage and starts the next.
    mutating func finish(_ name: String) {
        let now = StageClock.now
        stages.append((name, now - last))
        last = now
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
