/// Divides YAML into lines, and lines into their parts, without ever giving up.
///
/// libyaml stops at the first thing it does not understand; this reads every line on its own, knowing only
/// whether it lies inside quoted text, block text or brackets.
struct YAMLLines {
    /// The text that is read; its indices are offsets in the file.
    let bytes: ArraySlice<UInt8>
    /// The lines, in order.
    private(set) var lines: [YAMLLine] = []
    /// Opening quote marks that swallow the fields below them, with the line that shows it.
    private(set) var openQuotes: [(quote: Int, line: Int)] = []
    /// An opening quote mark or bracket that has no closing one: it is taken to end with its line.
    private let unclosed: Int?
    private var state = State.fields

    /// What the next line lies in.
    enum State {
        case fields
        /// Quoted text: its mark, where it began, and the column of its field.
        case quote(UInt8, Int, owner: Int)
        /// Block text below a field in this column.
        case block(owner: Int)
        /// So many brackets.
        case brackets(Int)
    }

    /// Reads `bytes`, of which libyaml says that what opens at `unclosed` is never closed.
    init(_ bytes: ArraySlice<UInt8>, unclosed: Int? = nil) {
        self.bytes = bytes
        self.unclosed = unclosed
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let next = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            lines.append(line(from: start, to: next))
            start = next + 1
        }
    }

    /// The number, in `lines`, of the line that byte `offset` lies in.
    func index(of offset: Int) -> Int {
        var low = 0
        var high = lines.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].start <= offset { low = middle } else { high = middle - 1 }
        }
        return max(0, low)
    }

    /// The nearest line of fields or items above line `index`.
    func textLine(above index: Int) -> Int? { lines[..<max(0, index)].lastIndex { $0.kind == .text } }

    /// The nearest line of fields or items below line `index`.
    func textLine(below index: Int) -> Int? {
        index + 1 < lines.count ? lines[(index + 1)...].firstIndex { $0.kind == .text } : nil
    }

    /// Whether a byte is a space or a tab.
    func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }

    /// Whether a line that ends at `end` is over at `index`, or has a space or tab there.
    func isBlankOrEnd(_ index: Int, _ end: Int) -> Bool { index >= end || isBlank(index) }

    /// The first byte from `index` on that is neither space nor tab.
    func skipBlanks(_ index: Int, _ end: Int) -> Int {
        var index = index
        while index < end, isBlank(index) { index += 1 }
        return index
    }

    /// Whether a name as fields have it, a colon and a space or the end stand at `index`.
    func isField(at index: Int, _ end: Int) -> Bool {
        guard let colon = nameEnd(from: index, end), bytes[colon] == UInt8(ascii: ":") else { return false }
        return isBlankOrEnd(colon + 1, end)
    }

    /// The byte behind a name in lower case at `index`, as fields have it; nil where there is none.
    func nameEnd(from index: Int, _ end: Int) -> Int? {
        guard index < end, bytes[index] >= UInt8(ascii: "a"), bytes[index] <= UInt8(ascii: "z") else {
            return nil
        }
        var next = index
        while next < end {
            switch bytes[next] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"):
                next += 1
            default: return next
            }
        }
        return nil
    }

    private mutating func line(from start: Int, to lineEnd: Int) -> YAMLLine {
        var end = lineEnd
        while end > start, isBlank(end - 1) || bytes[end - 1] == 0x0D { end -= 1 }
        let margin = skipBlanks(start, end)
        var line = YAMLLine(start: start, end: end, margin: margin, content: margin, value: end..<end)
        switch state {
        case .fields: break
        case .quote(let mark, let opening, let owner):
            if isField(at: margin, end), margin - start <= owner {
                openQuotes.append((opening, lines.count))
                state = .fields
                break
            }
            line.kind = .inside
            if quoteEnd(mark, from: start, end) != nil { state = .fields }
            return line
        case .block(let owner):
            let spaces = bytes[start..<end].firstIndex { $0 != 0x20 } ?? end
            if spaces == end || spaces - start > owner {
                line.kind = spaces == end ? .blank : .inside
                return line
            }
            state = .fields
        case .brackets(let depth):
            line.kind = .inside
            let rest = bracketsEnd(from: margin, end, depth: depth, &line)
            state = rest.depth > 0 ? .brackets(rest.depth) : .fields
            return line
        }
        read(&line)
        return line
    }

    private mutating func read(_ line: inout YAMLLine) {
        guard line.margin < line.end else { return line.kind = .blank }
        if bytes[line.margin] == UInt8(ascii: "#") { return line.kind = .comment }
        let text = bytes[line.start..<line.end]
        if text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8) { return line.kind = .marker }
        var index = line.margin
        while index < line.end, bytes[index] == UInt8(ascii: "-"), isBlankOrEnd(index + 1, line.end) {
            line.hyphens = (line.hyphens?.lowerBound ?? index)...index
            index = skipBlanks(index + 1, line.end)
        }
        line.content = index
        if let (key, colon) = key(from: index, line.end) {
            line.key = key
            line.colon = colon
            index = skipBlanks(colon + 1, line.end)
        }
        readValue(&line, from: index)
    }

    private mutating func readValue(_ line: inout YAMLLine, from start: Int) {
        line.value = start..<line.end
        guard start < line.end else { return }
        switch bytes[start] {
        case UInt8(ascii: "#") where start > line.margin:
            line.value = start..<start
            if !isBlankOrEnd(start + 1, line.end) { line.hash = start }
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            line.form = .quoted
            if let end = quoteEnd(bytes[start], from: start + 1, line.end) {
                line.value = start..<end
                line.hash = hash(behind: end, line.end)
                line.trailing = trailing(from: end, line)
            } else {
                line.isOpen = true
                if start != unclosed { state = .quote(bytes[start], start, owner: max(0, line.owner)) }
            }
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            guard isBlockHeader(start, line.end) else { return readPlain(&line) }
            line.form = .block
            state = .block(owner: line.owner)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            line.form = .brackets
            let rest = bracketsEnd(from: start, line.end, depth: 0, &line)
            if rest.depth == 0 {
                line.value = start..<rest.end
                line.trailing = trailing(from: rest.end, line)
            } else {
                line.isOpen = true
                if start != unclosed { state = .brackets(rest.depth) }
            }
        default: readPlain(&line)
        }
    }

    private func readPlain(_ line: inout YAMLLine) {
        line.form = .plain
        var index = line.value.lowerBound
        while index < line.end {
            if bytes[index] == UInt8(ascii: "#"), index > line.value.lowerBound, isBlank(index - 1) {
                if !isBlankOrEnd(index + 1, line.end) { line.hash = index }
                break
            }
            if bytes[index] == UInt8(ascii: ":"), line.innerColon == nil, isBlankOrEnd(index + 1, line.end) {
                line.innerColon = index
            }
            index += 1
        }
        while index > line.value.lowerBound, isBlank(index - 1) { index -= 1 }
        line.value = line.value.lowerBound..<index
    }
}
