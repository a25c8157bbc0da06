/// The lines of a file around some labels, with carets under what the labels point at.
struct Excerpt {
    private let lines: ExcerptLines
    private let labels: [Label]
    private let style: TerminalStyle
    /// Columns for the line numbers.
    private let digits: Int
    /// A gap of up to this many lines is shown whole: cutting it would take as much room as it saves.
    private static let shortestGap = 3

    /// The lines of `file` around `labels`, which all lie in it.
    init(of file: SourceFile, labels: [Label], style: TerminalStyle) {
        let lines = ExcerptLines(file.bytes)
        self.lines = lines
        self.labels = labels.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
        self.style = style
        let last = labels.map { lines.line(of: Int($0.span.start)) }.max() ?? 0
        digits = String(min(last + 2, lines.count)).utf8.count
    }

    /// The lines as text, each ended by a line feed.
    func rendered() -> String {
        var text = ""
        var next = 0
        let groups = grouped()
        for (index, group) in groups.enumerated() {
            let first = max(group.line - 1, next)
            if index > 0, first > next {
                if first - next <= Excerpt.shortestGap {
                    for between in next..<first { text += plain(between) }
                } else {
                    text += String(repeating: " ", count: digits + 2) + style.dim("…") + "\n"
                }
            }
            for before in first..<max(first, group.line) { text += plain(before) }
            text += pointed(group.line, group.labels)
            next = group.line + 1
            let nextMarked = index + 1 < groups.count ? groups[index + 1].line : lines.count
            if next < nextMarked {
                text += plain(next)
                next += 1
            }
        }
        return text
    }

    /// The labels by the line on which they begin.
    private func grouped() -> [(line: Int, labels: [Label])] {
        var groups: [(line: Int, labels: [Label])] = []
        for label in labels {
            let line = lines.line(of: Int(label.span.start))
            if let last = groups.indices.last, groups[last].line == line {
                groups[last].labels.append(label)
            } else {
                groups.append((line, [label]))
            }
        }
        return groups
    }

    private func gutter(_ number: String) -> String {
        style.dim("  " + String(repeating: " ", count: digits - number.utf8.count) + number + " │")
    }

    private func plain(_ line: Int) -> String {
        let text = ExcerptWindow(lines.text(of: line)).text
        return gutter(String(line + 1)) + (text.isEmpty ? "" : " " + text) + "\n"
    }

    /// A line with carets below it, one line of them for each label.
    private func pointed(_ line: Int, _ labels: [Label]) -> String {
        let first = labels.map { column(line, Int($0.span.start)) }.min() ?? 0
        let window = ExcerptWindow(lines.text(of: line), showing: first)
        var text = gutter(String(line + 1)) + (window.text.isEmpty ? "" : " " + window.text) + "\n"
        for label in labels {
            let start = column(line, Int(label.span.start))
            let end = column(line, Int(label.span.end))
            let before = max(0, start - window.skipped) + (window.skipped > 0 ? 1 : 0)
            let room = max(1, ExcerptWindow.widest + 2 - before)
            let carets = String(repeating: "^", count: min(room, max(1, end - start)))
            let words = label.text.isEmpty ? "" : " " + ShownText.of(label.text)
            text += gutter("") + " " + String(repeating: " ", count: min(before, ExcerptWindow.widest + 1))
            text += style.pointer(carets + words) + "\n"
        }
        return text
    }

    /// The column at which byte `offset` of the file is shown, if it lies on `line`; else the nearest end of it.
    private func column(_ line: Int, _ offset: Int) -> Int {
        DisplayWidth.of(ShownText.of(lines.text(of: line, upTo: offset)))
    }
}
