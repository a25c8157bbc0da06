/// Names among which somebody's typed name is looked for, with what tells most of them apart without comparing letters.
package struct SuggestionNames: Sendable {
    private let names: [String]
    private let sketches: [Sketch?]

    /// These names.
    package init(_ names: some Sequence<String>) {
        self.names = Array(names)
        sketches = self.names.map(Sketch.init)
    }

    /// The names that at most `reach` changes may turn into `typed`, and some others.
    func mayBeNear(_ typed: String, _ reach: Int) -> [String] {
        guard let wanted = Sketch(typed) else { return names }
        return sketches.indices.compactMap { index in
            guard let sketch = sketches[index] else { return names[index] }
            return sketch.mayBeNear(wanted, reach) ? names[index] : nil
        }
    }

    /// How long a word is, and which letters it has.
    private struct Sketch {
        var count: Int32 = 0
        var letters: UInt64 = 0

        /// Of a word of ASCII; nothing for others, whose letters take several bytes.
        init?(_ word: String) {
            for byte in word.utf8 {
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): continue
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters |= 1 << UInt64((byte | 0x20) & 0x3F)
                case 0..<0x80: letters |= 1 << UInt64(byte & 0x3F)
                default: return nil
                }
                count += 1
            }
        }

        /// Each change adds or takes away one letter, or both.
        func mayBeNear(_ other: Sketch, _ reach: Int) -> Bool {
            abs(count - other.count) <= reach && (letters ^ other.letters).nonzeroBitCount <= 2 * reach
        }
    }
}
