/// One line of a file, decoded for showing.
struct ExcerptLine {
    /// Offset of its first byte in the file, after a byte-order mark.
    let start: Int
    /// Its text without the line break; bytes that are not UTF-8 show as replacement characters.
    let text: String
    private let isLast: Bool

    /// All lines of a file.
    static func all(in bytes: [UInt8]) -> [ExcerptLine] {
        var lines: [ExcerptLine] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while true {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            var textEnd = end
            if textEnd > start, bytes[textEnd - 1] == 0x0D { textEnd -= 1 }
            let text = String(decoding: bytes[start..<textEnd], as: UTF8.self)
            lines.append(ExcerptLine(start: start, text: text, isLast: end == bytes.count))
            if end == bytes.count { return lines }
            start = end + 1
        }
    }

    /// Whether this is the empty line after the last line break, which an editor does not show.
    func isBlankEnd(_ count: Int) -> Bool { isLast && text.isEmpty && count > 1 }
}
