import CandourPage

/// Reads numbers as people write them, with the words before them; knows nothing of files or messages.
enum NumberReader {
    /// Takes `over`, `just under` and the like from the front of a text.
    static func approximation(of text: String) -> (Approximation, rest: String) {
        let lowered = text.lowercased()
        // Longer words first, so that `just over` is not read as something before `over`.
        let choices = Approximation.allCases.sorted { $0.rawValue.utf8.count > $1.rawValue.utf8.count }
        for choice in choices where choice != .exact && lowered.hasPrefix(choice.rawValue + " ") {
            return (choice, String(text.dropFirst(choice.rawValue.count)).trimmingSpaces())
        }
        return (.exact, text)
    }

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
            guard (1...6).contains(parts[1].utf8.count), isDigits(parts[1]), let fraction = Int(parts[1]) else { return nil }
            scale = parts[1].utf8.count
            guard parts[0].utf8.count + scale <= ExactDecimal.mostDigits else { return nil }
            for _ in 0..<scale { mantissa *= 10 }
            mantissa += fraction
        }
        return ExactDecimal(isNegative ? -mantissa : mantissa, scale: scale)
    }

    private static func wholeNumber(_ text: Substring) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty else { return nil }
        if groups.count > 1 {
            guard first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
        }
        let digits = groups.joined()
        guard digits.utf8.count <= ExactDecimal.mostDigits, groups.allSatisfy(isDigits) else { return nil }
        return Int(digits)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
