/// Finds the positions of many places in one file: after one pass over it each costs a look-up, however long the
/// file and its lines are.
struct SourcePositions {
    private let bytes: [UInt8]
    /// Offset of the first byte of each line.
    private let lineStarts: [Int]
    /// How many bytes before every `step`th continue a character (10xxxxxx in UTF-8).
    private let continuations: [Int]
    private static let step = 256

    /// Makes ready for places in `bytes`.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lineStarts = [0]
        var continuations: [Int] = []
        continuations.reserveCapacity(bytes.count / SourcePositions.step + 1)
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if index.isMultiple(of: SourcePositions.step) { continuations.append(count) }
            if byte & 0xC0 == 0x80 { count += 1 }
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
            lineStarts.append(index + 1)
        }
        self.lineStarts = lineStarts
        self.continuations = continuations
    }

    /// The position of byte `offset`.
    func position(of offset: Int) -> SourcePosition {
        let end = min(offset, bytes.count)
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= end { low = middle } else { high = middle - 1 }
        }
        var start = lineStarts[low]
        // A byte-order mark is not counted.
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
        return SourcePosition(line: low + 1, column: 1 + end - start - (before(end) - before(start)))
    }

    /// How many bytes before `offset` continue a character.
    private func before(_ offset: Int) -> Int {
        let step = min(offset / SourcePositions.step, continuations.count - 1)
        guard step >= 0 else { return 0 }
        return continuations[step] + bytes[(step * SourcePositions.step)..<offset].count { $0 & 0xC0 == 0x80 }
    }
}
