import Synchronization

/// All words of a site with their numbers, which several tasks add to at a time. The numbers differ from run to run;
/// nothing that is published shows them.
final class Vocabulary: Sendable {
    private let table: Mutex<Table>

    /// The numbers below this one are those of words that the index leaves out.
    private let firstNumber: UInt32

    /// The words that are left out, then those of the last build in its order, whose numbers then still hold.
    init(leavingOut common: [String], _ last: WordList) {
        var table = Table(words: common.count + last.count)
        for word in common { table.add(word.utf8) }
        firstNumber = UInt32(common.count)
        for number in 0..<last.count { table.add(last[number]) }
        self.table = Mutex(table)
    }

    /// The words of a page as the index takes them: for each its number and, in the lowest three bits, its field.
    func postings(of page: borrowing PageWords) -> [UInt8] {
        var postings = StoredBytes(capacity: page.words.count * 3)
        page.bytes.withUnsafeBufferPointer { bytes in
            table.withLock { table in
                for word in page.words {
                    let range = word.start..<word.start + word.length
                    let number = table.number(word.hash, UnsafeBufferPointer(rebasing: bytes[range]))
                    guard number >= firstNumber else { continue }
                    postings.add(number: UInt64(number - firstNumber) << 3 | UInt64(word.weight.rawValue))
                }
            }
        }
        return postings.bytes
    }

    /// The words by their numbers.
    var list: WordList {
        table.withLock { $0.words.dropFirst(Int(firstNumber)) }
    }
}

extension Vocabulary {
    private struct Table {
        var words = WordList()
        private var hashes: [UInt64] = []
        private var slots: [UInt32]
        /// A word that is added by itself, with the bytes behind it that are looked at with it.
        private var padded: [UInt8] = []

        /// No words, and room for some.
        init(words: Int) {
            var size = 1 << 14
            while size < words * 2 { size *= 2 }
            slots = [UInt32](repeating: 0, count: size)
        }

        /// Adds a word that is not there yet.
        mutating func add(_ word: some Collection<UInt8>) {
            var padded = padded
            self.padded = []
            padded.removeAll(keepingCapacity: true)
            padded.append(contentsOf: word)
            padded.append(contentsOf: repeatElement(0, count: 8))
            padded.withUnsafeBufferPointer { bytes in
                let word = UnsafeBufferPointer(rebasing: bytes.dropLast(8))
                _ = number(PageWords.hash(of: word), word)
            }
            self.padded = padded
        }

        /// The number of a word, which is the next one for a new word.
        mutating func number(_ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
            let mask = slots.count - 1
            var slot = Int(truncatingIfNeeded: hash >> 7) & mask
            while slots[slot] != 0 {
                let number = Int(slots[slot] - 1)
                if hashes[number] == hash, words.has(word, at: number) { return UInt32(number) }
                slot = (slot + 1) & mask
            }
            slots[slot] = UInt32(hashes.count + 1)
            hashes.append(hash)
            words.append(word)
            if hashes.count * 2 > slots.count { grow() }
            return UInt32(hashes.count - 1)
        }

        private mutating func grow() {
            slots = [UInt32](repeating: 0, count: slots.count * 2)
            let mask = slots.count - 1
            for (number, hash) in hashes.enumerated() {
                var slot = Int(truncatingIfNeeded: hash >> 7) & mask
                while slots[slot] != 0 { slot = (slot + 1) & mask }
                slots[slot] = UInt32(number + 1)
            }
        }
    }
}
