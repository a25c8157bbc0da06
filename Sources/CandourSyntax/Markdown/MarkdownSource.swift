internal import CandourDiagnostics
private import Glibc

/// The bytes of a body and where its lines begin: turns cmark's lines and columns into places in the file.
struct MarkdownSource {
    /// Position of the file in the catalogue.
    let number: UInt32
    /// The bytes of the whole file.
    let bytes: [UInt8]
    /// The body: what cmark is given. A byte-order mark is no part of it.
    let body: Range<Int>
    /// Offset of the first byte of each line.
    private let lineStarts: [Int]

    /// The bytes `body` of `file`.
    init(_ file: SourceFile, number: UInt32, body: Range<Int>) {
        self.number = number
        bytes = file.bytes
        var body = body.clamped(to: 0..<bytes.count)
        if body.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            body = min(3, body.upperBound)..<body.upperBound
        }
        self.body = body
        lineStarts = MarkdownSource.lineStarts(in: bytes, body)
    }

    /// The offset in the file of a line and column that cmark counted (bytes, both from 1); nothing when it
    /// names no line of the body. The one place where the body's own start is added.
    func offset(line: Int, column: Int) -> Int? {
        guard line >= 1, line <= lineStarts.count else { return nil }
        let end = line < lineStarts.count ? lineStarts[line] : body.upperBound
        return min(lineStarts[line - 1] + max(column - 1, 0), end)
    }

    /// Where a line of the body ends, its line break left out.
    func end(ofLine line: Int) -> Int {
        guard line >= 1 else { return body.lowerBound }
        guard line < lineStarts.count else { return trimmedEnd(body.upperBound) }
        return trimmedEnd(lineStarts[line])
    }

    /// Where the line that holds `offset` ends, its line break left out.
    func endOfLine(at offset: Int) -> Int {
        var index = max(offset, body.lowerBound)
        while index < body.upperBound, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return index
    }

    /// How many lines the body has.
    var lineCount: Int { lineStarts.count }

    /// A span of this file.
    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: number, start: range.lowerBound, end: range.upperBound)
    }

    /// The span from `start` to the end of its line, white space at the end left out.
    func restOfLine(from start: Int) -> SourceSpan {
        var end = endOfLine(at: start)
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return span(start..<end)
    }

    /// The text of a stretch of the body.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: body)], as: UTF8.self)
    }

    /// The byte at `offset`, or 0 outside the body.
    func byte(_ offset: Int) -> UInt8 { body.contains(offset) ? bytes[offset] : 0 }

    /// Whether the body holds `byte` anywhere.
    func holds(_ byte: UInt8) -> Bool { first(byte, in: body) != nil }

    /// Where `byte` next stands in `range`.
    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        let range = range.clamped(to: body)
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Where `needle` next stands in `range`.
    func find(_ needle: some RandomAccessCollection<UInt8>, in range: Range<Int>) -> Int? {
        guard let head = needle.first else { return nil }
        var start = max(range.lowerBound, body.lowerBound)
        let end = min(range.upperBound, body.upperBound) - needle.count + 1
        while start < end, let found = first(head, in: start..<end) {
            if bytes[found..<found + needle.count].elementsEqual(needle) { return found }
            start = found + 1
        }
        return nil
    }

    private func trimmedEnd(_ offset: Int) -> Int {
        var end = offset
        while end > body.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// cmark ends a line at LF, CR LF or a lone CR.
    private static func lineStarts(in bytes: [UInt8], _ body: Range<Int>) -> [Int] {
        var starts = [body.lowerBound]
        starts.reserveCapacity(body.count / 40 + 2)
        bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            let hasReturns = memchr(base + body.lowerBound, 0x0D, body.count) != nil
            var index = body.lowerBound
            while index < body.upperBound {
                let rest = body.upperBound - index
                if hasReturns {
                    while index < body.upperBound, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
                    if index + 1 < body.upperBound, bytes[index] == 0x0D, bytes[index + 1] == 0x0A {
                        index += 1
                    }
                } else if let found = memchr(base + index, 0x0A, rest) {
                    index = UnsafeRawPointer(found) - base
                } else {
                    return
                }
                index += 1
                if index < body.upperBound { starts.append(index) }
            }
        }
        return starts
    }
}
