import CandourDiagnostics
import Glibc

/// What the terminal is like, and writing to it.
enum Terminal {
    /// Colours on a terminal, unless NO_COLOR asks for none (no-color.org).
    static var style: TerminalStyle {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let isPlain = getenv("NO_COLOR") != nil || getenv("TERM").map { String(cString: $0) } == "dumb"
        return isTerminal && !isPlain ? .colour : .plain
    }

    /// Writes to standard output.
    static func write(_ text: String) { put(text, STDOUT_FILENO) }

    /// Writes to standard error.
    static func writeError(_ text: String) { put(text, STDERR_FILENO) }

    /// Writes to an open file; whether all of it was written.
    @discardableResult static func put(_ text: String, _ descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            written += count
        }
        return true
    }
}
