import CandourPage
import CandourRecords
import CandourSyntax

/// A figure of custody visiting as it was printed in another place, where it is not the same.
struct FigureElsewhere: Sendable {
    /// Which figure.
    let measure: Spanned<CustodyMeasure>
    /// The number that was printed.
    let number: Spanned<Figure>
    /// What it was printed for, where that is not all suites.
    let about: String?
    /// Where it was printed.
    let source: SourceNote
    /// Why it is not the same, for readers.
    let discrepancy: Spanned<String>?
    /// Which of the record’s entries for this figure it is, from 1.
    private(set) var ordinal = 1

    /// Its place in addresses: `stated_elsewhere.spoken_to`, then `stated_elsewhere.spoken_to.2`.
    var path: String {
        "\(CustodyVisits.elsewhereField).\(measure.value.field)" + (ordinal == 1 ? "" : ".\(ordinal)")
    }

    /// Its place on the page.
    var fragment: String { path.hyphenated }

    /// What was printed, with what it was printed for: `400 people spoken to for two of the suites`.
    var words: String { "\(number.value) \(measure.value.noun)" + (about.map { " for \($0)" } ?? "") }

    /// Reads one figure.
    init?(reading fields: inout FieldReader, kinds: [String]) {
        let measure = fields.required("figure", .custodyMeasure, "Which figure was printed.")
        let number = fields.required("number", .custodyCount, "The number that was printed.")
        let about = fields.optional("about", .text, "What it was printed for, if not for all suites.")
        let source = fields.required("source", .source(kinds: kinds), "Where it was printed.")
        let discrepancy = fields.optional(
            "discrepancy", .text, "Why it is not the same, in words that readers see.")
        guard let measure, let number, let source else { return nil }
        self.measure = measure
        self.number = number
        self.about = about?.value
        self.source = source.value
        self.discrepancy = discrepancy
    }

    /// The same figures, those of one measure counted through.
    static func counted(_ figures: [FigureElsewhere]) -> [FigureElsewhere] {
        var seen: [CustodyMeasure: Int] = [:]
        return figures.map { figure in
            var figure = figure
            figure.ordinal = seen[figure.measure.value, default: 0] + 1
            seen[figure.measure.value] = figure.ordinal
            return figure
        }
    }
}
