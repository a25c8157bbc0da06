import CandourSyntax

/// A word of a name in a text.
struct NamePart {
    let range: Range<Int>
    let text: String

    var isSmall: Bool { NameWords.small.contains(text) }
}

extension TextScan {
    /// The longest name that has been seen.
    private static let mostWords = 12

    /// The words with capitals before and with the one at `last`, and small words between them: what may be a name.
    func phrase(endingWith last: Range<Int>) -> [NamePart] {
        var parts = [NamePart(range: last, text: string(last))]
        while parts.count < TextScan.mostWords, let before = part(before: parts[0].range.lowerBound) {
            guard before.text.first?.isUppercase == true || before.isSmall || before.text == "&" else {
                break
            }
            parts.insert(before, at: 0)
        }
        return Array(parts.drop { $0.isSmall || $0.text == "&" })
    }

    /// The words with capitals after `place`, and small words between them.
    func phrase(after place: Int) -> [NamePart] {
        var parts: [NamePart] = []
        var place = place
        while parts.count < TextScan.mostWords {
            let gap = run(from: place, while: TextScan.isSpace)
            let word = run(from: gap.upperBound) { TextScan.isLetter($0) || $0 == 0x2D }
            let text = string(word)
            guard !gap.isEmpty, text.first?.isUppercase == true || NameWords.small.contains(text) else {
                break
            }
            parts.append(NamePart(range: word, text: text))
            place = word.upperBound
        }
        while parts.last?.isSmall == true { parts.removeLast() }
        return parts
    }

    private func part(before place: Int) -> NamePart? {
        var gap = run(before: place, while: TextScan.isSpace)
        // An empty line, or a new entry of fields, ends what was said before.
        guard bytes[gap].count(where: { $0 == 0x0A }) <= 1 else { return nil }
        if gap.isEmpty, byte(place - 1) == UInt8(ascii: "/") { gap = place - 1..<place }
        guard !gap.isEmpty else { return nil }
        var start = gap.lowerBound
        while let previous = startOfLetter(before: start) { start = previous }
        guard start < gap.lowerBound else { return nil }
        return NamePart(range: start..<gap.lowerBound, text: string(start..<gap.lowerBound))
    }

    /// Where the letter, digit, hyphen or apostrophe begins that ends before `place`.
    private func startOfLetter(before place: Int) -> Int? {
        let last = byte(place - 1)
        if TextScan.isLetter(last) || TextScan.isDigit(last) || [0x26, 0x27, 0x2D].contains(last) {
            return place - 1
        }
        if last == 0x99, byte(place - 2) == 0x80, byte(place - 3) == 0xE2 { return place - 3 }
        return (0x80...0xBF).contains(last) && (0xC3...0xC9).contains(byte(place - 2)) ? place - 2 : nil
    }

    /// Whether a name is quoted: then the text speaks of the name itself.
    func isQuoted(_ range: Range<Int>) -> Bool {
        let (before, after) = (range.lowerBound, range.upperBound)
        if text.isProse, byte(before - 1) == 0x22, byte(after) == 0x22 { return true }
        return byte(before - 3) == 0xE2 && byte(before - 2) == 0x80
            && [0x98, 0x9C].contains(byte(before - 1))
            && byte(after) == 0xE2 && byte(after + 1) == 0x80 && [0x99, 0x9D].contains(byte(after + 2))
    }
}
