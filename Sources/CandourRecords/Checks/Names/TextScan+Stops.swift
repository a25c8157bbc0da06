import CandourDiagnostics
import CandourSyntax

extension TextScan {
    /// The places to look at more closely. All of every text goes through here, so whatever can be told from a few
    /// bytes is told at once.
    var stops: [Stop] {
        let range = text.span.bytes.clamped(to: 0..<bytes.count)
        var stops: [Stop] = []
        bytes.withUnsafeBufferPointer { bytes in
            let end = range.upperBound
            var place = range.lowerBound
            while true {
                TextScan.skipSmall(&place, bytes, end)
                guard place < end else { break }
                let byte = bytes[place]
                if byte >= 0x41 {
                    let start = place
                    var sum: UInt32 = 0
                    while place < end, TextScan.isPartOfWord(bytes[place]) {
                        sum = WatchedWords.next(sum, bytes[place])
                        place &+= 1
                    }
                    if register.watched.mayHold(sum)
                        ? start == range.lowerBound || !TextScan.isPartOfWord(bytes[start - 1])
                        : register.lastWords.mayHold(byte, place - start)
                            && TextScan.followsWord(start, range.lowerBound, bytes)
                    {
                        stops.append(.word(start..<place))
                    }
                } else if TextScan.isDigit(byte) {
                    let start = place
                    let isOdd = TextScan.skipNumber(&place, bytes, end)
                    if isOdd
                        || text.isProse && start - range.lowerBound > 2
                            && TextScan.isPage(before: start, bytes)
                    {
                        stops.append(.number(start))
                    }
                } else {
                    if byte == UInt8(ascii: "@") { stops.append(.address(place)) }
                    place &+= 1
                }
            }
        }
        return stops
    }

    /// Whether a space and a word stand before `start`, so that it may be the last word of a name.
    private static func followsWord(
        _ start: Int, _ first: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        start - first > 2 && bytes[start - 1] == 0x20 && isLetter(bytes[start - 2])
    }

    /// Goes to the next byte from 0 to Z, where digits, the @ and capitals stand: nearly all else is small letters and
    /// spaces. Eight bytes at a time, as this is most of what a scan does.
    private static func skipSmall(_ place: inout Int, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) {
        let raw = UnsafeRawBufferPointer(bytes)
        let high: UInt64 = 0x8080_8080_8080_8080
        while place &+ 8 <= end {
            let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let low = eight & ~high
            // The highest bit of each byte: at least 0, at most Z, and in ASCII.
            let isFrom = (low | high) &- 0x3030_3030_3030_3030
            let isTo = 0xDADA_DADA_DADA_DADA &- low
            let found = isFrom & isTo & ~eight & high
            if found != 0 {
                place &+= found.trailingZeroBitCount >> 3
                return
            }
            place &+= 8
        }
        while place < end, bytes[place] &- 0x30 > 0x2A { place &+= 1 }
    }

    /// Goes to the end of a number; whether more than three digits follow one of its commas.
    private static func skipNumber(
        _ place: inout Int, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int
    ) -> Bool {
        while place < end, isDigit(bytes[place]) { place &+= 1 }
        var isOdd = false
        while place + 1 < end, bytes[place] == UInt8(ascii: ","), isDigit(bytes[place + 1]) {
            let group = place + 1
            place = group
            while place < end, isDigit(bytes[place]) { place &+= 1 }
            isOdd = isOdd || place - group > 3
        }
        return isOdd
    }

    /// Whether what stands before a number ends like “page ”, “pages ” or “p. ”.
    private static func isPage(before start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[start - 1] == 0x20 else { return false }
        return switch (bytes[start - 3] | 0x20, bytes[start - 2] | 0x20) {
        case (UInt8(ascii: "g"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "s")),
            (UInt8(ascii: "p"), UInt8(ascii: ".")):
            true
        default: false
        }
    }

    /// Whether a byte is part of a word: a letter, with an accent or not, but no curly quote and no dash.
    private static func isPartOfWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x80 && byte != 0xE2 }

    /// Whether a byte is a letter of English.
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether a byte is a digit.
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
