/// A set of words that tells quickly, and sometimes wrongly, that a word is in it: what is not there is passed over
/// without making a text of it.
struct WatchedWords: Sendable {
    private var isWatched = [Bool](repeating: false, count: 4096)
    /// Whether there are any.
    private(set) var isEmpty = true

    /// Adds a word of any case.
    mutating func add(_ word: String) {
        isEmpty = false
        isWatched[Int(word.utf8.reduce(0, WatchedWords.next) & 0xFFF)] = true
    }

    /// Whether a word with this sum may be among them.
    func mayHold(_ sum: UInt32) -> Bool { isWatched[Int(sum & 0xFFF)] }

    /// The sum of a word with one letter more.
    static func next(_ sum: UInt32, _ byte: UInt8) -> UInt32 { (sum &* 31) &+ UInt32(byte | 0x20) }
}
