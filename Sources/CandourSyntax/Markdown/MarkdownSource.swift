internal import CandourDiagnostics

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
        var index = offset
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

    /// The byte at `offset`, or 0 outside the body.
    func byte(_ offset: Int) -> UInt8 { body.contains(offset) ? bytes[offset] : 0 }

    /// Where `needle` next stands in `range`.
    func find(_ needle: some Collection<UInt8>, in range: Range<Int>) -> Int? {
        guard let first = needle.first else { return nil }
        let length = needle.count
        var index = range.lowerBound
        let last = min(range.upperBound, body.upperBound) - length
        while index <= last {
            if bytes[index] == first, bytes[index..<index + length].elementsEqual(needle) { return index }
            index += 1
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
        bytes.withUnsafeBufferPointer { bytes in
            for index in body {
                let byte = bytes[index]
                guard byte < 0x0E, byte == 0x0A || byte == 0x0D else { continue }
                let next = index + 1
                if byte == 0x0D, next < body.upperBound, bytes[next] == 0x0A { continue }
                if next < body.upperBound { starts.append(next) }
            }
        }
        return starts
    }
}
