import CandourDiagnostics

extension YAMLCheck {
    /// Text that starts with a sign that has a meaning of its own.
    mutating func checkSymbols(_ line: YAMLLine, previous: Int?, below: Int?) {
        if let key = line.key, line.form != .none,
            StartingSign(lines.bytes[key.lowerBound])?.isNeverText == true
        {
            let name = quotedValue(line, key, below: nil)
            found.append(
                .signBeforeName(span(key.lowerBound, key.lowerBound + 1), lines.bytes[key.lowerBound], name))
            return
        }
        guard line.value.lowerBound < line.end, isValueExpected(line, previous) else { return }
        // The composer refuses << with all that follows it.
        if let key = line.key, text(key) == "<<" { return }
        let start = line.value.lowerBound
        guard let sign = StartingSign(lines.bytes[start]) else { return }
        // At the start of a line % is an instruction, which libyaml reports.
        if sign == .percent, start == line.start { return }
        switch line.form {
        case .plain:
            guard sign.isNeverText || line.key != nil && lines.isBlankOrEnd(start + 1, line.end) else {
                return
            }
            if line.innerColon != nil, line.innerColon != start { return }
        case .block:
            // >5 alone: a size for block text that does not follow.
            guard isHeaderAlone(line, below: below) else { return }
        case .brackets:
            guard let trailing = line.trailing else { return }
            if lines.bytes[trailing] == UInt8(ascii: "]") || lines.bytes[trailing] == UInt8(ascii: "}") {
                found.append(.bracketNotOpened(span(trailing, trailing + 1), text(trailing..<(trailing + 1))))
                return
            }
        case .none, .quoted: return
        }
        let whole =
            start..<(line.form == .plain && line.hash == nil ? line.value.upperBound : withoutNote(line))
        if sign == .hyphen {
            found.append(.hyphenAfterColon(span(start, start + 1), subject(line), text(whole)))
            return
        }
        let replacement = quotedValue(line, whole, below: below)
        let isFigure = sign == .greater && whole.count > 1 && isFigureStart(lines.bytes[start + 1])
        let reason = sign.reason + (isFigure ? " For a figure, write “over” or “under” in words." : "")
        found.append(
            .startsWithSign(
                span(start, start + 1), subject(line), subjectFirst(line), sign, reason, replacement)
        )
    }

    /// Whether what stands on a line begins a value; text may go on with any sign on the next line.
    private func isValueExpected(_ line: YAMLLine, _ previous: Int?) -> Bool {
        if line.key != nil || line.hyphens != nil { return true }
        guard let previous else { return true }
        let last = lines.lines[previous]
        return last.key != nil && last.form == .none && line.indent > last.owner
    }

    private func isFigureStart(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == 0xC2
    }

    private func isHeaderAlone(_ line: YAMLLine, below: Int?) -> Bool {
        let header = lines.bytes[line.value.lowerBound..<line.end]
        guard header.contains(where: { $0 >= UInt8(ascii: "1") && $0 <= UInt8(ascii: "9") }) else {
            return false
        }
        let index = lines.index(of: line.start)
        return lines.lines[(index + 1)...].first { $0.kind != .blank }.map { $0.kind != .inside } ?? true
    }

    /// The end of a line without a note behind ` # `.
    private func withoutNote(_ line: YAMLLine) -> Int {
        var index = line.trailing ?? line.value.lowerBound
        while index < line.end {
            if lines.bytes[index] == UInt8(ascii: "#"), lines.isBlank(index - 1),
                lines.isBlankOrEnd(index + 1, line.end)
            {
                break
            }
            index += 1
        }
        while index > line.value.lowerBound, lines.isBlank(index - 1) { index -= 1 }
        return index
    }
}

extension Diagnostic {
    fileprivate static func startsWithSign(
        _ span: SourceSpan,
        _ subject: String,
        _ subjectFirst: String,
        _ sign: StartingSign,
        _ reason: String,
        _ replacement: Replacement?
    ) -> Diagnostic {
        Diagnostic(
            .textStartsWithSign,
            at: span,
            "this sign",
            headline: "\(subjectFirst) starts with \(sign.name), so it needs quote marks",
            reason: reason,
            advice: .fix("put double quote marks around the whole of \(subject).", replacement)
        )
    }

    fileprivate static func signBeforeName(_ span: SourceSpan, _ byte: UInt8, _ name: Replacement?)
        -> Diagnostic
    {
        Diagnostic(
            .textStartsWithSign,
            at: span,
            "this sign",
            headline: "The name of a field cannot start with \(StartingSign(byte)?.name ?? "this sign")",
            reason: "Field names are lower case, with underscores between the words.",
            advice: .check(
                "whether this line is a field:",
                [
                    "if it is, delete the sign",
                    "if it is text that belongs to the field above, put quote marks around the whole of that text",
                ]
            )
        )
    }

    fileprivate static func hyphenAfterColon(_ span: SourceSpan, _ subject: String, _ text: String)
        -> Diagnostic
    {
        Diagnostic(
            .textStartsWithSign,
            at: span,
            "this hyphen",
            headline: "A list cannot start on the same line as the name of its field",
            reason: "A hyphen and a space start an item of a list, which needs a line of its own.",
            advice: .check(
                "what \(subject) is:",
                [
                    "if it is a list, start the line below with two spaces and the hyphen",
                    "if it is text, put double quote marks around it",
                    "if it is not known, write not stated",
                ]
            )
        )
    }

    fileprivate static func bracketNotOpened(_ span: SourceSpan, _ bracket: String) -> Diagnostic {
        Diagnostic(
            .bracketNotMatched,
            at: span,
            "this one",
            headline: "There is one closing bracket too many",
            reason: "Every \(bracket) needs an opening bracket of the same sort before it.",
            advice: .check(
                "what the brackets are for:",
                [
                    "if they hold a list, delete this one",
                    "if they are part of the text, put double quote marks around the whole text",
                ]
            )
        )
    }
}
