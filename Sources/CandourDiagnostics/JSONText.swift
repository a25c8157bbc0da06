/// Writes JSON text by hand, so that the diagnostics need no Foundation (RFC 8259).
package enum JSONText {
    /// A string with its quote marks, escaped.
    package static func quoted(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 2)
        append(quoted: text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a string with its quote marks, escaped, as UTF-8.
    package static func append(quoted text: some StringProtocol, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let isPlain = text.utf8.withContiguousStorageIfAvailable { plain in
            let isPlain = plain.allSatisfy(standsForItself)
            if isPlain { bytes += plain }
            return isPlain
        }
        if isPlain != true { append(escaping: text, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a byte stands for itself wherever it stands.
    private static func standsForItself(_ byte: UInt8) -> Bool {
        (0x20..<0x80).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func append(escaping text: some StringProtocol, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\r"): bytes += "\\r".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0x00..<0x20:
                bytes += "\\u00".utf8
                bytes.append(UInt8(ascii: "0") + (byte >> 4))
                bytes.append(digits[Int(byte & 0x0F)])
            case 0xA8, 0xA9:
                // U+2028 and U+2029 end a line in scripts that read JSON as a part of theirs.
                bytes.append(byte)
                guard bytes.suffix(3).elementsEqual([0xE2, 0x80, byte]) else { continue }
                bytes.removeLast(3)
                bytes += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
            default: bytes.append(byte)
            }
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// An object of members whose values are JSON text already, in the order given.
    package static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
    }

    /// An array of values that are JSON text already.
    package static func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }
}
