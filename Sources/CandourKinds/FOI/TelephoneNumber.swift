/// A British telephone number in a text, of the sorts that people have: mobile, or of a place.
struct TelephoneNumber {
    /// Where it stands.
    let range: Range<Int>
    /// Whether it is that of a mobile phone, which is nearly always somebody’s own.
    let isMobile: Bool

    /// The number that begins at `start`; nothing where there is none. Numbers such as 0300 or 0800 are those of
    /// organisations.
    init?(at start: Int, in bytes: [UInt8]) {
        if start > 0, TelephoneNumber.joins(bytes[start - 1]) { return nil }
        var digits: [UInt8] = []
        var end = start
        var next = start
        while next < bytes.count, digits.count < 14 {
            let byte = bytes[next]
            if (0x30...0x39).contains(byte) {
                digits.append(byte)
                end = next + 1
            } else if !TelephoneNumber.mayStandBetween(byte, isFirst: next == start) {
                break
            }
            next += 1
        }
        if digits.starts(with: "44".utf8) { digits.replaceSubrange(..<2, with: "0".utf8) }
        if digits.starts(with: "00".utf8) { digits.removeFirst() }
        guard (10...11).contains(digits.count), digits[0] == 0x30 else { return nil }
        switch digits[1] {
        case UInt8(ascii: "7"): isMobile = true
        case UInt8(ascii: "1"), UInt8(ascii: "2"): isMobile = false
        default: return nil
        }
        range = start..<end
    }

    /// Whether a digit after this byte is no start of a number: in addresses, references and larger numbers.
    private static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    private static func mayStandBetween(_ byte: UInt8, isFirst: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "+"): isFirst
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }
}
