/// The rule for ids, which are parts of addresses: lower-case letters a to z, digits, single hyphens between.
package enum Identifier {
    /// Whether `text` can be an id as it is.
    package static func isValid(_ text: String) -> Bool {
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-"): if previous == byte { return false }
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "-") && text.utf8.count <= 100
    }

    /// An id made from `text`: lower case, letters without their accents, apostrophes left out, everything else a
    /// hyphen; empty when nothing is left.
    package static func proposal(for text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        let plain =
            isPlain
            ? String(decoding: text.utf8.filter { $0 != UInt8(ascii: "'") }, as: UTF8.self)
            : withoutAccents(text)
        var bytes: [UInt8] = []
        for byte in plain.utf8.prefix(100) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            default: if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            }
        }
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func withoutAccents(_ text: String) -> String {
        text.lowercased().filter { !"'’‘".contains($0) }.map { HeadingSlug.plain(String($0)) ?? String($0) }
            .joined()
    }
}
