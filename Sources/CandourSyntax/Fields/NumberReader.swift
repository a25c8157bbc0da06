import CandourPage

/// Reads numbers as people write them, with the words before them; knows nothing of files or messages.
enum NumberReader {
    /// Takes `over`, `just under` and the like from the front of a text.
    static func approximation(of text: String) -> (Approximation, rest: String) {
        // All of them are words, and nearly no number has any.
        guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(first) else {
            return (.exact, text)
        }
        let words = text.words
        for choice in Approximation.allCases where choice != .exact {
            let wanted = choice.rawValue.words
            guard words.count > wanted.count, zip(words, wanted).allSatisfy({ $0.lowercased() == $1 }) else {
                continue
            }
            return (choice, words.dropFirst(wanted.count).joined(separator: " "))
        }
        return (.exact, text)
    }

    /// What may stand after a rounded number, how it is shown, and how many noughts it stands for; longer endings
    /// before those that end in the same way.
    static let units: [(ending: String, letters: String, zeros: Int)] = [
        ("thousand", "k", 3), ("k", "k", 3), ("million", "m", 6), ("m", "m", 6), ("billion", "bn", 9),
        ("bn", "bn", 9),
    ]

    /// `1566`, `1,566`, `77.2`, `-3`; nothing when commas stand in the wrong places or there are too many digits.
    static func decimal(_ text: String) -> ExactDecimal? {
        var digits = text
        let isNegative = digits.hasPrefix("-") || digits.hasPrefix("−")
        if isNegative { digits.removeFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = wholeNumber(parts[0]) else { return nil }
        var mantissa = whole
        var scale = 0
        if parts.count == 2 {
            guard (1...6).contains(parts[1].utf8.count), isDigits(parts[1]), let fraction = Int(parts[1])
            else { return nil }
            scale = parts[1].utf8.count
            for _ in 0..<scale { mantissa *= 10 }
            mantissa += fraction
        }
        return ExactDecimal(isNegative ? -mantissa : mantissa, scale: scale)
    }

    /// The place of the first comma that does not stand before three digits of a number, in bytes.
    static func misplacedComma(in text: String) -> Int? {
        let bytes = Array(text.utf8)
        var before = 0
        var isLater = false
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): before += 1
            case UInt8(ascii: ","):
                let after = bytes[(place + 1)...].prefix { (0x30...0x39).contains($0) }.count
                let isGroup = isLater ? before == 3 : (1...3).contains(before)
                guard isGroup, after == 3 else { return place }
                before = 0
                isLater = true
            default:
                before = 0
                isLater = false
            }
        }
        return nil
    }

    private static func wholeNumber(_ text: Substring) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty else { return nil }
        if groups.count > 1 {
            guard first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
                return nil
            }
        }
        let digits = groups.joined()
        guard digits.utf8.count <= ExactDecimal.mostWholeDigits, groups.allSatisfy(isDigits) else {
            return nil
        }
        return Int(digits)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
