import CandourSyntax

/// The number of an agenda item or of an item of minutes: `8`, `9.1`, `4a`.
struct ItemNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number before a full stop or letter.
    let whole: Int
    /// The number after the full stop.
    let part: Int?
    /// The letter, 1 for a.
    let letter: Int?

    /// Reads a number; nothing when `text` is none.
    init?(_ text: String) {
        var rest = Array(text.lowercased().utf8)
        var letter: Int?
        if let last = rest.last, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last) {
            letter = Int(last - UInt8(ascii: "a")) + 1
            rest.removeLast()
        }
        let numbers = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isPlain = numbers.allSatisfy { digits in
            (1...4).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard isPlain, (1...2).contains(numbers.count), let whole = ItemNumber.value(numbers[0]) else {
            return nil
        }
        self.whole = whole
        part = numbers.count == 2 ? ItemNumber.value(numbers[1]) : nil
        self.letter = letter
    }

    /// As people write it.
    var description: String {
        let letters = letter.flatMap { UInt8(exactly: $0 + 0x60) }.map { String(UnicodeScalar($0)) } ?? ""
        return "\(whole)" + (part.map { ".\($0)" } ?? "") + letters
    }

    /// Whether it can come right after another number: 9 after 8; 9.1 after 9, 8 or 8.3; 4a after 4 or 3; 4b after 4a.
    func follows(_ other: ItemNumber) -> Bool {
        if whole == other.whole + 1 { return (part ?? 1) <= 1 && (letter ?? 1) == 1 }
        guard whole == other.whole else { return false }
        if part == other.part { return letter == (other.letter ?? 0) + 1 }
        guard let part, (letter ?? 1) == 1 else { return false }
        return other.part.map { part == $0 + 1 } ?? (part <= 1)
    }

    /// What is missing between another number and this one, in words: `items 3 to 5 are missing`; nothing when no
    /// whole number is.
    func missing(after other: ItemNumber) -> String? {
        let first = other.whole + 1
        guard whole > first else { return nil }
        let last = whole - 1
        if first == last { return "item \(first) is missing" }
        return "items \(first) \(last == first + 1 ? "and" : "to") \(last) are missing"
    }

    private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: digits, as: UTF8.self))
    }
}
