import CandourPage
import CandourSyntax

/// A fund and the grants made from it: each with its recipient, purpose, conditions and reasons (Specified
/// Information Order 2011, Schedule, paragraph 3(f)).
package struct Fund: Sendable {
    /// The time over which the grants were made.
    let period: Spanned<Period>
    /// The programme that it belongs to.
    let programme: String?
    /// What the money is for.
    let purpose: String?
    /// Totals as they were published elsewhere.
    let statedTotals: [StatedTotal]
    /// What others gave to the same end.
    let coFunding: [CoFunding]
    /// From when applications are taken.
    let opens: Stated<PartialDate>
    /// Until when.
    let closes: Stated<PartialDate>
    /// How to apply.
    let howToApply: Stated<String>
    /// The awards, in the order written; nothing when the record has no list of them.
    let awards: [Award]?
    /// Whether the list was read without a problem; sums are only checked then.
    let hasEveryAward: Bool
    /// Whether the co-funding was read without a problem; it counts in sums.
    let hasEveryCoFunding: Bool
    /// More about the fund.
    let body: Prose
    /// What the awards come to, by decision.
    let sums: AwardSums

    /// What the awards come to, in pence, exactly; co-funding is not counted.
    var awardedPence: Int { (awards ?? []).reduce(0) { $0 &+ $1.amount.value.pence } }

    /// What the awards come to, as readers see it; only about that where an award is not known exactly.
    var awarded: Money {
        let isExact = (awards ?? []).allSatisfy { $0.amount.value.isExact }
        return Money(pence: awardedPence, isExact ? .exact : .about)
    }
}
