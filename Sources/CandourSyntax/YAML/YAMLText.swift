import CandourDiagnostics

/// The bytes that are given to libyaml: those of the author, with what it would stop at made harmless.
///
/// Control characters, broken UTF-8 and invisible line breaks are reported and replaced by as many bytes of
/// something else, so that offsets stay true and the rest of the file is still read.
struct YAMLText {
    /// What libyaml reads; nil where reading it makes no sense.
    private(set) var bytes: ArraySlice<UInt8>?
    /// Offset in the file of its first byte.
    let base: Int
    /// What was found.
    private(set) var diagnostics: [Diagnostic] = []

    /// Looks through `range` of `file`.
    init(_ file: SourceFile, number: UInt32, range: Range<Int>) {
        let range = range.clamped(to: 0..<file.bytes.count)
        let hasMark =
            range.lowerBound == 0 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && range.count >= 3
        base = range.lowerBound + (hasMark ? 3 : 0)
        let whole = SourceSpan(file: number, start: base, end: base)
        guard range.count <= TextEncoding.mostBytes else {
            diagnostics = [.fileTooLarge(whole, size: range.count)]
            return
        }
        var text = file.bytes[base..<range.upperBound]
        if YAMLText.isUTF16(text) {
            diagnostics = [.utf16(whole)]
            return
        }
        if text.contains(0x0D), !text.contains(0x0A) {
            diagnostics = [.oldLineBreaks(whole)]
            return
        }
        clean(&text, number)
        // Past that many the file is no text at all.
        bytes = diagnostics.count < YAMLCheck.mostMessages ? text : nil
    }

    private mutating func clean(_ text: inout ArraySlice<UInt8>, _ number: UInt32) {
        var index = text.startIndex
        var isBroken = false
        var line = BlankLine(start: index)
        while index < text.endIndex, diagnostics.count < YAMLCheck.mostMessages {
            let byte = text[index]
            line.read(byte, at: index, in: &text)
            if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 {
                index += 1
                continue
            }
            let length = YAMLText.scalarLength(in: text, at: index)
            let place = SourceSpan(file: number, start: index, end: index + max(1, length))
            switch byte {
            case 0x0D:
                if index + 1 < text.endIndex, text[index + 1] == 0x0A { break }
                diagnostics.append(.hiddenLineBreak(place))
                text[index] = 0x20
            case 0x00..<0x20, 0x7F:
                diagnostics.append(.controlCharacter(place))
                text[index] = 0x20
            default:
                if length == 0 {
                    if !isBroken { diagnostics.append(.notUTF8(place, byte)) }
                    isBroken = true
                    text[index] = UInt8(ascii: "?")
                } else {
                    replaceHidden(&text, index, length, place)
                }
            }
            index += max(1, length)
        }
    }

    /// Replaces a character of several bytes that libyaml refuses or takes for a line break.
    private mutating func replaceHidden(
        _ text: inout ArraySlice<UInt8>, _ index: Int, _ length: Int, _ place: SourceSpan
    ) {
        switch (text[index], text[index + 1], length) {
        case (0xC2, 0x85, _):
            diagnostics.append(.hiddenLineBreak(place))
            text[index + 1] = 0xA0
        case (0xC2, 0x80...0x9F, _):
            diagnostics.append(.controlCharacter(place))
            text[index + 1] = 0xA0
        case (0xE2, 0x80, 3) where text[index + 2] == 0xA8 || text[index + 2] == 0xA9:
            diagnostics.append(.hiddenLineBreak(place))
            text[index + 2] = 0x83
        case (0xEF, 0xBB, 3) where text[index + 2] == 0xBF:
            diagnostics.append(.controlCharacter(place))
            text[index + 1] = 0xBF
            text[index + 2] = 0xBD
        case (0xEF, 0xBF, 3) where text[index + 2] >= 0xBE:
            diagnostics.append(.controlCharacter(place))
            text[index + 2] = 0xBD
        default: return
        }
    }

    private static func isUTF16(_ text: ArraySlice<UInt8>) -> Bool {
        if TextEncoding.hasMarkOfUTF16(text) { return true }
        let sample = text.prefix(64)
        return sample.count >= 4 && sample.count(where: { $0 == 0 }) * 3 >= sample.count
    }

    /// The bytes of the UTF-8 scalar at `index`; 0 where there is none.
    private static func scalarLength(in text: ArraySlice<UInt8>, at index: Int) -> Int {
        let first = text[index]
        let length: Int
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return 0
        }
        guard index + length <= text.endIndex else { return 0 }
        for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return 0 }
        // Overlong forms, surrogates and what lies beyond Unicode.
        switch (first, text[index + 1]) {
        case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return 0
        default: return length
        }
    }
}

extension Diagnostic {
    fileprivate static func oldLineBreaks(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .hiddenLineBreak,
            at: span,
            headline: "The lines of this file end in a way that only very old Macintosh programs use",
            reason: "Every other program sees the file as one long line.",
            advice: .fix("in your editor, set the line endings of the file to LF and save it again.")
        )
    }

    fileprivate static func hiddenLineBreak(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .hiddenLineBreak,
            at: span,
            "here",
            headline: "This line has a hidden line break in it",
            reason: """
                Text pasted from Word or a PDF can carry a line break that editors do not show. It would cut the \
                text in two.
                """,
            advice: .fix("delete the hidden character at this place, and type a space instead.")
        )
    }

    fileprivate static func controlCharacter(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .controlCharacter,
            at: span,
            "here",
            headline: "This line has an invisible character in it that is not text",
            reason: """
                Text pasted from Word, Excel or a PDF can carry such characters. No browser or screen reader \
                knows what to do with them.
                """,
            advice: .fix(
                "delete the character at this place; retype the words on both sides if you cannot see it.")
        )
    }
}
