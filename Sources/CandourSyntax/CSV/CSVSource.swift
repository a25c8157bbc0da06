internal import CandourDiagnostics

/// The bytes of a CSV file.
struct CSVSource {
    /// Position of the file in the catalogue.
    let number: UInt32
    /// The bytes, a byte-order mark included.
    let bytes: [UInt8]
    /// Where the text begins: after a byte-order mark.
    let start: Int
    /// What stands between cells.
    let separator: UInt8

    /// The bytes of `file`.
    init(_ file: SourceFile, number: UInt32, separator: UInt8 = UInt8(ascii: ",")) {
        self.separator = separator
        self.number = number
        bytes = file.bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// A span of this file.
    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: number, start: range.lowerBound, end: range.upperBound)
    }
}
