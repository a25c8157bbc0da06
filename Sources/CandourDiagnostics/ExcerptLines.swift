/// The lines of a file, found once and decoded only where they are shown.
struct ExcerptLines {
    private let bytes: [UInt8]
    /// Offset of the first byte of each line; a byte-order mark is no part of the first.
    private let starts: [Int]

    /// The lines in `bytes`, which end with LF, CR LF or a lone CR.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
            starts.append(index + 1)
        }
        // Behind the last line break an editor shows a line, but it is none to quote.
        if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
        self.starts = starts
    }

    /// How many there are; a file has at least one.
    var count: Int { starts.count }

    /// Where a line begins.
    func start(of line: Int) -> Int { starts[line] }

    /// The bytes of a line without its line break.
    func range(of line: Int) -> Range<Int> {
        let start = starts[line]
        var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<max(start, end)
    }

    /// The text of a line; bytes that are not UTF-8 show as replacement characters.
    func text(of line: Int) -> String { String(decoding: bytes[range(of: line)], as: UTF8.self) }

    /// The text of a line up to byte `offset` of the file.
    func text(of line: Int, upTo offset: Int) -> String {
        let range = range(of: line)
        return String(
            decoding: bytes[range.lowerBound..<min(max(offset, range.lowerBound), range.upperBound)],
            as: UTF8.self)
    }

    /// The last line that begins at or before `offset`.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
