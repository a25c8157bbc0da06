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

    /// Copies runs between special characters whole. Control characters are left out: HTML allows none of them.
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in 0..<text.count {
            let byte = text[index]
            guard byte <= UInt8(ascii: ">") else { continue }
            let entity: StaticString
            switch byte {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: entity = ""
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(entity)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
