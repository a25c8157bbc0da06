import CandourDiagnostics

extension YAMLCheck {
    /// A line that stands further in than a value which is complete, or which it would be joined to.
    mutating func checkContinuation(_ line: YAMLLine, of owner: YAMLLine) {
        guard line.key != nil || line.hyphens != nil || owner.form != .plain else { return }
        if let colon = line.colon, line.hyphens == nil, owner.form == .plain, owner.key != nil,
            !lines.isField(at: line.content, line.end)
        {
            found.append(.colonInLongText(span(colon, colon + 1), subject(owner), subjectFirst(owner)))
        } else if line.hyphens != nil, owner.hyphens == nil {
            found.append(.listBelowText(span(line.margin, line.margin + 1), subject(owner), label(owner)))
        } else if line.key == nil, line.hyphens == nil {
            found.append(.textBelowValue(span(line.margin, line.end), subjectFirst(owner), label(owner)))
        } else if line.hyphens == nil, owner.form == .plain {
            let start = owner.start + owner.column
            let place = Label(
                span(start, owner.key?.upperBound ?? start + 1), "line \(lineNumber(start)) starts here")
            found.append(
                .fieldBelowText(
                    span(line.margin, line.key?.upperBound ?? line.end), place, spaces(owner.column))
            )
        } else {
            let column = line.hyphens == nil ? owner.column : owner.indent
            found.append(wrongIndentation(line, [(column, owner)]))
        }
    }

    /// What libyaml could not place: a line that lines up with nothing above it.
    func wrongIndentation(at index: Int) -> Diagnostic {
        let line = lines.lines[index]
        var levels: [(column: Int, line: YAMLLine)] = []
        var limit = Int.max
        for above in lines.lines[..<index].reversed() where above.kind == .text && above.indent < limit {
            // Columns further in than the line between belong to lists that are over.
            let columns =
                line.hyphens == nil
                ? [above.key == nil ? nil : above.column] : [above.hyphens.map { _ in above.indent }]
            for column in columns.compactMap({ $0 }) where column < limit && column != line.indent {
                levels.append((column, above))
            }
            limit = above.indent
            if limit == 0 { break }
        }
        if let text = lines.lines[..<index].last(where: { $0.kind != .blank }), text.kind == .inside,
            text.indent > line.indent, line.key == nil, line.hyphens == nil
        {
            return wrongIndentation(line, [(text.indent, text)])
        }
        if levels.isEmpty, let other = otherSort(line, above: index) { return other }
        let outer = levels.first { $0.column < line.indent }
        let inner = levels.last { $0.column > line.indent }
        return wrongIndentation(line, [inner, outer].compactMap { $0 })
    }

    /// A field in the column of a list, or an item in the column of fields.
    private func otherSort(_ line: YAMLLine, above index: Int) -> Diagnostic? {
        let above = lines.lines[..<index].last { $0.kind == .text && $0.indent == line.indent }
        guard let above, line.key != nil || line.hyphens != nil else { return nil }
        let related = Label(span(above.margin, above.end), line.hyphens == nil ? "an item" : "a field")
        return .otherSort(span(line.margin, line.end), isItem: line.hyphens != nil, related, subject(above))
    }

    private func wrongIndentation(_ line: YAMLLine, _ choices: [(column: Int, line: YAMLLine)]) -> Diagnostic
    {
        let number = lineNumber(line.start)
        let labels = choices.map { choice in
            let start = choice.line.start + choice.column
            let end = choice.line.key.map { $0.lowerBound == start ? $0.upperBound : start + 1 } ?? start + 1
            return (choice.column, Label(span(start, end), "line \(lineNumber(start)) starts here"))
        }
        let margin = span(line.start, line.margin)
        let what = span(line.margin, line.key?.upperBound ?? line.margin + 1)
        guard let first = labels.first else {
            return .notLinedUp(
                what, number: number, related: [],
                advice: .fix(
                    "start this line in the same column as the line that it belongs with."))
        }
        guard labels.count > 1 else {
            let above = lineNumber(Int(first.1.span.start))
            return .notLinedUp(
                what,
                number: number,
                related: [first.1],
                advice: .fix(
                    "line it up with line \(above): \(spaces(first.0)) at the start of line \(number).",
                    Replacement(margin, with: String(repeating: " ", count: first.0))
                )
            )
        }
        let words = labels.map { column, label in
            "if it belongs with line \(lineNumber(Int(label.span.start))), start it with \(spaces(column))"
        }
        return .notLinedUp(
            what, number: number, related: labels.map(\.1),
            advice: .check(
                "which line it belongs with:", words))
    }

