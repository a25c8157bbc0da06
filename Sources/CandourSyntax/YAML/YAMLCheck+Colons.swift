import CandourDiagnostics

extension YAMLCheck {
    /// Colons inside text, and colons without a space.
    mutating func checkColons(_ line: YAMLLine, previous: Int?, below: Int?) {
        if let colon = colonWithoutSpace(line), isFieldExpected(line, previous: previous, below: below) {
            let name = text(line.content..<colon)
            found.append(
                .missingSpaceAfterColon(span(colon, colon + 1), name, after: span(colon + 1, colon + 1)))
        } else if let colon = line.innerColon, line.key != nil, colon > line.value.lowerBound {
            let value = line.value.lowerBound..<(line.hash == nil ? line.value.upperBound : line.end)
            let curly = isInCurlyQuotes(value)
            let replacement =
                curly
                ? Replacement(
                    span(value.lowerBound, value.upperBound),
                    with: quoted((value.lowerBound + 3)..<(value.upperBound - 3))
                ) : quotedValue(line, value, below: below)
            found.append(
                .colonInText(
                    span(colon, colon + 1),
                    subject(line),
                    subjectFirst(line),
                    line: lineNumber(colon),
                    isCurly: curly,
                    replacement
                )
            )
        }
    }

    /// The colon of `title:Precept`.
    private func colonWithoutSpace(_ line: YAMLLine) -> Int? {
        guard let colon = lines.nameEnd(from: line.content, line.end),
            lines.bytes[colon] == UInt8(ascii: ":"),
            !lines.isBlankOrEnd(colon + 1, line.end), !lines.bytes[(colon + 1)...].starts(with: "//".utf8)
        else { return nil }
        let schemes = ["mailto", "tel", "record", "figure", "chart", "file", "urn", "doi"]
        return schemes.contains(text(line.content..<colon)) ? nil : colon
    }

    private func isField(_ line: YAMLLine) -> Bool { line.key != nil || colonWithoutSpace(line) != nil }

    /// Whether only a field can stand on a line: its neighbours are fields, or it begins what belongs to a field.
    private func isFieldExpected(_ line: YAMLLine, previous: Int?, below: Int?) -> Bool {
        if line.key != nil { return true }
        let column = line.content - line.start
        if let below, isField(lines.lines[below]), lines.lines[below].column == column,
            lines.lines[below].hyphens == nil
        {
            return true
        }
        guard let previous else { return true }
        let last = lines.lines[previous]
        if isField(last), last.column == column, line.hyphens == nil { return true }
        return last.key != nil && last.form == .none && line.hyphens == nil && line.indent > last.owner
    }
}

extension Diagnostic {
    fileprivate static func missingSpaceAfterColon(
        _ span: SourceSpan,
        _ name: String,
        after place: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .missingSpaceAfterColon,
            at: span,
            "no space behind this colon",
            headline: "The colon after \(name) needs a space behind it",
            reason: "Without the space the whole line is read as one long word, and the field is lost.",
            advice: .fix("type a space after the colon.", Replacement(place, with: " "))
        )
    }

    fileprivate static func colonInText(
        _ span: SourceSpan,
        _ subject: String,
        _ subjectFirst: String,
        line: Int,
        isCurly: Bool,
        _ replacement: Replacement?
    ) -> Diagnostic {
        Diagnostic(
            .colonInText,
            at: span,
            "this colon",
            headline: "\(subjectFirst) contains a colon, so it needs quote marks",
            reason: """
                In these files a colon followed by a space separates a field from its value. The second colon on \
                line \(line) makes \(subject) look like another field.
                """ + (isCurly ? " Curly quote marks do not count; they must be the straight ones." : ""),
            advice: .fix(
                isCurly
                    ? "use straight double quote marks around the whole of \(subject)."
                    : "put double quote marks around the whole of \(subject).",
                replacement
            )
        )
    }
}
