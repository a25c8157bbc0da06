/// Writes diagnostics for people: place, headline, excerpt with carets, reason, what to do.
package struct TextRenderer: Sendable {
    private let catalog: SourceCatalog
    private let style: TerminalStyle
    /// How many messages of one id are shown for one file; the others are counted.
    private static let mostAlike = 3

    /// A renderer for messages whose spans lie in `catalog`.
    package init(catalog: SourceCatalog, style: TerminalStyle = .plain) {
        self.catalog = catalog
        self.style = style
    }

    /// All messages, in the order given, with a blank line between; more than three alike in one file are
    /// counted after the third.
    package func rendered(_ diagnostics: [Diagnostic]) -> String {
        var totals: [Alike: Int] = [:]
        for diagnostic in diagnostics { totals[Alike(diagnostic), default: 0] += 1 }
        var seen: [Alike: Int] = [:]
        var parts: [String] = []
        for diagnostic in diagnostics {
            let alike = Alike(diagnostic)
            let number = seen[alike, default: 0] + 1
            seen[alike] = number
            guard number <= TextRenderer.mostAlike else { continue }
            let more = number == TextRenderer.mostAlike ? totals[alike, default: 0] - number : 0
            parts.append(rendered(diagnostic, more: more))
        }
        return parts.joined(separator: "\n")
    }

    /// One message; ends with a line feed. `more` of the same in the same file are mentioned, not shown.
    package func rendered(_ diagnostic: Diagnostic, more: Int = 0) -> String {
        let span = diagnostic.primary.span
        let place = catalog.position(of: span)
        var text = style.strong(ShownText.of("\(catalog[span].path):\(place.line):\(place.column)")) + "\n"
        switch diagnostic.severity {
        case .problem: text += style.problem("PROBLEM") + "  "
        case .warning: text += style.warning("WARNING") + "  "
        }
        text += style.strong(ShownText.of(diagnostic.headline)) + "\n"
        let excerpts = excerpts(diagnostic)
        if !excerpts.isEmpty { text += "\n" + excerpts }
        if !diagnostic.reason.isEmpty { text += "\n" + TextRenderer.wrapped(diagnostic.reason) }
        for advice in diagnostic.advice { text += "\n" + rendered(advice) }
        if more > 0 { text += "\n" + "\(Count(more, "more message")) like this one in this file.\n" }
        return text + "\nMore about this: candour explain \(diagnostic.id.name)\n"
    }

    /// The lines of the files that a message is about, with carets and labels; empty where there are none to show.
    package func excerpts(_ diagnostic: Diagnostic) -> String {
        var labels: [UInt32: [Label]] = [diagnostic.primary.span.file: [diagnostic.primary]]
        var order = [diagnostic.primary.span.file]
        for label in diagnostic.related {
            if labels[label.span.file] == nil { order.append(label.span.file) }
            labels[label.span.file, default: []].append(label)
        }
        var text = ""
        for file in order {
            let group = labels[file] ?? []
            let source = catalog.files[Int(file)]
            if file != diagnostic.primary.span.file, let first = group.first {
                let place = catalog.position(of: first.span)
                text +=
                    "\n" + style.strong(ShownText.of("\(source.path):\(place.line):\(place.column)")) + "\n\n"
            }
            if !source.bytes.isEmpty { text += Excerpt(of: source, labels: group, style: style).rendered() }
        }
        return text
    }

    /// What to do, in lines: `Fix: …` or `Check: …`.
    package func rendered(_ advice: Advice) -> String {
        switch advice {
        case .fix(let action, let replacement):
            var text = TextRenderer.wrapped("Fix: " + action)
            if let replacement { text += "\n" + preview(of: replacement) }
            return text
        case .check(let opening, let choices):
            let lines = choices.map { TextRenderer.wrapped("  - " + $0, indent: "    ") }
            return TextRenderer.wrapped("Check: " + opening) + lines.joined()
        }
    }

    /// The lines as they read with the replacement made.
    func preview(of replacement: Replacement) -> String {
        let bytes = catalog[replacement.span].bytes
        let range = replacement.span.bytes.clamped(to: 0..<bytes.count)
        let start = (bytes[..<range.lowerBound].lastIndex(where: TextRenderer.isLineEnd) ?? -1) + 1
        let end = bytes[range.upperBound...].firstIndex(where: TextRenderer.isLineEnd) ?? bytes.count
        let before = String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)
        let column = DisplayWidth.of(ShownText.of(before))
        let changed =
            before + replacement.text
            + String(decoding: bytes[range.upperBound..<end], as: UTF8.self)
        let line = SourcePosition(of: start, in: bytes).line
        var text = ""
        for (offset, words) in changed.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let shown = ExcerptWindow(
                String(words.hasSuffix("\r") ? words.dropLast() : words), showing: column
            ).text
            text += style.dim("  \(line + offset) │") + (shown.isEmpty ? "" : " " + shown) + "\n"
        }
        return text
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// Text in lines of at most 90 columns, continued with `indent`; line breaks in it are kept, and spaces at the
    /// start of a line.
    package static func wrapped(_ text: String, indent: String = "") -> String {
        var result = ""
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let paragraph = ShownText.of(String(paragraph))
            var line = String(paragraph.prefix { $0 == " " })
            var isFirstWord = true
            for word in paragraph.split(separator: " ") {
                if isFirstWord {
                    line += word
                } else if DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > 90 {
                    result += line + "\n"
                    line = indent + word
                } else {
                    line += " " + word
                }
                isFirstWord = false
            }
            result += line + "\n"
        }
        return result
    }

    private struct Alike: Hashable {
        let id: DiagnosticID
        let file: UInt32

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id
            file = diagnostic.primary.span.file
        }
    }
}
