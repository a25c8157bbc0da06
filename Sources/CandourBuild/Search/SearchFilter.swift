/// What readers narrow a search down by. The index has it as words that no text can have, so that it costs a search
/// nothing unless it is used.
enum SearchFilter: String, CaseIterable {
    case kind, year, theme

    /// The word in the index: `=kind:Decisions`.
    func term(_ value: String) -> String { prefix + value }

    /// What a word in the index stands for; nothing for a word of another filter or of a text.
    func value(of term: String) -> String? {
        term.hasPrefix(prefix) ? String(term.dropFirst(prefix.count)) : nil
    }

    private var prefix: String { "=\(rawValue):" }
}
