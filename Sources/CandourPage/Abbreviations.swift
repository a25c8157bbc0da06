/// The abbreviations that a site explains, ready to be found in text: one pass finds them all.
///
/// Nearly all of a text is passed over eight bytes at a time, because an abbreviation begins with a capital letter.
/// Nearly all other capitals are told by the letter that follows them.
package struct Abbreviations: Sendable {
    /// An abbreviation in a text.
    package struct Match: Sendable, Equatable {
        /// Where it stands, without the s of a plural.
        package let range: Range<Int>
        /// Its number in `all`.
        package let number: Int
    }

    /// Each short form once.
    package let all: [Abbreviation]
    private let places: [String: Int]
    /// For each pair of first bytes whether a short form begins with it.
    private let openings: [Bool]
    private let longest: Int

    /// Those of `given` that begin with a capital letter and are longer than that; of two with the same short form,
    /// the first.
    package init(_ given: [Abbreviation] = []) {
        var all: [Abbreviation] = []
        var places: [String: Int] = [:]
        var openings = [Bool](repeating: false, count: given.isEmpty ? 0 : 1 << 12)
        for abbreviation in given where places[abbreviation.short] == nil {
            let bytes = Array(abbreviation.short.utf8.prefix(2))
            guard bytes.count == 2, let place = Abbreviations.opening(bytes[0], bytes[1]) else { continue }
            openings[place] = true
            places[abbreviation.short] = all.count
            all.append(abbreviation)
        }
        self.all = all
        self.places = places
        self.openings = openings
        longest = all.map(\.short.utf8.count).max() ?? 0
    }

    /// Whether there are none.
    package var isEmpty: Bool { all.isEmpty }

    /// The first abbreviation in `text` that begins at `start` or after it and is a word of its own, or one in the
    /// plural: `PCCs`.
    package func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Match? {
        var index = start
        while let place = Abbreviations.capital(in: text, from: index) {
            index = place + 1
            guard index < text.count, let opening = Abbreviations.opening(text[place], text[index]),
                openings[opening], !WordEdge.continues(text, before: place)
            else { continue }
            let end = WordEdge.end(of: place, in: text)
            if end - place <= longest + 1, !WordEdge.continues(text, after: end),
                let match = match(place..<end, in: text)
            {
                return match
            }
            index = end
        }
        return nil
    }

    private func match(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Match? {
        let word = String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
        if let number = places[word] { return Match(range: range, number: number) }
        guard word.hasSuffix("s"), !word.hasSuffix("ss"), let number = places[String(word.dropLast())] else {
            return nil
        }
        return Match(range: range.lowerBound..<range.upperBound - 1, number: number)
    }

    /// The number of a pair of first bytes; nothing for one that no abbreviation begins with.
    @inline(__always)
    private static func opening(_ first: UInt8, _ second: UInt8) -> Int? {
        guard (0x41...0x5A).contains(first), second < 0x80 else { return nil }
        return Int(first & 0x1F) << 7 | Int(second)
    }

    /// The next byte from 0x40 to 0x5F, which capital letters are among.
    @inline(__always)
    private static func capital(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        let raw = UnsafeRawBufferPointer(text)
        while index + 8 <= text.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            // Bytes of that range become nought, and the lowest nought is where subtracting 1 first borrows.
            let rest = (word ^ 0x4040_4040_4040_4040) & 0xE0E0_E0E0_E0E0_E0E0
            let found = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < text.count {
            if text[index] & 0xE0 == 0x40 { return index }
            index += 1
        }
        return nil
    }
}
