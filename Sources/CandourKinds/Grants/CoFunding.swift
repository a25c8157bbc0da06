import CandourPage
import CandourSyntax

/// What somebody else gave to the same end.
struct CoFunding: Sendable {
    /// Who gave it.
    let funder: String
    /// How much.
    let amount: Spanned<Money>
    /// Whether the stated totals have it in them.
    let isCountedInTotal: Bool

    /// Reads one contribution.
    init?(reading fields: inout FieldReader) {
        let funder = fields.required("funder", .text, "Who gave the money.")
        let amount = fields.required("amount", .money, "How much.")
        let counted = fields.required(
            "counted_in_total", .yesNo, "Whether the stated totals have it in them.")
        guard let funder, let amount, let counted else { return nil }
        self.funder = funder.value
        self.amount = amount
        isCountedInTotal = counted.value
    }
}
