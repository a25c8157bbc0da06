extension Prose {
    /// The words of the paragraphs, for a summary: no headings, tables, code blocks or footnotes. Cut at a word
    /// when longer than `limit` characters, and then ended by an ellipsis.
    package func plainText(limit: Int = Int.max) -> String {
        var words: [UInt8] = []
        var length = 0
        var outside = 0
        for event in events {
            switch event.kind {
            case .startHeading, .startTable, .startFootnote: outside += 1
            case .endHeading, .endTable, .endFootnote: outside -= 1
            case .text where outside == 0, .code where outside == 0:
                words.append(contentsOf: text[event.range])
                length += event.range.count { text[$0] & 0xC0 != 0x80 }
            case .softBreak, .lineBreak, .startParagraph:
                if outside == 0, let last = words.last, last != 0x20 { words.append(0x20) }
            default: break
            }
            if length > limit { return Prose.cut(words, to: limit) }
        }
        return String(decoding: words, as: UTF8.self)
    }

    private static func cut(_ words: [UInt8], to limit: Int) -> String {
        var count = 0
        var end = 0
        var lastSpace: Int?
        while end < words.count {
            if words[end] & 0xC0 != 0x80 {
                // One character is left for the ellipsis.
                if count == limit - 1 { break }
                count += 1
            }
            if words[end] == 0x20 { lastSpace = end }
            end += 1
        }
        if end < words.count, words[end] != 0x20, let lastSpace { end = lastSpace }
        while end > 0, [0x20, 0x2C, 0x2E, 0x3A, 0x3B].contains(words[end - 1]) { end -= 1 }
        return String(decoding: words[..<end], as: UTF8.self) + "…"
    }
}
