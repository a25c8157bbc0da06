/// Reads JSON from bytes that anybody may have written (RFC 8259), one value after the other, for a reader that knows
/// which members it wants. Nothing is kept of what is skipped, and nothing of a text can stop the program.
struct JSONCursor {
    /// That the bytes are not JSON, or not of the form that was asked for.
    struct Damage: Error, Hashable {
        /// Where, in bytes from the start.
        let offset: Int
    }

    private let bytes: [UInt8]
    /// How far it has read, in bytes from the start.
    private(set) var position = 0
    private var depth = 0

    /// Our own forms are three deep. A deeper text is refused, so that no text can use up the stack.
    private static let deepest = 16

    /// At the start of `bytes`.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// That the bytes are wrong at the present place.
    var damage: Damage { Damage(offset: position) }

    /// Calls `read` with the name of each member of an object; it reads the value or skips it.
    mutating func object(
        _ read: (inout JSONCursor, String) throws(Damage) -> Void
    ) throws(Damage) {
        try list(from: "{", to: "}") { cursor throws(Damage) in
            let name = try cursor.string()
            try cursor.expect(":")
            try read(&cursor, name)
        }
    }

    /// Calls `read` before each value of an array; it reads the value or skips it.
    mutating func array(_ read: (inout JSONCursor) throws(Damage) -> Void) throws(Damage) {
        try list(from: "[", to: "]", read)
    }

    /// A text.
    mutating func string() throws(Damage) -> String {
        try expect("\"")
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard let text = String(validating: bytes[start..<position], as: UTF8.self) else {
                    throw Damage(offset: start)
                }
                position += 1
                return text
            case UInt8(ascii: "\\"): return try stringWithEscapes(from: start)
            case ..<0x20: throw damage
            default: position += 1
            }
        }
        throw damage
    }

    /// A whole number from 0 that this machine can count to.
    mutating func count() throws(Damage) -> Int {
        skipSpace()
        let start = position
        var number = 0
        while position < bytes.count, case let digit = bytes[position] &- 0x30, digit < 10 {
            let (tens, isTooMany) = number.multipliedReportingOverflow(by: 10)
            let (sum, isTooLarge) = tens.addingReportingOverflow(Int(digit))
            guard !isTooMany, !isTooLarge else { throw damage }
            number = sum
            position += 1
        }
        let isPadded = position - start > 1 && bytes[start] == 0x30
        guard position > start, !isPadded else { throw damage }
        return number
    }

    /// Passes over a value of any sort.
    mutating func skip() throws(Damage) {
        skipSpace()
        guard position < bytes.count else { throw damage }
        switch bytes[position] {
        case UInt8(ascii: "{"): try object { cursor, _ throws(Damage) in try cursor.skip() }
        case UInt8(ascii: "["): try array { cursor throws(Damage) in try cursor.skip() }
        case UInt8(ascii: "\""): _ = try string()
        default: try skipWord()
        }
    }

    /// Fails when anything but space is left.
    mutating func end() throws(Damage) {
        skipSpace()
        guard position == bytes.count else { throw damage }
    }

    private mutating func list(
        from opening: Unicode.Scalar, to closing: Unicode.Scalar,
        _ read: (inout JSONCursor) throws(Damage) -> Void
    ) throws(Damage) {
        try expect(opening)
        guard depth < JSONCursor.deepest else { throw damage }
        depth += 1
        defer { depth -= 1 }
        if take(closing) { return }
        repeat { try read(&self) } while take(",")
        try expect(closing)
    }

    /// A text in which something is written with a backslash, from its first byte.
    private mutating func stringWithEscapes(from start: Int) throws(Damage) -> String {
        var text: [UInt8] = []
        position = start
        while position < bytes.count {
            let byte = bytes[position]
            guard byte >= 0x20 else { throw damage }
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard let result = String(validating: text, as: UTF8.self) else {
                    throw Damage(offset: start)
                }
                return result
            }
            if byte == UInt8(ascii: "\\") {
                text += Array(String(try escaped()).utf8)
            } else {
                text.append(byte)
            }
        }
        throw damage
    }

    /// The character that stands after a backslash.
    private mutating func escaped() throws(Damage) -> Unicode.Scalar {
        guard position < bytes.count else { throw damage }
        let letter = Unicode.Scalar(bytes[position])
        position += 1
        switch letter {
        case "\"", "\\", "/": return letter
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            let first = try unit()
            // Half of a pair counts only with its other half: U+10000 and more.
            guard (0xD800..<0xDC00).contains(first) else { return try scalar(first) }
            guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            else { throw damage }
            position += 2
            let second = try unit()
            guard (0xDC00..<0xE000).contains(second) else { throw damage }
            return try scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        default: throw damage
        }
    }

    private func scalar(_ value: UInt32) throws(Damage) -> Unicode.Scalar {
        guard let scalar = Unicode.Scalar(value) else { throw damage }
        return scalar
    }

    /// Four hexadecimal digits.
    private mutating func unit() throws(Damage) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
            else { throw damage }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }

    /// Whether a text comes next.
    var isAtString: Bool {
        mutating get {
            skipSpace()
            return position < bytes.count && bytes[position] == UInt8(ascii: "\"")
        }
    }

    /// A number, `true`, `false` or `null`, as it stands.
    mutating func word() throws(Damage) -> String {
        skipSpace()
        let start = position
        try skipWord()
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Passes over a number, `true`, `false` or the like.
    private mutating func skipWord() throws(Damage) {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            let isOfWord =
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
            guard isOfWord else { break }
            position += 1
        }
        guard position > start else { throw damage }
    }

    private mutating func expect(_ mark: Unicode.Scalar) throws(Damage) {
        guard take(mark) else { throw damage }
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }
}
