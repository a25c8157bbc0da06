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
}
