/// The lines of a file around some labels, with carets under what the labels point at.
struct Excerpt {
    private let lines: [ExcerptLine]
    private let labels: [Label]
    private static let widest = 100
    private static let tab = "    "

    /// The lines of `file` around `labels`, which all lie in it.
    init(of file: SourceFile, labels: [Label]) {
        self.labels = labels.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
        lines = ExcerptLine.all(in: file.bytes)
    }

    /// The lines as text, each ended by a line feed.
    func rendered(style: TerminalStyle) -> String {
        let marked = labels.map { (line: line(of: Int($0.span.start)), label: $0) }
        guard let last = marked.map(\.line).max() else { return "" }
        let digits = String(min(last + 2, lines.count)).utf8.count
        var text = ""
        var shownUpTo = -1
        for (line, group) in grouped(marked) {
            let from = max(line - 1, shownUpTo + 1, 0)
            if shownUpTo >= 0, from > shownUpTo + 1 {
                // A gap of a few lines is shown whole: cutting it would take as much room as it saves.
                if from - shownUpTo <= 4 {
                    for between in (shownUpTo + 1)..<from { text += plain(between, digits, style) }
                } else {
                    text += String(repeating: " ", count: digits + 2) + style.dim("…") + "\n"
                }
            }
            for before in from..<max(from, line) { text += plain(before, digits, style) }
            text += pointed(line, group, digits, style)
            shownUpTo = line
            let nextMarked = marked.map(\.line).filter { $0 > line }.min() ?? Int.max
            if line + 1 < lines.count, line + 1 < nextMarked, !lines[line + 1].isBlankEnd(lines.count) {
                text += plain(line + 1, digits, style)
                shownUpTo = line + 1
            }
        }
        return text
    }

    private func grouped(_ marked: [(line: Int, label: Label)]) -> [(Int, [Label])] {
        var groups: [(Int, [Label])] = []
        for (line, label) in marked {
            if let last = groups.indices.last, groups[last].0 == line {
                groups[last].1.append(label)
            } else {
                groups.append((line, [label]))
            }
        }
        return groups
    }

    private func line(of offset: Int) -> Int {
        // The last line that starts at or before the offset.
        var low = 0
        var high = lines.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].start <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func gutter(_ number: String, _ digits: Int, _ style: TerminalStyle) -> String {
        style.dim("  " + String(repeating: " ", count: digits - number.utf8.count) + number + " │")
    }

    private func plain(_ line: Int, _ digits: Int, _ style: TerminalStyle) -> String {
        let text = shown(lines[line], from: 0).text
        return gutter(String(line + 1), digits, style) + (text.isEmpty ? "" : " " + text) + "\n"
    }

    private func pointed(_ line: Int, _ group: [Label], _ digits: Int, _ style: TerminalStyle) -> String {
        let source = lines[line]
        let first = group.map { Int($0.span.start) - source.start }.min() ?? 0
        let window = shown(source, from: first)
        var text = gutter(String(line + 1), digits, style) + " " + window.text + "\n"
        for label in group {
            let start = min(max(Int(label.span.start) - source.start, 0), source.text.utf8.count)
            let end = min(max(Int(label.span.end) - source.start, start), source.text.utf8.count)
            let before = max(0, width(source, upTo: start) - window.skipped) + (window.skipped > 0 ? 1 : 0)
            let room = max(1, Excerpt.widest + 2 - before)
            let carets = min(room, max(1, width(source, upTo: end) - width(source, upTo: start)))
            let words = label.text.isEmpty ? "" : " " + label.text
            text += gutter("", digits, style) + " " + String(repeating: " ", count: before)
            text += style.pointer(String(repeating: "^", count: carets) + words) + "\n"
        }
        return text
    }

    /// The line with tabs as spaces, cut to a window of at most `widest` columns that shows byte `offset`.
    private func shown(_ line: ExcerptLine, from offset: Int) -> (text: String, skipped: Int) {
        let expanded = Excerpt.expanded(line.text)
        guard DisplayWidth.of(expanded) > Excerpt.widest else { return (expanded, 0) }
        let at = width(line, upTo: min(offset, line.text.utf8.count))
        let skip = at < Excerpt.widest - 30 ? 0 : at - 30
        var text = skip > 0 ? "…" : ""
        var column = 0
        var skipped = 0
        for scalar in expanded.unicodeScalars {
            if column < skip {
                column += DisplayWidth.of(scalar)
                skipped = column
                continue
            }
            if column - skip >= Excerpt.widest {
                text += "…"
                break
            }
            text.unicodeScalars.append(scalar)
            column += DisplayWidth.of(scalar)
        }
        return (text, skipped)
    }

    private func width(_ line: ExcerptLine, upTo offset: Int) -> Int {
        DisplayWidth.of(Excerpt.expanded(String(decoding: line.text.utf8.prefix(offset), as: UTF8.self)))
    }

    private static func expanded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xE2 || $0 == 0xEF || $0 == 0x7F }) else {
            return text
        }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": result += tab
            case _ where DisplayWidth.of(scalar) == 0 && scalar.properties.generalCategory != .nonspacingMark:
                // Control and direction marks would change how the terminal shows the line.
                continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
