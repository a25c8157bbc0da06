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
        var marks = MarkCount()
        while index < text.endIndex, diagnostics.count < YAMLCheck.mostMessages {
            let byte = text[index]
            line.read(byte, at: index, in: &text)
            if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 {
                marks.reset()
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
                    marks.reset()
                } else {
                    let scalar = HiddenCharacter.scalar(of: length) { text[index + $0] }
                    if let hidden = HiddenCharacter(scalar) {
                        diagnostics.append(hidden.message(place))
                        YAMLText.makeHarmless(&text, index)
                    }
                    if marks.isTooMany(with: scalar) { diagnostics.append(.heapOfMarks(place)) }
                }
            }
            index += max(1, length)
        }
    }

    /// Replaces a character of several bytes that libyaml refuses or takes for a line break.
    private static func makeHarmless(_ text: inout ArraySlice<UInt8>, _ index: Int) {
        switch (text[index], text[index + 1]) {
        case (0xC2, _): text[index + 1] = 0xA0
        case (0xE2, 0x80) where text[index + 2] == 0xA8 || text[index + 2] == 0xA9: text[index + 2] = 0x83
        case (0xEF, 0xBB):
            text[index + 1] = 0xBF
            text[index + 2] = 0xBD
        case (0xEF, 0xBF): text[index + 2] = 0xBD
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
}
