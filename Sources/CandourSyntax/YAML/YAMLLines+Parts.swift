extension YAMLLines {
    /// The name at `start` and the colon after it, if a field begins there.
    func key(from start: Int, _ end: Int) -> (key: Range<Int>, colon: Int)? {
        guard start < end else { return nil }
        var index = start
        switch bytes[start] {
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: ":"): return nil
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let close = quoteEnd(bytes[start], from: start + 1, end) else { return nil }
            let colon = skipBlanks(close, end)
            guard colon < end, bytes[colon] == UInt8(ascii: ":"), isBlankOrEnd(colon + 1, end) else {
                return nil
            }
            return (start..<close, colon)
        default: break
        }
        while index < end {
            if bytes[index] == UInt8(ascii: ":"), isBlankOrEnd(index + 1, end) {
                var last = index
                while last > start, isBlank(last - 1) { last -= 1 }
                return (start..<last, index)
            }
            if bytes[index] == UInt8(ascii: "#"), index > start, isBlank(index - 1) { return nil }
            index += 1
        }
        return nil
    }

    /// One past the closing `mark` of quoted text whose words begin at `start`.
    func quoteEnd(_ mark: UInt8, from start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end {
            if bytes[index] == mark {
                guard mark == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == mark else {
                    return index + 1
                }
                index += 1
            } else if bytes[index] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// Follows brackets from `start`, inside `depth` of them, up to the last closing one or the end of the line.
    func bracketsEnd(from start: Int, _ end: Int, depth: Int, _ line: inout YAMLLine) -> (
        depth: Int, end: Int
    ) {
        var depth = depth
        var index = start
        var isStart = true
        while index < end {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth <= 0 { return (0, index + 1) }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isStart { index = (quoteEnd(byte, from: index + 1, end) ?? end) - 1 }
            case UInt8(ascii: "#"):
                guard index > line.start, isBlank(index - 1) else { break }
                if !isStart, !isBlankOrEnd(index + 1, end) { line.hash = index }
                return (depth, end)
            default: break
            }
            if !isBlank(index) {
                isStart = ",[]{}:".utf8.contains(byte)
            }
            index += 1
        }
        return (depth, end)
    }

    /// What stands behind a closing quote mark or bracket, if it is neither a comment nor the colon of a field.
    func trailing(from start: Int, _ line: YAMLLine) -> Int? {
        let end = line.end
        let index = skipBlanks(start, end)
        guard index < end else { return nil }
        if bytes[index] == UInt8(ascii: "#"), index > start { return nil }
        if line.key == nil, bytes[index] == UInt8(ascii: ":"), isBlankOrEnd(index + 1, end) { return nil }
        return index
    }

    /// A `#` behind quoted text that looks as if it belonged to it.
    func hash(behind start: Int, _ end: Int) -> Int? {
        let index = skipBlanks(start, end)
        guard index > start, index < end, bytes[index] == UInt8(ascii: "#"), !isBlankOrEnd(index + 1, end)
        else {
            return nil
        }
        return index
    }

    /// Whether `|` or `>` at `start` begins block text: nothing but signs, a digit and a comment follow it.
    func isBlockHeader(_ start: Int, _ end: Int) -> Bool {
        var index = start + 1
        while index < end, "+-123456789".utf8.contains(bytes[index]) { index += 1 }
        guard isBlankOrEnd(index, end), index - start <= 3 else { return false }
        let rest = skipBlanks(index, end)
        return rest == end || bytes[rest] == UInt8(ascii: "#")
    }
}
