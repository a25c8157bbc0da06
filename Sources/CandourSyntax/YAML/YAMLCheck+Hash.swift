import CandourDiagnostics

extension YAMLCheck {
    /// Text that a `#` cuts short.
    mutating func checkHash(_ line: YAMLLine, below: Int?) {
        guard let hash = line.hash, line.innerColon == nil, line.trailing == nil else { return }
        if line.form == .none, line.kind == .text, let below {
            // With fields or items below, what follows the # is a note on them and no text is lost.
            let next = lines.lines[below]
            let isItem =
                next.hyphens != nil && line.key != nil && line.hyphens == nil && next.indent == line.indent
            if next.indent > line.owner || isItem { return }
        }
        let lost = span(hash, line.end)
        let kept = line.value
        let isWhole = line.form == .none && line.kind == .text
        if line.form == .plain, line.kind == .text, isReference(kept) {
            let gap = span(kept.upperBound, hash)
            found.append(.referenceCutByHash(lost, subjectFirst(line), text(hash..<line.end), gap))
            return
        }
        let range = (isWhole ? hash : kept.lowerBound)..<line.end
        let isSimple = (isWhole || line.form == .plain) && line.kind == .text
        let replacement = isSimple ? quotedValue(line, range, below: below) : nil
        found.append(
            .textCutByHash(
                lost,
                subject(line),
                subjectFirst(line),
                text(hash..<line.end),
                isWhole,
                isSimple,
                replacement
            )
        )
    }

    /// Whether text reads like `police-and-crime-panel/2022-02-02`.
    private func isReference(_ range: Range<Int>) -> Bool {
        let text = lines.bytes[range]
        return text.contains(UInt8(ascii: "/"))
            && text.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}

extension Diagnostic {
    fileprivate static func textCutByHash(
        _ span: SourceSpan,
        _ subject: String,
        _ subjectFirst: String,
        _ lost: String,
        _ isWhole: Bool,
        _ isSimple: Bool,
        _ replacement: Replacement?
    ) -> Diagnostic {
        Diagnostic(
            .textCutByHash,
            at: span,
            "left out",
            headline: isWhole
                ? "\(subjectFirst) starts with a # sign, so all of it is left out"
                : "\(subjectFirst) is cut off before “\(lost)”",
            reason: "A # sign after a space starts a note to colleagues, which is not published.",
            advice: .fix(
                "put double quote marks around \(isSimple ? "the whole of " + subject : "the text with the #"); "
                    + "or, if this is such a note, type a space after the #.",
                replacement
            )
        )
    }

    fileprivate static func referenceCutByHash(
        _ span: SourceSpan,
        _ subjectFirst: String,
        _ lost: String,
        _ gap: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .textCutByHash,
            at: span,
            "left out",
            headline: "\(subjectFirst) is cut off before “\(lost)”",
            reason: """
                A # sign after a space starts a note to colleagues, which is not published. In a reference to a \
                part of a record there is no space before the #.
                """,
            advice: .fix("delete the space before the #.", Replacement(gap, with: ""))
        )
    }
}
