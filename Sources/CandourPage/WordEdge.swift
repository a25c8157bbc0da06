/// Where words begin and end, for what may be an abbreviation: `OPCC` is no word of its own in `FOI/OPCC/21-013` or
/// in `OPCC@example.org`.
enum WordEdge {
    /// Where the word that begins at `start` ends: letters, digits, and an ampersand between them.
    static func end(of start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < text.count, isInWord(text[end]) || isAmpersand(text, end) { end += 1 }
        return end
    }

    /// Whether what stands before `place` belongs to the same word, address or reference.
    static func continues(_ text: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
        guard place > 0 else { return false }
        let byte = text[place - 1]
        if byte < 0x80 { return isInWord(byte) || joins(byte) || byte == dot || byte == ampersand }
        // Quote marks and dashes (U+2000 to U+206F), and signs such as the pound sign, are no letters.
        if place >= 3, text[place - 3] == 0xE2, text[place - 2] & 0xFE == 0x80 { return false }
        return !(place >= 2 && text[place - 2] == 0xC2)
    }

    /// Whether what stands at `end`, where a word has ended, belongs to the same address or reference.
    static func continues(_ text: UnsafeBufferPointer<UInt8>, after end: Int) -> Bool {
        guard end < text.count else { return false }
        let byte = text[end]
        if byte >= 0x80 {
            if byte == 0xE2, end + 1 < text.count, text[end + 1] & 0xFE == 0x80 { return false }
            return byte != 0xC2
        }
        if joins(byte) { return true }
        guard end + 1 < text.count else { return false }
        if byte == dot { return isInWord(text[end + 1]) }
        return byte == hyphen && (0x30...0x39).contains(text[end + 1])
    }

    private static let dot = UInt8(ascii: ".")
    private static let hyphen = UInt8(ascii: "-")
    private static let ampersand = UInt8(ascii: "&")

    @inline(__always)
    private static func isInWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    private static func isAmpersand(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        text[place] == ampersand && place + 1 < text.count && isInWord(text[place + 1])
    }

    private static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "#"),
            UInt8(ascii: "\\"):
            true
        default: false
        }
    }
}
