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

    /// Whether somebody sits there who can be asked.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// How many processors there are.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Asks `question` and waits for a line, without spaces at its ends; nothing when there is no more.
    static func ask(_ question: String) -> String? {
        write(question)
        return readLine(strippingNewline: true).map { line in
            String(line.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
        }
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
