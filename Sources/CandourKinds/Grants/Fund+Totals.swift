import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Grants {
    /// The awards, with the co-funding that counts, come to each stated total; or the total says why they do not.
    /// Nothing is said where an amount could not be read or is only known roughly.
    static func checkTotals(of fund: Fund, into diagnostics: inout [Diagnostic]) {
        guard let awards = fund.awards, fund.hasEveryAward, fund.hasEveryCoFunding else { return }
        let counted = fund.coFunding.filter(\.isCountedInTotal)
        let amounts = awards.map(\.amount) + counted.map(\.amount)
        guard amounts.allSatisfy({ $0.value.isExact }) else { return }
        let sum = Money(pence: amounts.reduce(0) { $0 &+ $1.value.pence })
        let parts = counted.isEmpty ? "" : " and \(Count(counted.count, "contribution")) of co-funding"
        let words = (awards.count == 1 ? "the award" : "the \(awards.count) awards") + parts
        for total in fund.statedTotals where total.amount.value.short == nil {
            let stated = total.amount.value
            let matches = stated.approximation.allows(sum.pounds, stated: stated.pounds)
            switch (matches, total.discrepancy) {
            case (true, nil): break
            case (true, let discrepancy?):
                diagnostics.append(.discrepancyNotNeeded(discrepancy.span, total.amount))
            case (false, nil):
                let verb = awards.count == 1 && counted.isEmpty ? "comes to" : "come to"
                diagnostics.append(
                    .totalDoesNotMatch(total.amount, sum, "\(words) \(verb)", last: awards.last?.amount.span))
            case (false, let discrepancy?):
                if !discrepancy.value.names(sum) {
                    diagnostics.append(.discrepancyWithoutSum(discrepancy, sum, words))
                }
            }
        }
    }
}

extension String {
    /// Whether it has the digits of an amount, with or without commas.
    fileprivate func names(_ amount: Money) -> Bool {
        let written = Money.written(amount.pence).dropFirst()
        return contains(written) || contains(written.filter { $0 != "," })
    }
}

extension Diagnostic {
    fileprivate static func totalDoesNotMatch(
        _ total: Spanned<Money>, _ sum: Money, _ words: String, last: SourceSpan?
    ) -> Diagnostic {
        let stated = total.value
        let difference = Money.written(abs(sum.pence - stated.pence))
        let comparison = sum.pence > stated.pence ? "more" : "less"
        let reason =
            stated.approximation == .exact
            ? "\(words.capitalisedFirst) \(sum), which is \(difference) \(comparison) than the total."
            : "\(words.capitalisedFirst) \(sum), which is not \(stated)."
        return Diagnostic(
            .totalDoesNotMatch, at: total.span, "the total says \(stated)",
            related: last.map { [Label($0, "\(words) \(sum)")] } ?? [],
            headline: "The awards do not add up to the stated total of \(stated)",
            reason: reason,
            advice: .check(
                "compare the awards and the total with your source:",
                [
                    "if an award is mistyped or missing, correct it",
                    "if the total is mistyped, change it to \(sum)",
                    "if the source prints this total, add a line `discrepancy:` below it that says what the awards "
                        + "come to; readers see it",
                ]))
    }

    fileprivate static func discrepancyNotNeeded(_ span: SourceSpan, _ total: Spanned<Money>) -> Diagnostic {
        Diagnostic(
            .discrepancyNotNeeded, at: span, "an explanation",
            related: [Label(total.span, "the awards come to this")],
            headline:
                "The stated total of \(total.value) is what the awards come to, and needs no explanation",
            advice: .check(
                "is this explanation still right?",
                [
                    "if the total was corrected, remove the line",
                    "if an award was changed by mistake, correct it",
                ]))
    }

    fileprivate static func discrepancyWithoutSum(
        _ discrepancy: Spanned<String>, _ sum: Money, _ words: String
    ) -> Diagnostic {
        Diagnostic(
            .discrepancyWithoutSum, at: discrepancy.span,
            headline: "The explanation does not name what the awards come to, which is \(sum)",
            reason: "Readers see it beside the total, and want to know the amount that \(words) really give.",
            advice: .check(
                "compare the explanation with the awards:",
                [
                    "if the awards are right, write \(sum) in the explanation",
                    "if an award is mistyped, correct it",
                ]))
    }
}
