/// The bytes of a page as they grow. Markup goes in as it is; text goes in with its special characters escaped.
struct HTMLBuffer {
    /// What was written, UTF-8.
    private(set) var bytes: [UInt8] = []

    /// An empty buffer.
    init() {}

    /// Makes room, so that a page is not moved while it grows.
    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Markup that we wrote.
    mutating func append(_ html: StaticString) {
        html.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Markup that was made earlier.
    mutating func append(html: [UInt8]) { bytes.append(contentsOf: html) }

    /// Text, for an element or for an attribute in double quote marks.
    mutating func append(text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    /// A stretch of a text buffer; what lies outside the buffer is left out.
    mutating func append(text: [UInt8], _ range: Range<Int>) {
        let range = range.clamped(to: 0..<text.count)
        text.withUnsafeBufferPointer { append(escaping: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// A whole number in digits.
    mutating func append(number: Int) { append(text: String(number)) }

    /// One byte as it is.
    mutating func append(byte: UInt8) { bytes.append(byte) }

    /// Bytes that need no escaping.
    mutating func append(copying run: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run))
    }

    /// Copies runs between special characters whole. Control characters are left out: HTML allows none of them.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while let found = HTMLBuffer.special(in: text, from: index) {
            index = found + 1
            let entity: StaticString
            switch text[found] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
            default: entity = ""
            }
            append(copying: text[start..<found])
            append(entity)
            start = index
        }
        append(copying: text[start...])
    }

    /// The next byte that may need escaping. Text is almost all letters, so eight bytes are looked at together.
    @inline(__always)
    private static func special(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        let raw = UnsafeRawBufferPointer(text)
        while index + 8 <= text.count {
            if mayHoldSpecial(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { break }
            index += 8
        }
        while index < text.count {
            switch text[index] {
            case 0x22, 0x26, 0x3C, 0x3E, 0x00..<0x20: return index
            default: index += 1
            }
        }
        return nil
    }

    /// Whether one of eight bytes is special. A byte is nought where subtracting 1 borrows from its top bit; `"`
    /// and `&`, `<` and `>` differ in one bit each, and become nought together.
    @inline(__always)
    private static func mayHoldSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = (word | ones &* 0x04) ^ ones &* 0x26
        let angles = (word | ones &* 0x02) ^ ones &* 0x3E
        let found =
            ((quotes &- ones) & ~quotes) | ((angles &- ones) & ~angles) | ((word &- ones &* 0x20) & ~word)
        return found & (ones &* 0x80) != 0
    }
}
