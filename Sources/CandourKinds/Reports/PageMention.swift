import CandourDiagnostics
import CandourSyntax

/// Finds where a text sends its readers to a page by its number: `see page 35`. A report on the web has no pages.
enum PageMention {
    /// More digits are no page.
    private static let mostDigits = 4

    /// The pages that a text names, as far as they can be its own. `page 3 of the pack` is of another document.
    static func all(in text: ArraySlice<UInt8>, file: UInt32) -> [Spanned<Int>] {
        var found: [Spanned<Int>] = []
        var place = text.startIndex
        while let start = nextWord(in: text, from: place) {
            place = start + 4
            if place < text.endIndex, text[place] | 0x20 == UInt8(ascii: "s") { place += 1 }
            guard let space = spaceLength(in: text, at: place) else { continue }
            let digits = text[(place + space)...].prefix { (0x30...0x39).contains($0) }
            place = max(place, digits.endIndex)
            guard (1...mostDigits).contains(digits.count),
                !text[digits.endIndex...].starts(with: " of ".utf8),
                let number = Int(String(decoding: digits, as: UTF8.self))
            else { continue }
            found.append(Spanned(number, SourceSpan(file: file, start: start, end: digits.endIndex)))
        }
        return found
    }

    /// Where the next word begins with `page`.
    private static func nextWord(in text: ArraySlice<UInt8>, from start: Int) -> Int? {
        var place = start
        while place + 4 < text.endIndex {
            let isWord = zip(text[place...], "page".utf8).allSatisfy { $0 | 0x20 == $1 }
            if isWord, place == text.startIndex || !isLetter(text[place - 1]) { return place }
            place += 1
        }
        return nil
    }

    /// The length of a space, which may be one that keeps words together; nothing where there is none.
    private static func spaceLength(in text: ArraySlice<UInt8>, at place: Int) -> Int? {
        if text[place...].first == 0x20 { return 1 }
        return text[place...].starts(with: "\u{A0}".utf8) ? 2 : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
