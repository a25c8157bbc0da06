import CandourDiagnostics

extension YAMLCheck {
    /// Opening quote marks that swallow the fields below.
    mutating func checkOpenQuotes() {
        for open in lines.openQuotes.prefix(YAMLCheck.mostMessages) {
            let next = lines.lines[open.line]
            let field = next.margin..<next.end
            found.append(
                .quoteNotClosed(open.quote, self, swallowed: Label(span(field.lowerBound, field.upperBound))))
        }
    }

    /// Text behind the closing quote mark, and quote marks from Word around a whole value.
    mutating func checkQuotes(_ line: YAMLLine) {
        let value = line.value
        if line.form == .quoted, let trailing = line.trailing {
            let whole = value.lowerBound..<line.end
            let isValue = line.key != nil || line.hyphens != nil
            found.append(
                .textAfterQuotes(
                    span(trailing, line.end), subject(line), subjectFirst(line),
                    isValue ? requoted(whole) : nil)
            )
        } else if line.form == .plain, line.innerColon == nil, line.hash == nil, isInCurlyQuotes(value) {
            let inner = (value.lowerBound + 3)..<(value.upperBound - 3)
            found.append(
                .curlyQuotes(
                    span(value.lowerBound, value.upperBound),
                    subject(line),
                    subjectFirst(line),
                    without: text(inner),
                    with: quoted(value)
                )
            )
        }
    }

    /// A value with the quote marks it needs, where that is certain.
    private func requoted(_ whole: Range<Int>) -> Replacement? {
        let bytes = lines.bytes[whole]
        let double = UInt8(ascii: "\"")
        let single = UInt8(ascii: "'")
        let place = span(whole.lowerBound, whole.upperBound)
        if bytes.first == single, bytes.last == single, !bytes.contains(double),
            !bytes.contains(UInt8(ascii: "\\"))
        {
            // 'It's here': an apostrophe was taken for the closing mark.
            return Replacement(place, with: "\"" + text(whole.dropFirst().dropLast()) + "\"")
        }
        if bytes.first == double, bytes.last != double, !bytes.contains(single) {
            // "Agenda" for Monday: the marks belong to the text.
            return Replacement(place, with: "'" + text(whole) + "'")
        }
        return nil
    }
}

extension Diagnostic {
    /// An opening quote mark at `offset` without a closing one; `swallowed` is a field that it takes in.
    static func quoteNotClosed(_ offset: Int, _ check: YAMLCheck, swallowed: Label? = nil) -> Diagnostic {
        let index = check.lines.index(of: offset)
        let line = check.lines.lines[index]
        let mark = check.lines.bytes[offset] == UInt8(ascii: "'") ? "single" : "double"
        let subject = line.key?.lowerBound == offset ? "This name" : check.subjectFirst(line)
        let related = swallowed.map { [Label($0.span, "this would be read as part of it")] } ?? []
        return Diagnostic(
            .quoteNotClosed,
            at: check.span(offset, offset + 1),
            "opened here",
            related: related,
            headline: "\(subject) starts with a quote mark that is never closed",
            reason: "Everything up to the next quote mark would be read as part of the text.",
            advice: .fix("type a \(mark) quote mark where the text ends, or delete this one.")
        )
    }

    fileprivate static func textAfterQuotes(
        _ span: SourceSpan,
        _ subject: String,
        _ subjectFirst: String,
        _ replacement: Replacement?
    ) -> Diagnostic {
        Diagnostic(
            .textAfterQuotes,
            at: span,
            "outside the quote marks",
            headline: "\(subjectFirst) goes on after its closing quote mark",
            reason: "Quote marks at the start of a value must be around the whole of it.",
            advice: replacement == nil
                ? .check(
                    "what the quote marks are for:",
                    [
                        "if they belong to the text, put single quote marks around the whole of \(subject)",
                        "if they only hold the text together, put one at its start and one at its end",
                    ]
                )
                : .fix("put one kind of quote mark around the whole, and use another inside.", replacement)
        )
    }

    fileprivate static func curlyQuotes(
        _ span: SourceSpan,
        _ subject: String,
        _ subjectFirst: String,
        without: String,
        with: String
    ) -> Diagnostic {
        Diagnostic(
            .curlyQuotes,
            at: span,
            "will be printed with these marks",
            headline: "\(subjectFirst) has curly quote marks around it, which will be printed",
            reason:
                "Straight quote marks hold a value together and are not printed. Curly ones are part of the text.",
            advice: .check(
                "whether \(subject) is a quotation:",
                [
                    "if it is not, write \(without)",
                    "if it is, say so with straight marks around it: \(with)",
                ]
            )
        )
    }
}
