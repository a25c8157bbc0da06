internal import CandourDiagnostics

/// A character that nobody sees and that changes what is read: no file may hold one.
///
/// Marks that legitimate words need are none: joiners (emoji, Persian), left-to-right and right-to-left marks, and
/// the tags that make the flag of Wales.
enum HiddenCharacter {
    /// No text at all: control characters, byte-order marks inside a file, what Unicode keeps from being text.
    case control
    /// A line break that editors do not show.
    case lineBreak
    /// A mark that turns the direction of the text around it: `123` could be shown as `321`.
    case direction

    /// Messages enough for one file.
    private static let mostMessages = 100

    /// What is hidden in a scalar; nothing for text. Tabs, line feeds and carriage returns are text.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: return nil
        case 0x85, 0x2028, 0x2029: self = .lineBreak
        case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFDD0...0xFDEF: self = .control
        case 0x202A...0x202E, 0x2066...0x2069: self = .direction
        default:
            guard scalar.value & 0xFFFE == 0xFFFE else { return nil }
            self = .control
        }
    }

    /// Messages for all of them in bytes `range` of a file that is UTF-8, and for letters under a heap of marks.
    static func check(_ bytes: [UInt8], in range: Range<Int>, file: UInt32) -> [Diagnostic] {
        var found: [Diagnostic] = []
        bytes.withUnsafeBytes { bytes in
            var marks = MarkCount()
            var index = range.lowerBound
            while index < range.upperBound, found.count < mostMessages {
                if index + 8 <= range.upperBound,
                    isPlain(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                {
                    marks.reset()
                    index += 8
                    continue
                }
                let first = bytes[index]
                if (0x20..<0x7F).contains(first) || first == UInt8(ascii: "\n") {
                    marks.reset()
                    index += 1
                    continue
                }
                var length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
                if index + length > range.upperBound { length = 1 }
                let scalar = scalar(of: length) { bytes[index + $0] }
                let span = SourceSpan(file: file, start: index, end: index + length)
                if let hidden = HiddenCharacter(scalar) { found.append(hidden.message(span)) }
                if marks.isTooMany(with: scalar) { found.append(.heapOfMarks(span)) }
                index += length
            }
        }
        return found
    }

    /// The scalar of UTF-8 that takes `length` bytes; a space where there is none, which was reported when the file
    /// was read.
    static func scalar(of length: Int, _ byte: (Int) -> UInt8) -> Unicode.Scalar {
        if length == 1 { return byte(0) < 0x80 ? Unicode.Scalar(byte(0)) : " " }
        var value = UInt32(byte(0)) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(byte(offset) & 0x3F) }
        return Unicode.Scalar(value) ?? " "
    }

    /// Whether all of eight bytes are letters, digits and signs of ASCII.
    @inline(__always)
    private static func isPlain(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
    }

    /// The message for one at `span`; with `isCode`, there stands a code such as `&#8238;` or `\u202E` for it.
    func message(_ span: SourceSpan, isCode: Bool = false) -> Diagnostic {
        let advice: Advice? = isCode ? .fix("delete the code that stands for it.") : nil
        return switch self {
        case .control: .controlCharacter(span, advice)
        case .lineBreak: .hiddenLineBreak(span, advice)
        case .direction: .directionMark(span, advice)
        }
    }
}

/// Counts marks that take no room of their own and follow each other: accents drawn onto a letter, joiners.
struct MarkCount {
    /// How many may do so: the letters of every language need fewer.
    static let most = 10
    private var count = 0

    /// No marks.
    init() {}

    /// Begins anew, after a letter.
    mutating func reset() { count = 0 }

    /// Whether the next scalar is the first mark too many.
    mutating func isTooMany(with scalar: Unicode.Scalar) -> Bool {
        count = MarkCount.takesNoRoom(scalar) ? count + 1 : 0
        return count == MarkCount.most + 1
    }

    private static func takesNoRoom(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x2060...0x2064, 0xE0001...0xE007F: true
        case ..<0x300, 0x2010...0x206F, 0x3000...0xD7FF: false
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: true
            default: false
            }
        }
    }
}

extension Diagnostic {
    static func hiddenLineBreak(_ span: SourceSpan, _ advice: Advice? = nil) -> Diagnostic {
        Diagnostic(
            .hiddenLineBreak,
            at: span,
            "here",
            headline: "This line has a hidden line break in it",
            reason: """
                Text pasted from Word or a PDF can carry a line break that editors do not show. It would cut the \
                text in two.
                """,
            advice: advice ?? .fix("delete the hidden character at this place, and type a space instead.")
        )
    }

    static func controlCharacter(_ span: SourceSpan, _ advice: Advice? = nil) -> Diagnostic {
        Diagnostic(
            .controlCharacter,
            at: span,
            "here",
            headline: "This line has an invisible character in it that is not text",
            reason: """
                Text pasted from Word, Excel or a PDF can carry such characters. No browser or screen reader \
                knows what to do with them.
                """,
            advice: advice
                ?? .fix(
                    "delete the character at this place; retype the words on both sides if you cannot see it."
                )
        )
    }

    fileprivate static func directionMark(_ span: SourceSpan, _ advice: Advice?) -> Diagnostic {
        Diagnostic(
            .directionMark,
            at: span,
            "here",
            headline: "This line has an invisible mark in it that turns the direction of the text",
            reason: """
                Text pasted from contact lists, chats or a PDF can carry such marks. They can make a name or an \
                amount look different from what is written: 123 could be shown as 321.
                """,
            advice: advice
                ?? .fix(
                    "delete the mark at this place. Words in Arabic or Hebrew are shown the right way round without it."
                )
        )
    }

    static func heapOfMarks(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .heapOfMarks,
            at: span,
            "from here on",
            headline: "More than \(MarkCount.most) accents or invisible marks stand on one letter",
            reason: "They would be drawn over the lines above and below, or hide words that nobody sees.",
            advice: .fix("delete the letter at this place with all its marks, and type it again.")
        )
    }
}
