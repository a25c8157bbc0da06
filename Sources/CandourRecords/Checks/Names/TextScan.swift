package import CandourDiagnostics
package import CandourSyntax

/// Looks through what somebody wrote for names, addresses, numbers and pages that cannot be right: one pass over the
/// bytes, which stops only at digits, at signs and at capitals of words that some name holds.
package struct TextScan {
    let register: NameRegister
    let bytes: [UInt8]
    let text: WrittenText
    /// What was reported of the record: the same twice helps nobody.
    private(set) var seen: Set<String>
    /// What is wrong.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The registered body that was named last, and where its name ends.
    var lastNamed: (name: NameRegister.Name, end: Int)?

    /// A place to look at more closely.
    enum Stop {
        case word(Range<Int>)
        case number(Int)
        case address(Int)
    }

    /// A scan of `text` in a file that holds `bytes`, after others that reported `seen`.
    package static func faults(
        in text: WrittenText, of bytes: [UInt8], _ register: NameRegister, seen: inout Set<String>
    ) -> [Diagnostic] {
        var scan = TextScan(register: register, bytes: bytes, text: text, seen: seen)
        for stop in scan.stops {
            switch stop {
            case .word(let range): scan.readWord(range)
            case .number(let start): scan.readNumber(at: start)
            case .address(let at): scan.readAddress(at: at)
            }
        }
        seen = scan.seen
        return scan.diagnostics
    }

    /// Adds what was found, unless the record has it already.
    mutating func report(_ diagnostic: Diagnostic, _ words: String) {
        if seen.insert("\(diagnostic.id.name) \(words.lowercased())").inserted {
            diagnostics.append(diagnostic)
        }
    }
}

extension TextScan {
    /// The text of some bytes.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The place of some bytes.
    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: text.span.file, start: range.lowerBound, end: range.upperBound)
    }

    /// The byte at a place, or 0 outside the text.
    func byte(_ place: Int) -> UInt8 {
        text.span.bytes.contains(place) && place < bytes.count ? bytes[place] : 0
    }

    /// The text that begins at `place`, as far as it has no other bytes than `isPart` allows.
    func run(from place: Int, while isPart: (UInt8) -> Bool) -> Range<Int> {
        var end = place
        while end < text.span.bytes.upperBound, isPart(byte(end)) { end += 1 }
        return place..<end
    }

    /// The text that ends before `place`, as far as it has no other bytes than `isPart` allows.
    func run(before place: Int, while isPart: (UInt8) -> Bool) -> Range<Int> {
        var start = place
        while start > text.span.bytes.lowerBound, isPart(byte(start - 1)) { start -= 1 }
        return start..<place
    }

    /// Whether a byte is a space or the end of a line.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
}
