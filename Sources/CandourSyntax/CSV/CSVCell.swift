/// One cell as it stands in the file.
struct CSVCell {
    /// Its text: without white space at the ends and without quote marks.
    let range: Range<Int>
    /// Whether it stands in quote marks.
    let isQuoted: Bool
    /// Whether quote marks inside it are doubled.
    let hasDoubledQuotes: Bool

    /// Its text as the author means it.
    func text(in bytes: [UInt8]) -> String {
        guard hasDoubledQuotes else { return String(decoding: bytes[range], as: UTF8.self) }
        var text: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            text.append(bytes[index])
            index += bytes[index] == 0x22 ? 2 : 1
        }
        return String(decoding: text, as: UTF8.self)
    }
}
