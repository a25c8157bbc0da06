import Glibc

/// Words by their numbers, one behind the other in one buffer.
struct WordList: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// No words.
    init() {}

    /// How many there are.
    var count: Int { ends.count }

    /// Word number `number`.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

    /// Adds a word, whose number is the next one.
    mutating func append(_ word: some Collection<UInt8>) {
        bytes.append(contentsOf: word)
        ends.append(UInt32(bytes.count))
    }

    /// Whether word number `number` is `word`.
    func has(_ word: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
        let range = range(number)
        guard range.count == word.count, let other = word.baseAddress else { return false }
        return bytes.withUnsafeBufferPointer { own in
            own.baseAddress.map { memcmp($0 + range.lowerBound, other, word.count) == 0 } ?? false
        }
    }

    /// The list without its first words.
    func dropFirst(_ number: Int) -> WordList {
        guard number > 0, number <= count else { return self }
        let start = Int(ends[number - 1])
        var rest = WordList()
        rest.bytes = Array(bytes[start...])
        rest.ends = ends[number...].map { $0 - UInt32(start) }
        return rest
    }

    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }
}

extension WordList: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(number: UInt64(count))
        for number in 0..<count {
            let word = self[number]
            bytes.add(number: UInt64(word.count))
            bytes.add(raw: word)
        }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init()
        let count = try reader.count()
        for _ in 0..<count { append(try reader.raw(try reader.count())) }
    }
}
