/// The number that a heading or paragraph begins with: `46`, `9.1`, `4a`.
struct HeadingNumber {
    /// The number without a full stop at its end.
    let text: String
    /// How many bytes it takes, its full stop included.
    let length: Int
    /// Whether it has parts: `5.12`.
    let hasParts: Bool

    /// The number at the start of `bytes`, which white space must follow. A bare whole number (`46 Precept`)
    /// counts only up to three digits where `allowsBare` is set: `2022 in figures` has no number.
    init?(_ bytes: some Collection<UInt8>, allowsBare: Bool) {
        var digits: [UInt8] = []
        var dots = 0
        var hasLetter = false
        var endsWithDot = false
        for byte in bytes.prefix(24) {
            switch byte {
            case 0x30...0x39 where !hasLetter:
                digits.append(byte)
                endsWithDot = false
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                guard !digits.isEmpty, !hasLetter, !endsWithDot else { return nil }
                hasLetter = true
                digits.append(byte)
            case UInt8(ascii: ".") where !digits.isEmpty && !endsWithDot:
                dots += 1
                endsWithDot = true
                digits.append(byte)
            case 0x20, 0x09:
                guard !digits.isEmpty else { return nil }
                length = digits.count
                if endsWithDot {
                    digits.removeLast()
                    dots -= 1
                }
                hasParts = dots > 0
                if !endsWithDot, dots == 0, !hasLetter, !(allowsBare && digits.count <= 3) { return nil }
                text = String(decoding: digits, as: UTF8.self)
                return
            default: return nil
            }
        }
        return nil
    }
}
