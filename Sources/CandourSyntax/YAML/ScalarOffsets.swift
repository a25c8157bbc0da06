/// Turns libyaml's places, which count Unicode scalars, into byte offsets in the file.
///
/// Text of ASCII alone needs no table. Otherwise the offset of every 64th scalar is noted in one pass, and a
/// look-up walks at most 63 scalars from there.
struct ScalarOffsets {
    private let base: Int
    private let count: Int
    private let table: [UInt32]
    private static let shift = 6

    /// A table for `text`, valid UTF-8 whose first byte is byte `base` of the file.
    init(of text: UnsafeBufferPointer<UInt8>, base: Int) {
        self.base = base
        count = text.count
        guard text.contains(where: { $0 >= 0x80 }) else {
            table = []
            return
        }
        var table: [UInt32] = []
        table.reserveCapacity(text.count >> ScalarOffsets.shift + 1)
        var index = 0
        for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
            if index & (1 << ScalarOffsets.shift - 1) == 0 { table.append(UInt32(clamping: offset)) }
            index += 1
        }
        self.table = table
    }

    /// The byte offset in the file of scalar `index` of `text`; past the end gives the end.
    func offset(of index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard !table.isEmpty else { return base + min(index, count) }
        let step = index >> ScalarOffsets.shift
        guard step < table.count else { return base + count }
        var offset = Int(table[step])
        var left = index & (1 << ScalarOffsets.shift - 1)
        while left > 0, offset < count {
            offset += 1
            while offset < count, text[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return base + offset
    }
}
