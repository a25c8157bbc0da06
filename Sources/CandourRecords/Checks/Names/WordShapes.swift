/// The first letters and the lengths of words, to tell quickly that something cannot be one of them misspelt.
struct WordShapes: Sendable {
    /// For each letter of English, a bit for each length that occurs, up to 31.
    private var lengths = [UInt32](repeating: 0, count: 26)

    /// Adds a word, and what it may become when letters are left out or added.
    mutating func add(_ word: String) {
        guard let first = word.utf8.first, let letter = WordShapes.letter(first) else { return }
        let (length, reach) = (word.utf8.count, MisspeltName.reach(word.utf8.count))
        for length in max(1, length - reach)...(length + reach) where length < 32 {
            lengths[letter] |= 1 << UInt32(length)
        }
    }

    /// Whether a word that begins with `first` and has `length` bytes may be one of them.
    func mayHold(_ first: UInt8, _ length: Int) -> Bool {
        guard let letter = WordShapes.letter(first), length < 32 else { return false }
        return lengths[letter] & 1 << UInt32(length) != 0
    }

    private static func letter(_ byte: UInt8) -> Int? {
        let letter = Int((byte | 0x20) &- 0x61)
        return letter < 26 ? letter : nil
    }
}
