import CandourPage
import CandourSyntax

/// How a rate follows from two rows of its table: `officers per 1,000 residents`, by their ids.
struct StatisticsRate: Sendable {
    /// The id of the row that is counted.
    let counted: String
    /// For how many of the other row the rate says it.
    let number: Int
    /// The id of the row that it is set against.
    let base: String

    /// Reads `officers per 1,000 residents`; nothing where the text has another form.
    init?(_ text: String) {
        let words = text.words
        guard words.count == 4, words[1] == "per", Identifier.isValid(words[0]), Identifier.isValid(words[3]),
            let number = WrittenFigure(words[2]), number.approximation == .exact, number.places == 0,
            (1...1_000_000).contains(number.mantissa), !number.isPounds, !number.isPercent
        else { return nil }
        counted = words[0]
        self.number = number.mantissa
        base = words[3]
    }
}

extension FieldType where Value == StatisticsRate {
    /// How a rate follows from two rows.
    static var rate: FieldType<StatisticsRate> {
        FieldType("a rate", hint: "such as officers per 1,000 residents") { text, _, _ in
            StatisticsRate(text)
        }
    }
}
