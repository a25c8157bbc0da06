import CandourDiagnostics

/// Turns what libyaml could not read into a message in plain words, unless the lines have shown the cause already.
struct YAMLExplanation {
    private let failure: YAMLFailure
    private let check: YAMLCheck
    private var lines: YAMLLines { check.lines }

    /// Explains `failure`, in a file whose lines went through `check`.
    init(_ failure: YAMLFailure, _ check: YAMLCheck) {
        self.failure = failure
        self.check = check
    }

    /// The message; nil if one of `found` tells the cause.
    func diagnostic(besides found: [Diagnostic]) -> Diagnostic? {
        guard !lines.lines.isEmpty, !isExplained(by: found) else { return nil }
        let problem = failure.problem
        let index = lines.index(of: failure.offset)
        if failure.context.hasPrefix("while scanning a quoted") {
            return .quoteNotClosed(failure.contextOffset, check)
        }
        if failure.context.hasPrefix("while parsing a quoted") { return .backslash(place(failure.offset)) }
        if problem.hasPrefix("Maximum nesting") || problem.contains("depth") {
            return .tooDeep(place(failure.offset))
        }
        if problem.hasPrefix("could not find expected ':'") {
            return missingColon(lines.index(of: failure.contextOffset))
        }
        if failure.context.contains("directive") { return .directive(lineSpan(index)) }
        if lines.bytes[lines.lines[index].start..<lines.lines[index].content].contains(0x09) {
            let line = lines.lines[index]
            return .tab(place(lines.bytes[line.start..<line.content].firstIndex(of: 0x09) ?? line.start))
        }
        if problem.contains("tab character") { return .tab(place(failure.offset)) }
        if problem.hasPrefix("did not find expected ',' or") { return brackets() }
        if problem.hasPrefix("did not find expected <document start>") { return afterTheEnd(index) }
        if problem.hasPrefix("mapping values are not allowed") { return unexpectedColon(index) }
        if problem.hasPrefix("found unexpected document indicator") || lines.lines[index].kind == .marker {
            return .severalDocuments(lineSpan(index))
        }
        if problem.hasPrefix("found character that cannot start any token"), !isAtStart(index) {
            return .property(place(failure.offset), in: check.file)
        }
        if isAtStart(index), failure.offset < lines.bytes.endIndex,
            lines.bytes[failure.offset] == UInt8(ascii: ":")
        {
            return .missingName(place(failure.offset))
        }
        if isAtStart(index),
            problem.hasPrefix("did not find expected key") || problem.contains("'-' indicator")
        {
            return check.wrongIndentation(at: index)
        }
        if failure.context.contains("flow"), let opening = bracket(before: failure.contextOffset) {
            return notClosed(opening)
        }
        return .notUnderstood(lineSpan(index))
    }

    /// Whether a message stands where libyaml stopped, where what it was reading began, or on the line above.
    private func isExplained(by found: [Diagnostic]) -> Bool {
        guard !found.isEmpty else { return false }
        let index = lines.index(of: failure.offset)
        var near = index...index
        if let unclosed = failure.unclosed {
            // What keeps a bracket from closing stands between it and the line where libyaml stopped.
            let opening = lines.index(of: unclosed)
            near = opening...max(opening, index - 1)
        } else {
            near = (lines.textLine(above: index) ?? index)...index
            // The start of a whole map says nothing; that of a name does.
            if failure.context.hasPrefix("while scanning") {
                near = min(near.lowerBound, lines.index(of: failure.contextOffset))...index
            }
        }
        return found.contains { message in
            guard message.severity == .problem else { return false }
            let place = Int(message.primary.span.start)
            if message.id == .quoteNotClosed, place <= failure.offset { return true }
            return near.contains(lines.index(of: place))
        }
    }

    private func isAtStart(_ index: Int) -> Bool { failure.offset <= lines.lines[index].content }

    private func place(_ offset: Int) -> SourceSpan {
        var end = min(offset + 1, lines.bytes.endIndex)
        while end < lines.bytes.endIndex, lines.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return check.span(min(offset, end), end)
    }

    /// The text of a line; of the last line with text, where the file ends.
    private func lineSpan(_ index: Int) -> SourceSpan {
        let line = lines.lines[index]
        guard line.kind == .blank, let above = lines.textLine(above: index) else {
            return check.span(line.margin, line.end)
        }
        return check.span(lines.lines[above].margin, lines.lines[above].end)
    }

    private func missingColon(_ index: Int) -> Diagnostic {
        let above = lines.textLine(above: index).map { lines.lines[$0] }
        let canGoOn = above.map { $0.form == .plain && lines.lines[index].hyphens == nil } ?? false
        let line = lines.lines[index]
        if !lines.bytes[line.content..<line.end].contains(0x20) {
            let below = lines.textLine(below: index).map { lines.lines[$0] }
            if let below, below.indent > line.indent || below.hyphens != nil,
                below.key != nil || below.hyphens != nil
            {
                return .missingColonBeforeList(lineSpan(index), at: check.span(line.end, line.end))
            }
        }
        return .missingColon(lineSpan(index), indent: canGoOn ? (above?.owner ?? 0) + 2 : nil)
    }

