import CandourBuild
import Synchronization

/// Keeps files in memory, and every path in the order of writing.
final class RecordingSink: OutputSink {
    private let written = Mutex<(paths: [String], files: [String: [UInt8]])>(([], [:]))

    var paths: [String] { written.withLock { $0.paths } }
    var files: [String: [UInt8]] { written.withLock { $0.files } }

    func write(_ bytes: [UInt8], to path: String) throws(MachineFault) { keep(bytes, path) }

    func copy(_ file: FoundFile, to path: String) throws(MachineFault) -> (size: Int, hash: String) {
        keep([], path)
        return (0, "")
    }

    private func keep(_ bytes: [UInt8], _ path: String) {
        written.withLock {
            $0.paths.append(path)
            $0.files[path] = bytes
        }
    }
}
