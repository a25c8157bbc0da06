package import CandourDiagnostics
package import CandourPage
package import CandourSyntax

/// Whether figures add up: one figure that is stated, and the parts that should come to it.
package struct SumCheck: Sendable {
    /// What the whole is, as a sentence names it: `review requests received`.
    package let whole: String
    /// The stated figure.
    package let total: Spanned<Figure>
    /// What the parts are, as a sentence names them: `valid, invalid and not progressed`.
    package let partsName: String
    /// The parts.
    package let parts: [Spanned<Figure>]

    /// That `parts` come to `total`.
    package init(whole: String, total: Spanned<Figure>, partsName: String, parts: [Spanned<Figure>]) {
        self.whole = whole
        self.total = total
        self.partsName = partsName
        self.parts = parts
    }

    /// What is wrong; nothing when the figures agree, or when a part is only known roughly.
    package var diagnostic: Diagnostic? {
        guard let last = parts.last, parts.allSatisfy({ $0.value.approximation == .exact }) else {
            return nil
        }
        let sum = parts.reduce(ExactDecimal.zero) { $0 + $1.value.value }
        let stated = total.value.value
        guard !total.value.approximation.allows(sum, stated: stated) else { return nil }
        let working = parts.map { $0.value.value.description }.joined(separator: " + ")
        let difference = sum > stated ? "\(sum - stated) more than" : "\(stated - sum) less than"
        let comparison =
            total.value.approximation == .exact
            ? "which is \(difference) the total of \(stated)" : "and the total says \(total.value)"
        return Diagnostic(
            .totalDoesNotMatch, at: total.span, "the total says \(total.value)",
            related: [Label(last.span, "\(working) = \(sum)")],
            headline: "The figures for \(whole) do not add up",
            reason: "\(partsName.capitalisedFirst) come to \(sum), \(comparison).",
            advice: .check(
                "compare the figures with your source:",
                [
                    "if the parts are right, change the total to \(sum)",
                    "if the total is right, one of the parts is wrong",
                ])
        )
    }

    /// Whether a part is larger than the whole it belongs to.
    package static func part(
        _ part: Spanned<Figure>?, called partName: String, within whole: Spanned<Figure>?,
        called wholeName: String
    ) -> Diagnostic? {
        guard let part, let whole, part.value.surelyExceeds(whole.value) else { return nil }
        return Diagnostic(
            .partExceedsWhole, at: part.span, "\(partName): \(part.value)",
            related: [Label(whole.span, "\(wholeName): \(whole.value)")],
            headline: "There are more \(partName) (\(part.value)) than \(wholeName) (\(whole.value))",
            advice: .check("which of the two figures is wrong?")
        )
    }
}
