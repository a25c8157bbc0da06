internal import CandourDiagnostics

/// Finds sentences that end in the middle: text is cut off when it is copied out of a table or a narrow box.
enum SentenceCutOff {
    /// Words that no sentence ends with.
    private static let unfinished: Set<String> = [
        "a", "an", "and", "as", "at", "because", "but", "by", "for", "from", "in", "into", "of", "on", "or",
        "our",
        "that", "the", "their", "to", "which", "whose", "with", "your",
    ]
    /// What has fewer words may be a title, such as “What we are waiting for”.
    private static let fewestWords = 6

    /// The word with which a text breaks off; nothing where it is whole, as far as can be seen.
    static func lastWord(of text: String) -> Substring? {
        let letters = text.utf8.reversed().prefix { $0 != UInt8(ascii: " ") }
        guard letters.count <= 7, letters.count < text.utf8.count else { return nil }
        let last = text.suffix(letters.count)
        guard unfinished.contains(String(last)), text.words.count >= fewestWords else { return nil }
        return last
    }
}

extension Diagnostic {
    /// That the text of a field ends with `word`.
    static func sentenceCutOff(_ word: Substring, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .sentenceCutOff, at: span,
            headline: "The text of \(field) breaks off after “\(word)”",
            reason: "No sentence ends with that word. Text from a narrow column or box often loses its end.",
            advice: .check(
                "what follows in your source?",
                ["write the rest", "if the source itself breaks off, accept this message and say so"]))
    }
}
