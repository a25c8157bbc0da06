/// Takes texts apart to the words that a search compares: small letters and digits, without accents, in the singular.
///
/// `search-page.js` of the theme does the same with what readers type. A change here is a change there.
package enum SearchWords {
    /// How many bytes a word has at most; what is longer is no word that anybody types.
    package static let longest = 40

    /// The words that are in nearly every text, and so tell nothing apart.
    package static let common = [
        "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that",
        "the", "this", "to", "was", "with",
    ]

    /// Hands each word of a text to `body`, one after the other. Eight bytes behind a word are nought, so that it can
    /// be read eight bytes at a time.
    package static func forEach(
        in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 16) { room in
            var scanner = WordScanner(text, room)
            while scanner.next() {
                let length = singular(room, scanner.length)
                for place in length..<length + 8 { room[place] = 0 }
                body(UnsafeBufferPointer(rebasing: room[..<length]))
            }
        }
    }

    /// The words of a text.
    package static func words(of text: String) -> [String] {
        var words: [String] = []
        var text = text
        text.withUTF8 { forEach(in: $0) { words.append(String(decoding: $0, as: UTF8.self)) } }
        return words
    }

    /// Makes a plural its singular, by its ending alone; the length that is left. What comes of an unusual word need not
    /// be one, as long as it is the same for both forms.
    private static func singular(_ word: UnsafeMutableBufferPointer<UInt8>, _ length: Int) -> Int {
        guard length > 3, word[length - 1] == s else { return length }
        let before = word[length - 2]
        switch before {
        case s, UInt8(ascii: "u"), UInt8(ascii: "i"): return length
        case UInt8(ascii: "e") where length > 4:
            let third = word[length - 3]
            let fourth = word[length - 4]
            if third == UInt8(ascii: "i") {
                word[length - 3] = UInt8(ascii: "y")
                return length - 2
            }
            let isHissing =
                third == UInt8(ascii: "x") || (third == s && fourth == s)
                || (third == UInt8(ascii: "h") && (fourth == s || fourth == UInt8(ascii: "c")))
            return isHissing ? length - 2 : length - 1
        default: return length - 1
        }
    }

    private static let s = UInt8(ascii: "s")
}
