import CandourPage
import CandourRecords
import CandourSyntax

/// A total of a fund as it was published elsewhere.
struct StatedTotal: Sendable {
    /// The total.
    let amount: Spanned<Money>
    /// Where it was published.
    let source: SourceNote?
    /// Why it is not what the awards come to, for readers.
    let discrepancy: Spanned<String>?

    /// Reads one total.
    init?(reading fields: inout FieldReader, kinds: [String]) {
        let amount = fields.required("amount", .money, "The total as it was published.")
        let source = fields.required("source", .source(kinds: kinds), "Where it was published.")
        let discrepancy = fields.optional(
            "discrepancy", .text,
            "Why it is not what the awards come to, in words that readers see beside it.")
        guard let amount, let source else { return nil }
        self.amount = amount
        self.source = source.value
        self.discrepancy = discrepancy
    }
}
