internal import CandourDiagnostics
internal import CandourPage

extension MarkdownWalk {
    /// Finds, in text that stayed text, what was meant to be a link or a reference to a footnote.
    mutating func checkLookAlikes(_ text: UnsafeBufferPointer<UInt8>) {
        for index in text.indices {
            if text[index] == 0x5D {
                checkBracket(text, index)
            } else if text[index] == 0x3A, openLinks.isEmpty {
                checkBareScheme(text, index)
            } else if text[index] == 0x5B, index + 2 < text.count, text[index + 1] == 0x5E {
                checkFootnoteMark(text, index)
            }
        }
    }

    /// `](record:a b)` or `] (record:…)`.
    private mutating func checkBracket(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        var open = index + 1
        while open < text.count, text[open] == 0x20 { open += 1 }
        guard open < text.count, text[open] == 0x28 else { return }
        let rest = text[(open + 1)...]
        guard let scheme = LinkStart.all.first(where: { rest.starts(with: $0.utf8) }) else { return }
        let needle = Array(text[index...open]) + Array(scheme.utf8)
        guard let found = source.find(needle, in: window(from: cursor)) else { return }
        let start = found + needle.count - scheme.utf8.count
        let end = endOfAddress(from: start)
        // The link around this text is looked for from where it begins.
        if openLinks.isEmpty { cursor = start + scheme.utf8.count }
        if open > index + 1 {
            diagnostics.append(.spaceBeforeAddress(source.span(found + 1..<found + open - index)))
        } else {
            diagnostics.append(.linkNotRecognised(source.span(start..<end), source.bytes[start..<end]))
        }
    }

    /// `[words](https://a b)` and `[words] (https://a)`: cmark makes a link of the address alone, and leaves the
    /// brackets as text.
    mutating func checkBracket(beforeEvent event: Int, _ address: SourceSpan) {
        guard event > 0, prose.events[event - 1].kind == .text else { return }
        let text = prose.text[prose.events[event - 1].range]
        guard text.last == 0x28 else { return }
        let start = Int(address.start)
        if text.dropLast().last == 0x5D {
            let end = endOfAddress(from: start)
            diagnostics.append(.linkNotRecognised(source.span(start..<end), source.bytes[start..<end]))
        } else if text.suffix(3).elementsEqual([0x5D, 0x20, 0x28]), source.byte(start - 2) == 0x20 {
            diagnostics.append(.spaceBeforeAddress(source.span(start - 2..<start - 1)))
        }
    }

    /// `record:decisions/x` in the middle of a sentence.
    private mutating func checkBareScheme(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard index + 1 < text.count, isIDByte(text[index + 1]) else { return }
        for scheme in ["record", "file", "figure", "chart"] {
            let start = index - scheme.utf8.count
            guard start >= 0, text[start..<index].elementsEqual(scheme.utf8) else { continue }
            // After a bracket it was looked at already, and a letter before makes it another word.
            if start > 0, text[start - 1] == 0x28 || isIDByte(text[start - 1]) { return }
            var end = index + 1
            while end < text.count,
                isIDByte(text[end]) || text[end] == 0x2F || text[end] == 0x23 || text[end] == 0x2E
            {
                end += 1
            }
            while text[end - 1] == 0x2E { end -= 1 }
            let written = Array(text[start..<end])
            guard let found = source.find(written, in: window(from: cursor)) else { return }
            cursor = found + written.count
            diagnostics.append(.addressWithoutLink(source.span(found..<cursor), written))
            return
        }
    }

    /// `[^x]` that no footnote answers.
    private mutating func checkFootnoteMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        let next = text[(index + 1)...].firstIndex { $0 == 0x5D || $0 == 0x5B }
        guard let close = next, text[close] == 0x5D, close > index + 2 else { return }
        let label = String(decoding: text[(index + 2)..<close], as: UTF8.self)
        guard let found = source.find(text[index...close], in: window(from: cursor)) else {
            // Dashes and apostrophes were made curly, or cmark cut the label off at the end of a line.
            let start = source.find([0x5B, 0x5E], in: window(from: cursor)) ?? block.lowerBound
            diagnostics.append(.footnoteUndefined(label, source.restOfLine(from: start)))
            return
        }
        let end = found + close + 1 - index
        if openLinks.isEmpty { cursor = end }
        diagnostics.append(.footnoteUndefined(label, source.span(found..<end)))
    }

    /// Where what was meant as an address ends: at the bracket or the end of the line.
    private func endOfAddress(from start: Int) -> Int {
        var end = start
        while end - start < 300, ![0x29, 0x0A, 0x0D].contains(source.byte(end)), end < source.body.upperBound
        { end += 1 }
        return end
    }

    private func isIDByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || byte == 0x5F
    }
}

/// What an address begins with.
private enum LinkStart {
    static let all = ["record:", "file:", "figure:", "chart:", "https:", "http:", "mailto:", "tel:", "www."]
}

extension Diagnostic {
    fileprivate static func linkNotRecognised(_ span: SourceSpan, _ written: ArraySlice<UInt8>) -> Diagnostic
    {
        let hasSpace = written.contains(0x20)
        let isOurs = ["record:", "figure:", "file:"].contains { written.starts(with: $0.utf8) }
        let action =
            switch (hasSpace, isOurs) {
            case (true, true):
                "rename the file or record without a space (hyphens do well), and write that name here."
            case (true, false): "copy the address again: a browser writes %20 for a space."
            default: "write the link as [words](address)."
            }
        return Diagnostic(
            .linkNotRecognised, at: span, hasSpace ? "has a space in it" : "not a link",
            headline: "This looks like a link, but would be shown as plain text",
            reason: hasSpace
                ? "An address cannot have a space in it: the link would end there."
                : "A link is written [words](address), with nothing between the brackets, and both brackets closed.",
            advice: .fix(action))
    }

    fileprivate static func spaceBeforeAddress(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .linkNotRecognised, at: span, "this space",
            headline: "A space keeps this from being a link",
            reason:
                "A link is written [words](address), with nothing between the brackets. Now it would be shown as "
                + "plain text.",
            advice: .fix("remove the space between ] and (.", Replacement(span, with: "")))
    }

    fileprivate static func addressWithoutLink(_ span: SourceSpan, _ written: [UInt8]) -> Diagnostic {
        let address = String(decoding: written, as: UTF8.self)
        return Diagnostic(
            .linkNotRecognised, at: span, "shown as it stands",
            headline: "The address \(address) stands in the text without a link",
            reason: "Readers would see the address itself. A link shows words in its place.",
            advice: .fix("write [words](\(address)), with the words that readers should see."))
    }

    fileprivate static func footnoteUndefined(_ label: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .footnoteUndefined, at: span, "no such footnote",
            headline: "The text refers to a footnote “\(label)” that does not exist",
            reason: "Without the footnote, the mark would be shown as plain text.",
            advice: .check(
                "is a footnote missing?",
                [
                    "if it is missing, write it on a line of its own: [^\(label)]: its words",
                    "if another footnote is meant, write that one’s label here",
                ]))
    }
}