    private func unexpectedColon(_ index: Int) -> Diagnostic {
        let line = lines.lines[index]
        if line.colon == failure.offset, let above = lines.textLine(above: index),
            lines.lines[above].key == nil,
            lines.lines[above].hyphens == nil
        {
            return missingColon(above)
        }
        return .notUnderstood(lineSpan(index))
    }

    private func afterTheEnd(_ index: Int) -> Diagnostic {
        if let above = lines.lines[..<index].lastIndex(where: { $0.kind != .blank && $0.kind != .comment }),
            lines.lines[above].kind == .marker
        {
            return .severalDocuments(lineSpan(above))
        }
        if let first = lines.lines.first(where: { $0.kind == .text }), first.indent > 0,
            lines.lines[index].indent == 0
        {
            return .spacesAbove(check.span(first.start, first.margin))
        }
        return .notUnderstood(lineSpan(index))
    }

    private func brackets() -> Diagnostic {
        let opening = failure.contextOffset
        let line = lines.lines[lines.index(of: opening)]
        let isSameLine = failure.offset < line.end
        let met = failure.offset < lines.bytes.endIndex ? lines.bytes[failure.offset] : 0
        let isOther = met == UInt8(ascii: "]") || met == UInt8(ascii: "}")
        guard isSameLine, !isOther else { return notClosed(opening) }
        return .bracketsNotUnderstood(place(failure.offset))
    }

    /// The last opening bracket up to `offset`, where libyaml waited for what stands in it.
    private func bracket(before offset: Int) -> Int? {
        lines.bytes.prefix(through: min(offset, lines.bytes.endIndex - 1)).lastIndex {
            $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{")
        }
    }

    private func notClosed(_ opening: Int) -> Diagnostic {
        let line = lines.lines[lines.index(of: opening)]
        let closing = lines.bytes[opening] == UInt8(ascii: "{") ? "}" : "]"
        let place = check.span(opening, opening + 1)
        return .bracketNotClosed(place, check.subject(line), check.subjectFirst(line), closing)
    }
}

extension Diagnostic {
    fileprivate static func backslash(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .backslashInQuotes,
            at: span,
            "here",
            headline: "A backslash inside double quote marks must be written twice",
            reason: "Between double quote marks a backslash gives the next letter a meaning of its own.",
            advice: .fix(#"write \\ for each backslash, or put single quote marks around the text."#)
        )
    }

    fileprivate static func tab(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .tabAtStart,
            at: span,
            "a tab",
            headline: "There is a tab where only spaces count",
            reason:
                "Tabs are wider in some programs than in others, so nobody could tell what belongs together.",
            advice: .fix("delete the tab, and type spaces.")
        )
    }

    fileprivate static func missingColon(_ span: SourceSpan, indent: Int?) -> Diagnostic {
        let colon = "if it is a field, write a colon and a space after its name"
        return Diagnostic(
            .missingColon,
            at: span,
            "no colon",
            headline: "This line has no colon, so it is not a field",
            reason: "Every field is a name, a colon, a space and a value.",
            advice: indent.map { spaces in
                .check(
                    "what this line is:",
                    [colon, "if it goes on from the text above, start it with \(Count(spaces, "space"))"]
                )
            } ?? .fix("write a colon and a space after the name of the field.")
        )
    }

    fileprivate static func missingColonBeforeList(_ span: SourceSpan, at place: SourceSpan) -> Diagnostic {
        Diagnostic(
            .missingColon,
            at: span,
            "no colon",
            headline: "The name of this field needs a colon after it",
            reason: "Without the colon the lines below do not belong to it.",
            advice: .fix("type a colon after the name.", Replacement(place, with: ":"))
        )
    }

    fileprivate static func spacesAbove(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .wrongIndentation,
            at: span,
            "these spaces",
            headline: "The first field starts further in than the fields below it",
            reason: "What belongs together starts in the same column, counted in spaces.",
            advice: .fix("delete the spaces at the start of the line.", Replacement(span, with: ""))
        )
    }

    fileprivate static func bracketNotClosed(
        _ span: SourceSpan,
        _ subject: String,
        _ subjectFirst: String,
        _ closing: String
    ) -> Diagnostic {
        Diagnostic(
            .bracketNotMatched,
            at: span,
            "opened here",
            headline: "\(subjectFirst) has an opening bracket that is not closed with \(closing)",
            reason: "Everything up to the next closing bracket would be read as part of it.",
            advice: .check(
                "what the bracket is for:",
                [
                    "if it opens a list, type \(closing) where the list ends",
                    "if it is part of the text, put double quote marks around the whole of \(subject)",
                ]
            )
        )
    }

    fileprivate static func bracketsNotUnderstood(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .bracketNotMatched,
            at: span,
            "from here on",
            headline: "What stands inside these brackets cannot be read",
            reason:
                "Inside brackets every item ends with a comma, and text with signs in it needs quote marks.",
            advice: .fix("write each item on a line of its own, without the brackets.")
        )
    }

    fileprivate static func notUnderstood(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .fieldsNotUnderstood,
            at: span,
            "cannot be read",
            headline: "The fields cannot be read from this line on",
            reason:
                "A field is a name, a colon, a space and a value. A list item is a hyphen, a space and a value.",
            advice: .check(
                "this line and the one above it:",
                [
                    "does each field have a colon and a space after its name?",
                    "do the lines that belong together start in the same column?",
                    "does text with unusual signs in it have double quote marks around it?",
                ]
            )
        )
    }
}
