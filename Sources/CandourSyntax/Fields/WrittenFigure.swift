package import CandourPage

/// A figure as somebody wrote it in a sentence: `46`, `over 260`, `6.1%`, `just under 2 per cent`, `£1.2m`.
package struct WrittenFigure: Sendable, Hashable {
    /// The digits, as a whole number.
    package let mantissa: Int
    /// How many of them stand after the point; fewer than none where noughts were left out: −3 for `88k`.
    package let places: Int
    /// The words before it.
    package let approximation: Approximation
    /// Whether a pound sign stands before it.
    package let isPounds: Bool
    /// Whether a sign or words for per cent stand after it.
    package let isPercent: Bool

    /// Reads a text that holds a figure and nothing else; nothing where it holds anything else.
    package init?(_ text: String) {
        let (approximation, words) = NumberReader.approximation(of: text.words.joined(separator: " "))
        if let share = WrittenFigure.shares[words.lowercased()] {
            (mantissa, places, isPercent, isPounds) = (share.mantissa, share.places, true, false)
            self.approximation = approximation
            return
        }
        var rest = words
        var isPercent = false
        for ending in ["%", "per cent", "percent"] where rest.lowercased().hasSuffix(ending) {
            rest = String(rest.dropLast(ending.count)).trimmingSpaces()
            isPercent = true
            break
        }
        let isNegative = rest.hasPrefix("-") || rest.hasPrefix("−")
        if isNegative { rest.removeFirst() }
        let isPounds = rest.hasPrefix("£")
        if isPounds { rest = String(rest.dropFirst()).trimmingSpaces() }
        var zeros = 0
        let folded = rest.lowercased()
        if let unit = NumberReader.units.first(where: { folded.hasSuffix($0.ending) }) {
            rest = String(rest.dropLast(unit.ending.count)).trimmingSpaces()
            zeros = unit.zeros
        }
        guard let value = NumberReader.decimal(rest) ?? WrittenFigure.word(rest), value.mantissa >= 0 else {
            return nil
        }
        mantissa = isNegative ? -value.mantissa : value.mantissa
        places = value.scale - zeros
        self.approximation = approximation
        self.isPounds = isPounds
        self.isPercent = isPercent
    }

    /// Parts of a whole, as per cent: half is said of anything from 45% to 55%, the others to the nearest per cent.
    private static let shares: [String: (mantissa: Int, places: Int)] = [
        "half": (5, -1), "a half": (5, -1), "a third": (33, 0), "two thirds": (67, 0), "a quarter": (25, 0),
        "three quarters": (75, 0),
    ]

    /// The numbers that are written as words in sentences.
    private static func word(_ text: String) -> ExactDecimal? {
        let words = [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve",
        ]
        let folded = text.lowercased()
        return folded == "none" ? .zero : words.firstIndex(of: folded).map { ExactDecimal($0) }
    }
}
