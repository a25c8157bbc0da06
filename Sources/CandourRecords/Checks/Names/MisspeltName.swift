import CandourDiagnostics
import CandourSyntax

/// Whether words are the name of a body with some letters wrong: as many words, each with the right first letter.
enum MisspeltName {
    /// How many letters of a word may be wrong: one of four, at least one and at most two.
    static func reach(_ length: Int) -> Int { min(2, max(1, length / 4)) }

    /// Whether `words` are probably meant to be those of `name`. In all, one letter of eight may be wrong, and three.
    static func matches(_ words: [String], _ name: NameRegister.Name) -> Bool {
        let theirs = name.text.words
        guard words.count == theirs.count else { return false }
        var changes = 0
        for (mine, wanted) in zip(words, theirs) {
            let (mine, wanted) = (NameWords.stem(mine.lowercased()), NameWords.stem(wanted.lowercased()))
            if mine == wanted { continue }
            guard !NameWords.small.contains(wanted),
                let distance = Suggestion.distance(from: mine, to: wanted, within: reach(wanted.utf8.count))
            else { return false }
            changes += distance
        }
        return changes > 0 && changes <= min(3, max(1, name.words.letters.utf8.count / 8))
    }
}

extension [String] {
    /// The first letters of words, in small letters.
    var firstLetters: String { lazy.compactMap { $0.first?.lowercased() }.joined() }
}
