/// An amount in pounds sterling, held in pence, with how exactly it is meant.
package struct Money: Sendable, Hashable, CustomStringConvertible {
    /// The amount in pence.
    package let pence: Int
    /// How exactly it is meant.
    package let approximation: Approximation
    /// The short form where the source gives one: `£88k`, `£1.2m`; such an amount is rounded.
    package let short: String?

    /// An amount of `pence`.
    package init(pence: Int, _ approximation: Approximation = .exact, short: String? = nil) {
        self.pence = pence
        self.approximation = approximation
        self.short = short
    }

    /// The amount as an exact decimal number of pounds.
    package var pounds: ExactDecimal { ExactDecimal(pence, scale: 2) }

    /// As people write it: `£62,938`, `£62,980.50`, `about £88k`.
    package var description: String { approximation.prefix + (short ?? Money.written(pence)) }

    /// A plain number of pounds with two decimals, for data: `62938.00`.
    package var plain: String { pounds.plain }

    /// Whether it is neither rounded nor meant about, over or under.
    package var isExact: Bool { approximation == .exact && short == nil }

    /// For data: a plain number where it is exact, else the words.
    package var data: String { isExact ? plain : description }

    /// Pence as pounds: whole pounds without decimals.
    package static func written(_ pence: Int) -> String {
        let sign = pence < 0 ? "-" : ""
        let amount = ExactDecimal(Int(pence.magnitude), scale: 2).description
        return sign + "£" + (amount.hasSuffix(".00") ? String(amount.dropLast(3)) : amount)
    }
}