    private func spaces(_ count: Int) -> String {
        count == 0 ? "no spaces" : Count(count, "space").description
    }

    private func label(_ owner: YAMLLine) -> Label {
        Label(span(owner.value.lowerBound, owner.value.upperBound), "the value is here")
    }
}

extension Diagnostic {
    fileprivate static func otherSort(
        _ span: SourceSpan,
        isItem: Bool,
        _ related: Label,
        _ subject: String
    ) -> Diagnostic {
        Diagnostic(
            .wrongIndentation,
            at: span,
            isItem ? "an item" : "a field",
            related: [related],
            headline: isItem
                ? "This list item stands among fields" : "This field stands among the items of a list",
            reason: "What starts in the same column is either all fields or all items of one list.",
            advice: isItem
                ? .check(
                    "what the item belongs to:",
                    [
                        "if \(subject) is a list, leave nothing behind its colon and write each item below it",
                        "if this is text that starts with a hyphen, put quote marks around the whole of it",
                    ]
                )
                : .check(
                    "what the field belongs to:",
                    [
                        "if it belongs to the item above, start it with two more spaces",
                        "if it starts a new item, write a hyphen and a space before it",
                    ]
                )
        )
    }

    fileprivate static func notLinedUp(
        _ span: SourceSpan,
        number: Int,
        related: [Label],
        advice: Advice
    ) -> Diagnostic {
        Diagnostic(
            .wrongIndentation,
            at: span,
            "this line",
            related: related,
            headline: "Line \(number) does not line up with the lines it belongs to",
            reason: "What belongs together starts in the same column, counted in spaces.",
            advice: advice
        )
    }

    fileprivate static func colonInLongText(
        _ span: SourceSpan,
        _ subject: String,
        _ subjectFirst: String
    ) -> Diagnostic {
        Diagnostic(
            .colonInText,
            at: span,
            "this colon",
            headline: "\(subjectFirst) contains a colon, so it needs quote marks",
            reason: """
                In these files a colon followed by a space separates a field from its value. This one makes the \
                line look like another field.
                """,
            advice: .fix(
                "put double quote marks around the whole of \(subject), from its first line to its last.")
        )
    }

    fileprivate static func fieldBelowText(_ span: SourceSpan, _ owner: Label, _ spaces: String) -> Diagnostic
    {
        Diagnostic(
            .wrongIndentation,
            at: span,
            "starts further in",
            related: [owner],
            headline: "This line looks like a field, but starts further in than the field above it",
            reason: "What belongs together starts in the same column, counted in spaces.",
            advice: .check(
                "what this line is:",
                [
                    "if it is a field of its own, start it with \(spaces)",
                    "if it goes on from the text above, put double quote marks around the whole of that text",
                ]
            )
        )
    }

    fileprivate static func listBelowText(_ span: SourceSpan, _ subject: String, _ value: Label) -> Diagnostic
    {
        Diagnostic(
            .wrongIndentation,
            at: span,
            "this item",
            related: [value],
            headline: "This list item stands below a value, so it would be joined to it as text",
            reason: "A field holds either text or a list, not both.",
            advice: .check(
                "what \(subject) is:",
                [
                    "if it is a list, move the value above to an item of its own, after a hyphen",
                    "if it is text, put double quote marks around the whole of it, from its first line to its last",
                ]
            )
        )
    }

    fileprivate static func textBelowValue(_ span: SourceSpan, _ subjectFirst: String, _ value: Label)
        -> Diagnostic
    {
        Diagnostic(
            .wrongIndentation,
            at: span,
            "this line",
            related: [value],
            headline: "\(subjectFirst) is complete, but more text stands on the line below",
            reason: "A closing quote mark or bracket ends a value.",
            advice: .check(
                "what this line is:",
                [
                    "if it belongs to the value, move the closing mark behind it",
                    "if it is a field, write its name, a colon and a space, and start it where the line above starts",
                ]
            )
        )
    }
}
