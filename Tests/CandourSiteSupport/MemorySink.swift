package import CandourBuild
import Synchronization

/// Keeps the files of a built site in memory.
package final class MemorySink: OutputSink {
    private let written = Mutex<[String: [UInt8]]>([:])

    /// Keeps files.
    package init() {}

    /// What was written so far, by path.
    package var files: [String: [UInt8]] { written.withLock { $0 } }

    package func write(_ bytes: [UInt8], to path: String) throws(MachineFault) {
        written.withLock { $0[path] = bytes }
    }

    package func copy(_ file: FoundFile, to path: String) throws(MachineFault) -> (size: Int, hash: String) {
        written.withLock { $0[path] = [] }
        return (0, "")
    }
}
