/// A line and column as an editor shows them, both from 1.
package struct SourcePosition: Sendable, Hashable {
    /// Line, from 1; lines end with LF, CR LF or a lone CR.
    package let line: Int
    /// Column in Unicode scalars, from 1; a byte-order mark is not counted.
    package let column: Int

    /// A line and column that were counted already.
    init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The position of byte `offset` in `bytes`.
    package init(of offset: Int, in bytes: [UInt8]) {
        let end = min(offset, bytes.count)
        var line = 1
        var lineStart = 0
        var index = 0
        while index < end {
            let isReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
            if bytes[index] == 0x0A || isReturn {
                line += 1
                lineStart = index + 1
            }
            index += 1
        }
        if lineStart == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = min(3, end) }
        self.line = line
        // Continuation bytes of UTF-8 (10xxxxxx) belong to the scalar before them.
        column = 1 + bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 }
    }
}
