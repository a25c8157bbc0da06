/// A stretch of bytes in one source file: what a message points at.
///
/// Offsets count UTF-8 bytes from the start of the file, a byte-order mark included. Lines and columns are
/// worked out only when a message is shown, so a span costs 12 bytes and holds no text.
package struct SourceSpan: Sendable, Hashable {
    /// Position of the file in the `SourceCatalog` of the run.
    package let file: UInt32
    /// First byte.
    package let start: UInt32
    /// One past the last byte; equal to `start` for a place between two characters.
    package let end: UInt32

    /// A span from byte `start` up to, not including, byte `end`.
    package init(file: UInt32, start: Int, end: Int) {
        self.file = file
        self.start = UInt32(clamping: start)
        self.end = UInt32(clamping: max(start, end))
    }

    /// The empty span at the start of the same file, for what concerns the file as a whole.
    package var wholeFile: SourceSpan { SourceSpan(file: file, start: 0, end: 0) }

    /// The bytes as a range of offsets.
    package var bytes: Range<Int> { Int(start)..<Int(end) }

    /// The stretch from the start of this span to the end of `other`, which lies in the same file.
    package func through(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(file: file, start: Int(min(start, other.start)), end: Int(max(end, other.end)))
    }

    /// The part of this span that begins `offset` bytes in and is `length` bytes long.
    package func part(at offset: Int, length: Int) -> SourceSpan {
        SourceSpan(file: file, start: Int(start) + offset, end: Int(start) + offset + length)
    }
}
