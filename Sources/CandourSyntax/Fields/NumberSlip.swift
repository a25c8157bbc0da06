import CandourDiagnostics
package import CandourPage

/// What somebody probably meant by a text that is no number. Looked for when a text has been refused, never before.
package enum NumberSlip: Equatable {
    /// There is a number, with words or a sign before it that are not understood; where they are known to mean the
    /// same as words that are, those.
    case before(String, number: String, meant: Approximation?)
    /// There is a number, with something after it that belongs to no number: `1,566 people`.
    case after(String, number: String)
    /// The number is written as a word: `five`.
    case word(Int)

    /// Finds what was meant by `text`, where `reads` says whether a text is a number without words.
    package init?(_ text: String, reads: (String) -> Bool) {
        if let figure = WrittenFigure(text), figure.approximation == .exact, figure.places == 0,
            !figure.isPercent,
            !text.utf8.contains(where: { (0x30...0x39).contains($0) })
        {
            self = .word(figure.mantissa)
            return
        }
        for (sign, meant) in NumberSlip.signs where text.lowercased().hasPrefix(sign) {
            let rest = String(text.dropFirst(sign.count)).trimmingSpaces()
            guard reads(rest) else { continue }
            self = .before(String(text.prefix(sign.count)), number: rest, meant: meant)
            return
        }
        if text.hasSuffix("+"), reads(String(text.dropLast()).trimmingSpaces()) {
            self = .before("+", number: String(text.dropLast()).trimmingSpaces(), meant: .over)
            return
        }
        let words = text.words
        for place in words.indices.dropFirst() {
            let (front, rest) = (words[..<place], words[place...].joined(separator: " "))
            guard !front.contains(where: NumberSlip.hasDigit), reads(rest) else { continue }
            let written = front.joined(separator: " ")
            self = .before(written, number: rest, meant: NumberSlip.sameMeaning[written.lowercased()])
            return
        }
        guard let (number, rest) = NumberSlip.numberFirst(text, words, reads) else { return nil }
        self = .after(rest, number: number)
    }

    /// Whether it is about what stands before the number.
    var isBefore: Bool {
        if case .before = self { true } else { false }
    }

    /// The words that may stand before a number, as a sentence names them.
    package static var understood: String {
        Approximation.allCases.filter { $0 != .exact }.map { "“\($0.rawValue)”" }.joined(with: "and")
    }

    /// `1,566` and `people`, or `46` and `%`.
    private static func numberFirst(
        _ text: String, _ words: [String], _ reads: (String) -> Bool
    ) -> (number: String, rest: String)? {
        for place in words.indices.dropFirst().reversed() {
            let (front, rest) = (words[..<place].joined(separator: " "), words[place...])
            guard !rest.contains(where: hasDigit) else { return nil }
            if reads(NumberReader.approximation(of: front).rest) {
                return (front, rest.joined(separator: " "))
            }
        }
        let number = String(text.dropLast()).trimmingSpaces()
        return text.hasSuffix("%") && reads(number) ? (number, "%") : nil
    }

    private static func hasDigit(_ word: String) -> Bool {
        word.utf8.contains { (0x30...0x39).contains($0) }
    }

    private static let signs: [(sign: String, meant: Approximation?)] = [
        ("~", .about), ("≈", .about), ("c.", .about), ("±", nil), ("≥", nil), ("≤", nil), (">", .over),
        ("<", .under),
    ]

    private static let sameMeaning: [String: Approximation] = [
        "nearly": .almost, "close to": .about, "approximately": .about, "approx": .about, "approx.": .about,
        "circa": .about, "c": .about, "ca.": .about, "around": .about, "roughly": .about, "some": .about,
        "more than": .over, "above": .over, "in excess of": .over, "upwards of": .over, "less than": .under,
        "below": .under, "just above": .justOver, "just below": .justUnder,
    ]
}
