import CandourPage

/// Lines of a calendar (RFC 5545, section 3.1): folded, and ended by CRLF.
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    /// How many bytes a line may have without its end.
    private static let longestLine = 75

    /// Adds a line whose value has a form of its own: a date, a word.
    mutating func add(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

    /// Adds a line with a text, in which some signs have a meaning (section 3.3.11); nothing where there is no text.
    mutating func add(_ name: String, text: String?) {
        guard let text, !text.isEmpty else { return }
        var line = Array("\(name):".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
            case 0x0A: line += "\\n".utf8
            case 0x00..<0x20, 0x7F: break
            default: line.append(byte)
            }
        }
        fold(line)
    }

    /// Adds lines that are made already.
    mutating func add(lines: String) { bytes += lines.utf8 }

    /// A long line goes on after a line end and a space, never inside a character.
    private mutating func fold(_ line: [UInt8]) {
        var rest = line[...]
        var room = CalendarText.longestLine
        while rest.count > room {
            var end = rest.startIndex + room
            while end > rest.startIndex, rest[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += rest[..<end]
            bytes += [0x0D, 0x0A, 0x20]
            rest = rest[end...]
            // The space counts.
            room = CalendarText.longestLine - 1
        }
        bytes += rest
        bytes += [0x0D, 0x0A]
    }
}
