import CandourDiagnostics
import CandourPage
import CandourSyntax

/// How long a consultation lasted, as its summary or note says in words: “open for four weeks”.
struct ConsultationLength {
    /// How many.
    let number: Int
    /// Of what: `day`, `week` or `month`.
    let unit: String
    /// The words.
    let words: String

    /// The first length that a text names after the word “for”; nothing where it names none.
    init?(in text: String) {
        let words = text.words.map { $0.filter { $0.isLetter || $0.isNumber || $0 == "," } }
        guard words.count >= 3 else { return nil }
        for place in words.indices.dropLast(2) where words[place].lowercased() == "for" {
            let unit = words[place + 2].filter(\.isLetter).lowercased()
            let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
            guard ["day", "week", "month"].contains(singular), let figure = WrittenFigure(words[place + 1]),
                figure.places == 0, (1...400).contains(figure.mantissa)
            else { continue }
            number = figure.mantissa
            self.unit = singular
            self.words = "for \(words[place + 1]) \(unit)"
            return
        }
        return nil
    }

    /// Where the words and the dates of a consultation disagree.
    static func faults(in consultation: Consultation) -> [Diagnostic] {
        guard let opens = consultation.opens.spanned, let closes = consultation.closes.spanned,
            opens.value.precision == .day, closes.value.precision == .day,
            opens.value.first < closes.value.first
        else { return [] }
        let (first, last) = (opens.value.first, closes.value.last)
        return consultation.words.compactMap { text in
            guard let length = ConsultationLength(in: text.value), !length.fits(first, last) else {
                return nil
            }
            return .consultationLength(length, text.span, closes, days: first.days(until: last) + 1)
        }
    }

    /// Whether it can be said of the days from `first` to `last`: people count the last day or leave it out.
    private func fits(_ first: LocalDate, _ last: LocalDate) -> Bool {
        let end =
            switch unit {
            case "day": first.lastDay(ofDays: number)
            case "week": first.lastDay(ofDays: 7 * number)
            default: first.lastDay(ofMonths: number)
            }
        return (0...1).contains(end.days(until: last))
    }
}

extension Diagnostic {
    fileprivate static func consultationLength(
        _ length: ConsultationLength, _ span: SourceSpan, _ closes: Spanned<PartialDate>, days: Int
    ) -> Diagnostic {
        Diagnostic(
            .consultationLength, at: span, "“\(length.words)”", related: [Label(closes.span, "closes")],
            headline: "The text says “\(length.words)”, but people could answer on \(Count(days, "day"))",
            reason: "The days are counted from the first to the last, both included.",
            advice: .check(
                "which is right?",
                [
                    "if the dates are right, change the words",
                    "if the words are right, one of the dates is wrong",
                ]))
    }
}
