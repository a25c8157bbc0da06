extension HTMLBuffer {
    /// An address or a part of one, percent-encoded where it must be, and escaped for an attribute.
    mutating func append(encoding address: String, _ part: AddressPart) {
        for byte in address.utf8 {
            if byte == UInt8(ascii: "&") {
                append("&amp;")
            } else if part.keeps(byte) {
                append(byte: byte)
            } else {
                append(byte: UInt8(ascii: "%"))
                append(byte: HTMLBuffer.digit(byte >> 4))
                append(byte: HTMLBuffer.digit(byte & 0x0F))
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
