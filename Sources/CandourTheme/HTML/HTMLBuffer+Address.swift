extension HTMLBuffer {
    /// An address or a part of one, percent-encoded where it must be, and escaped for an attribute.
    mutating func append(encoding address: String, _ part: AddressPart) {
        var address = address
        address.withUTF8 { text in
            var start = 0
            for index in 0..<text.count {
                let byte = text[index]
                if part.keeps(byte) { continue }
                append(copying: text[start..<index])
                start = index + 1
                if byte == UInt8(ascii: "&") {
                    append("&amp;")
                } else {
                    append("%")
                    append(byte: HTMLBuffer.digit(byte >> 4))
                    append(byte: HTMLBuffer.digit(byte & 0x0F))
                }
            }
            append(copying: text[start...])
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
