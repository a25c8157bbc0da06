/// An amount that its commas split into several cells: `£62` `980`.
struct CSVAmount {
    /// Which cells of the row it takes.
    let cells: Range<Int>
    /// The amount in one piece: `£62,980`.
    let text: String

    /// All such amounts in a row.
    static func all(in row: CSVRow, _ bytes: [UInt8]) -> [CSVAmount] {
        var found: [CSVAmount] = []
        var start = 0
        while start < row.cells.count {
            var end = start + 1
            if isHead(row.cells[start], bytes) {
                while end < row.cells.count, isGroup(row.cells[end], bytes) { end += 1 }
            }
            if end - start > 1 {
                let parts = row.cells[start..<end].map { $0.text(in: bytes) }
                found.append(CSVAmount(cells: start..<end, text: parts.joined(separator: ",")))
            }
            start = end
        }
        return found
    }

    /// One to three digits, with or without a pound sign: the part before the first comma.
    private static func isHead(_ cell: CSVCell, _ bytes: [UInt8]) -> Bool {
        guard !cell.isQuoted else { return false }
        var digits = bytes[cell.range]
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        if digits.starts(with: [0xC2, 0xA3]) { digits = digits.dropFirst(2).drop { $0 == 0x20 } }
        return (1...3).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Three digits, pence perhaps: a part after a comma.
    private static func isGroup(_ cell: CSVCell, _ bytes: [UInt8]) -> Bool {
        guard !cell.isQuoted, cell.range.count >= 3 else { return false }
        let digits = bytes[cell.range]
        guard digits.prefix(3).allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        let pence = digits.dropFirst(3)
        return pence.isEmpty
            || pence.first == 0x2E && pence.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
}
