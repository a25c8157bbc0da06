import CandourPage
import Glibc

/// The words of one page, each once, with where it stands. Made once for many pages, which it then holds one at a time.
struct PageWords {
    /// A word.
    struct Word {
        /// Of its bytes.
        let hash: UInt64
        /// Where its bytes begin in `bytes`.
        let start: Int
        /// How many they are.
        let length: Int
        /// How often it stands in the text.
        var count: UInt16
        /// The place that tells most.
        var field: SearchField

        /// How the index has it.
        var weight: SearchField { field == .body ? .body(count) : field }
    }

    /// The words in the order in which the page has them.
    private(set) var words: [Word] = []
    /// The bytes of all words.
    private(set) var bytes: [UInt8] = []
    /// The number of a word in `words` and one more, at the place that its hash says or behind it.
    private var slots = [UInt32](repeating: 0, count: 4096)

    /// No page yet.
    init() {}

    /// Forgets the page.
    mutating func clear() {
        words.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        for place in slots.indices { slots[place] = 0 }
    }

    /// Adds the words of a text that stands in `field`.
    mutating func add(_ text: String, _ field: SearchField) {
        var text = text
        text.withUTF8 { add($0, field) }
    }

    /// Adds the words of a text that stands in `field`.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ field: SearchField) {
        SearchWords.forEach(in: text) { note($0, field) }
    }

    /// Adds a word that no text has, by which readers narrow a search down.
    mutating func add(filter: String) {
        // The bytes behind a word are nought, as those that `SearchWords` hands out.
        let padded = Array(filter.utf8) + [UInt8](repeating: 0, count: 8)
        padded.withUnsafeBufferPointer { note(UnsafeBufferPointer(rebasing: $0.dropLast(8)), .body) }
    }

    private mutating func note(_ word: UnsafeBufferPointer<UInt8>, _ field: SearchField) {
        let hash = PageWords.hash(of: word)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot] - 1)
            if words[number].hash == hash, isWord(number, word) {
                words[number].count = words[number].count &+ (words[number].count == .max ? 0 : 1)
                if field.rawValue > words[number].field.rawValue { words[number].field = field }
                return
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = UInt32(words.count + 1)
        words.append(
            Word(hash: hash, start: bytes.count, length: word.count, count: 1, field: field))
        bytes.append(contentsOf: word)
        if words.count * 2 > slots.count { grow() }
    }

    private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard words[number].length == word.count, let base = word.baseAddress else { return false }
        let start = words[number].start
        return bytes.withUnsafeBufferPointer { own in
            own.baseAddress.map { memcmp($0 + start, base, word.count) == 0 } ?? false
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, word) in words.enumerated() {
            var slot = Int(truncatingIfNeeded: word.hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// The same in every run. Eight bytes at a time: those behind a word are nought.
    static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(
            start: UnsafeRawPointer(word.baseAddress), count: (word.count + 7) & ~7)
        var hash = UInt64(truncatingIfNeeded: word.count) &* 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place < word.count {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
            place += 8
        }
        return hash
    }
}
