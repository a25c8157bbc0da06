import CandourDiagnostics
package import CandourSyntax

/// A section or paragraph that a text names by its number: `section 9.9`, `paragraph 4.2`.
package struct NumberedPlace: Sendable, Hashable {
    /// What it is called: `section`, `paragraph`.
    package let noun: String
    /// Its number, part by part.
    package let number: [Int]
    /// The bytes of both.
    let range: Range<Int>

    /// As people write it.
    var written: String { number.map(String.init).joined(separator: ".") }

    private static let nouns = [
        "section": "section", "sections": "section", "paragraph": "paragraph", "paragraphs": "paragraph",
        "para": "paragraph", "paras": "paragraph",
    ]

    /// The places that a text names. A number with a letter or a bracket after it is one of a law.
    static func all(in text: ArraySlice<UInt8>) -> [NumberedPlace] {
        var found: [NumberedPlace] = []
        var place = text.startIndex
        while place < text.endIndex {
            // Only what stands after a word and a space is read, which few digits do.
            guard isDigit(text[place]), place - text.startIndex > 4, text[place - 1] == 0x20,
                isLetter(text[place - 2])
            else {
                place += 1
                continue
            }
            let start = place
            guard let number = readNumber(in: text, &place) else { continue }
            let word = text[..<(start - 1)].suffix(while: isLetter)
            guard let noun = nouns[String(decoding: word, as: UTF8.self).lowercased()] else { continue }
            found.append(NumberedPlace(noun: noun, number: number, range: word.startIndex..<place))
        }
        return found
    }

    /// The places of its own that a text in a file names: with two numbers, as those of laws have one, and neither of
    /// another document nor the words of a link.
    package static func own(in text: ArraySlice<UInt8>, file: UInt32) -> [Spanned<NumberedPlace>] {
        all(in: text).filter { $0.number.count > 1 && isOwn($0, text) }.map {
            Spanned($0, SourceSpan(file: file, start: $0.range.lowerBound, end: $0.range.upperBound))
        }
    }

    private static func isOwn(_ place: NumberedPlace, _ text: ArraySlice<UInt8>) -> Bool {
        let after = text[place.range.upperBound...].prefix { $0 != 0x0A }
        for words in [" of ", " in "] where after.starts(with: words.utf8) {
            return after.dropFirst(words.utf8.count).starts(with: "this ".utf8)
        }
        return after.first { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") } != UInt8(ascii: "]")
    }

    /// Reads `6.1.1`, and goes to its end; nothing where it is no number of a place.
    private static func readNumber(in text: ArraySlice<UInt8>, _ place: inout Int) -> [Int]? {
        var parts: [Int?] = []
        while true {
            let digits = text[place...].prefix { isDigit($0) }
            place = digits.endIndex
            parts.append(digits.count <= 3 ? Int(String(decoding: digits, as: UTF8.self)) : nil)
            guard place + 1 < text.endIndex, text[place] == UInt8(ascii: "."), isDigit(text[place + 1]) else {
                break
            }
            place += 1
        }
        if place < text.endIndex, isLetter(text[place]) || text[place] == UInt8(ascii: "(") { return nil }
        let known = parts.compactMap { $0 }
        return known.count == parts.count ? known : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { TextScan.isDigit(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { TextScan.isLetter(byte) }
}

extension ArraySlice<UInt8> {
    /// The bytes at the end that are all of one sort.
    fileprivate func suffix(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !isPart($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
