import CandourPage

extension HTMLWriter {
    /// A stretch of running text. An abbreviation that the page has for the first time says what it stands for.
    mutating func prose(_ text: [UInt8], _ range: Range<Int>) {
        guard expanded.count < site.abbreviations.all.count else {
            buffer.append(text: text, range)
            return
        }
        let range = range.clamped(to: 0..<text.count)
        text.withUnsafeBufferPointer { expand(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Running text that a kind gives.
    mutating func prose(_ text: String) {
        guard expanded.count < site.abbreviations.all.count else {
            buffer.append(text: text)
            return
        }
        var text = text
        text.withUTF8 { expand($0) }
    }

    private mutating func expand(_ text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        var index = 0
        while let match = site.abbreviations.first(in: text, from: index) {
            index = match.range.upperBound
            guard expanded.insert(match.number).inserted else { continue }
            let abbreviation = site.abbreviations.all[match.number]
            // What the author explained in the text is not said twice.
            if HTMLWriter.explains(abbreviation, text, before: match.range.lowerBound) { continue }
            buffer.append(escaping: UnsafeBufferPointer(rebasing: text[written..<match.range.lowerBound]))
            attribute("<abbr title=\"", abbreviation.long)
            buffer.append(">")
            buffer.append(escaping: UnsafeBufferPointer(rebasing: text[match.range]))
            buffer.append("</abbr>")
            written = index
        }
        buffer.append(escaping: UnsafeBufferPointer(rebasing: text[written...]))
    }

    /// Whether the words that it stands for come right before it, as in `Police and Crime Commissioner (PCC)` or
    /// `Police and Crime Commissioners (PCCs)`. Capitals do not count.
    private static func explains(
        _ abbreviation: Abbreviation, _ text: UnsafeBufferPointer<UInt8>, before place: Int
    ) -> Bool {
        guard text[..<place].suffix(2).elementsEqual(" (".utf8) else { return false }
        let before = HTMLWriter.singular(text[..<(place - 2)])
        return ([abbreviation.long] + abbreviation.also).contains { long in
            let words = HTMLWriter.singular(ArraySlice(long.utf8))
            return before.suffix(words.count).elementsEqual(words) {
                HTMLWriter.lower($0) == HTMLWriter.lower($1)
            }
        }
    }

    private static func singular<Text: BidirectionalCollection<UInt8>>(_ text: Text) -> Text.SubSequence {
        text.last == UInt8(ascii: "s") ? text.dropLast() : text[...]
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
