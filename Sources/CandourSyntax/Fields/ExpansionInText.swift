internal import CandourDiagnostics
private import Glibc

/// Finds where a text says what an acronym stands for: the words, and then the acronym in round brackets.
package struct ExpansionInText {
    /// A word before the bracket, and where it begins.
    private struct Word {
        let text: String
        let start: Int

        /// Its parts, as in `Multi-Agency`, each in lower case.
        var parts: [String] { text.lowercased().split(separator: "-").map { String($0) } }
        var isCapital: Bool { text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }
        var isSmall: Bool { Acronym.leavesOut(text.lowercased()) }
    }

    /// How many words may stand for one acronym.
    private static let mostWords = 14
    /// And how many parts of words.
    private static let mostParts = 32
    private static let opening = UInt8(ascii: "(")

    private let bytes: [UInt8]
    private let range: Range<Int>

    /// In a field, whose text stands at `span`.
    static func find(in text: String, at span: SourceSpan) -> [WrittenExpansion] {
        guard text.utf8.contains(opening) else { return [] }
        let finder = ExpansionInText(bytes: Array(text.utf8), range: 0..<text.utf8.count)
        let isExact = span.bytes.count == text.utf8.count
        return finder.range.filter { finder.bytes[$0] == opening }.compactMap { place in
            finder.expansion(at: place).map { acronym, words, range in
                let found = isExact ? span.part(at: range.lowerBound, length: range.count) : span
                return WrittenExpansion(acronym: acronym, words: words, span: found)
            }
        }
    }

    /// In Markdown, which is `body` of the bytes of `file`.
    package static func find(in bytes: [UInt8], _ body: Range<Int>, file: UInt32) -> [WrittenExpansion] {
        let finder = ExpansionInText(bytes: bytes, range: body.clamped(to: 0..<bytes.count))
        var found: [WrittenExpansion] = []
        var start = finder.range.lowerBound
        while let place = finder.bracket(from: start) {
            start = place + 1
            if let (acronym, words, range) = finder.expansion(at: place) {
                let span = SourceSpan(file: file, start: range.lowerBound, end: range.upperBound)
                found.append(WrittenExpansion(acronym: acronym, words: words, span: span))
            }
        }
        return found
    }

    /// The next bracket that opens. All of every text is looked through for it.
    private func bracket(from start: Int) -> Int? {
        guard start < range.upperBound else { return nil }
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + start, Int32(ExpansionInText.opening), range.upperBound - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// What is explained by the bracket at `place`, if anything.
    private func expansion(at place: Int) -> (acronym: String, words: String, Range<Int>)? {
        guard let (acronym, end) = acronym(after: place) else { return nil }
        let words = words(before: place)
        guard let first = first(of: acronym, in: words) ?? likely(for: acronym, in: words) else { return nil }
        return (
            acronym, words[first...].map(\.text).joined(separator: " "), words[first].start..<end
        )
    }

    /// The acronym that alone stands in the bracket at `place`, and where the bracket ends.
    private func acronym(after place: Int) -> (acronym: String, end: Int)? {
        // Nearly all brackets hold something else: the destination of a link, a remark.
        guard place + 3 < range.upperBound, bytes[place + 1] < 0x61 else { return nil }
        var end = place + 1
        while end < range.upperBound, end < place + 16, bytes[end] != UInt8(ascii: ")") { end += 1 }
        guard end < range.upperBound, bytes[end] == UInt8(ascii: ")") else { return nil }
        var text = String(decoding: bytes[place + 1..<end], as: UTF8.self)
        if text.count > 2, text.hasPrefix("\""), text.hasSuffix("\"") {
            text = String(text.dropFirst().dropLast())
        }
        if text.hasSuffix("s"), Acronym.isValid(String(text.dropLast())) { text = String(text.dropLast()) }
        return Acronym.isValid(text) ? (text, end + 1) : nil
    }

    /// The words that end right before `place`, back to the last sign that ends or encloses something.
    private func words(before place: Int) -> [Word] {
        var words: [Word] = []
        var end = place
        while words.count < ExpansionInText.mostWords {
            var breaks = 0
            while end > range.lowerBound, isSpace(bytes[end - 1]) || isMark(bytes[end - 1]) {
                if bytes[end - 1] == 0x0A { breaks += 1 }
                end -= 1
            }
            var start = end
            while start > range.lowerBound, isInWord(start - 1) { start -= 1 }
            // A line between is the end of a paragraph; a bracket right after a word belongs to it.
            guard start < end, breaks < 2, !words.isEmpty || end < place else { break }
            words.append(Word(text: String(decoding: bytes[start..<end], as: UTF8.self), start: start))
            end = start
        }
        return words.reversed()
    }

    /// The first of the words whose first letters are the acronym.
    private func first(of acronym: String, in words: [Word]) -> Int? {
        let letters = Array(acronym.lowercased().utf8.filter { $0 != UInt8(ascii: "&") })
        let parts = words.indices.flatMap { index in words[index].parts.map { (index, $0) } }
        guard parts.count <= ExpansionInText.mostParts else { return nil }
        // A small word is left out if that leads anywhere, and each way is tried once.
        var failed = Set<[Int]>()

        func match(_ letter: Int, _ part: Int) -> Int? {
            guard part >= 0, failed.insert([letter, part]).inserted else { return nil }
            let (index, text) = parts[part]
            if Acronym.leavesOut(text), letter < letters.count - 1, let found = match(letter, part - 1) {
                return found
            }
            guard text.utf8.first == letters[letter] else { return nil }
            return letter == 0 ? index : match(letter - 1, part - 1)
        }
        guard let first = match(letters.count - 1, parts.count - 1) else { return nil }
        // A word before a name is no part of it, whatever it begins with.
        let isName = words[first...].contains { $0.isCapital }
        return isName && !words[first].isCapital ? nil : first
    }

    /// The first of at least two words that look like a name and begin like the acronym, although the first letters
    /// of the others do not: an expansion that lacks a word is of interest above all.
    private func likely(for acronym: String, in words: [Word]) -> Int? {
        guard words.last?.isCapital == true else { return nil }
        let start = (words.lastIndex { !$0.isCapital && !$0.isSmall } ?? -1) + 1
        let first = words[start...].firstIndex { $0.text.utf8.first == acronym.utf8.first }
        guard let first, words[first...].count(where: \.isCapital) > 1 else { return nil }
        return first
    }

    private func isInWord(_ place: Int) -> Bool {
        let byte = bytes[place]
        if byte >= 0x80 {
            // The apostrophe U+2019, and letters; no other quote marks or dashes.
            guard let lead = (max(place - 2, 0)...place).last(where: { bytes[$0] & 0xC0 == 0xC0 }) else {
                return false
            }
            let isGeneral = bytes[lead] == 0xE2 && lead + 2 < bytes.count && bytes[lead + 1] & 0xFE == 0x80
            return isGeneral ? bytes[lead + 1] == 0x80 && bytes[lead + 2] == 0x99 : bytes[lead] != 0xC2
        }
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "&"):
            return true
        default: return false
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x0A, 0x0D].contains(byte) }

    /// A comma, or a mark of emphasis.
    private func isMark(_ byte: UInt8) -> Bool {
        [UInt8(ascii: ","), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(byte)
    }
}
