/// Writes XML and JSON text into bytes.
struct MarkupText {
    private(set) var bytes: [UInt8] = []

    /// Adds markup as it is.
    mutating func add(_ markup: String) { bytes += markup.utf8 }

    /// Adds text with the characters escaped that XML gives a meaning. Characters that XML 1.0 does not allow
    /// (section 2.2) are left out.
    mutating func add(text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: break
            default: bytes.append(byte)
            }
        }
    }

    /// Adds an element that holds text.
    mutating func add(element name: String, _ text: String) {
        add("<\(name)>")
        add(text: text)
        add("</\(name)>\n")
    }
}
