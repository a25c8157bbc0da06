/// How emphasis is written: with ANSI colours on a terminal, or not at all. Carets are drawn either way.
package enum TerminalStyle: Sendable {
    /// Text alone.
    case plain
    /// ANSI escape codes.
    case colour

    func problem(_ text: String) -> String { wrapped(text, "1;31") }
    func warning(_ text: String) -> String { wrapped(text, "1;33") }
    func strong(_ text: String) -> String { wrapped(text, "1") }
    func pointer(_ text: String) -> String { wrapped(text, "36") }
    func dim(_ text: String) -> String { wrapped(text, "2") }

    private func wrapped(_ text: String, _ code: String) -> String {
        self == .plain ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
