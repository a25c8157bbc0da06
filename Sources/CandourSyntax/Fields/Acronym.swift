/// What an acronym is, and what it can stand for.
package enum Acronym {
    /// The most bytes that an acronym has: `HMICFRS` has seven.
    private static let longest = 12
    /// Words that acronyms often leave out.
    private static let small: Set<String> = [
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
    ]

    /// Whether `text` is one word that begins with a capital letter and has a second: `PCC`, `FoI`, `A&E`.
    package static func isValid(_ text: String) -> Bool {
        var capitals = 0
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A: capitals += 1
            case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "&"): break
            default: return false
            }
        }
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return capitals >= 2 && (0x41...0x5A).contains(first) && last != UInt8(ascii: "&")
            && text.utf8.count <= longest
    }

    /// Whether the letters of `acronym` come in this order in `expansion`, the first of them at the start of a word.
    package static func fits(_ acronym: String, _ expansion: String) -> Bool {
        let letters = Array(acronym.lowercased().utf8).filter { $0 != UInt8(ascii: "&") }
        let words = expansion.lowercased().words
        return words.indices.contains { start in
            var found = 0
            for byte in words[start...].joined(separator: " ").utf8 {
                if found == 0, byte != letters[0] { return false }
                if found < letters.count, byte == letters[found] { found += 1 }
            }
            return found == letters.count
        }
    }

    /// An expansion as it is compared with another: capitals, hyphens, small words, a possessive and the plural do not
    /// count.
    package static func folded(_ expansion: String) -> String {
        let plain = expansion.lowercased().replacing("’", with: "'").replacing("'s ", with: " ")
        var words = plain.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map { String($0) }
        words = words.map { $0.replacing("'s", with: "").replacing("'", with: "") }
        words.removeAll { $0.isEmpty || small.contains($0) }
        if let last = words.last, last.hasSuffix("s"), last.count > 3 {
            words[words.count - 1] = String(last.dropLast())
        }
        return words.joined(separator: " ")
    }

    /// Whether acronyms leave out a word.
    static func leavesOut(_ word: String) -> Bool { word == "&" || small.contains(word) }
}
