package import CandourPage

/// The figure behind a part of a record: what `[46](figure:complaints/2021-22#reviews.received)` must say.
///
/// A derived figure, such as a share, is kept as the fraction that it is: nothing is rounded before it is compared
/// with what somebody wrote, and then to the places written.
package struct RecordFigure: Sendable, Hashable {
    /// What is counted.
    package enum Unit: String, Sendable, Hashable, CaseIterable {
        /// Things: offences, people, visits.
        case number
        /// Pounds.
        case pounds
        /// Per cent.
        case percent
    }

    /// The number above the line.
    package let numerator: ExactDecimal
    /// The number below the line; 1 for a figure that is given.
    package let denominator: ExactDecimal
    /// How exactly it is meant.
    package let approximation: Approximation
    /// What is counted.
    package let unit: Unit

    /// A figure that a record gives.
    package init(_ figure: Figure, _ unit: Unit = .number) {
        numerator = figure.value
        denominator = ExactDecimal(1)
        approximation = figure.approximation
        self.unit = unit
    }

    /// An amount that a record gives.
    package init(_ money: Money) {
        numerator = ExactDecimal(money.pence, scale: 2)
        denominator = ExactDecimal(1)
        approximation = money.approximation
        unit = .pounds
    }

    /// A figure that was worked out from exact ones; nothing where that means dividing by nought.
    package init?(_ numerator: ExactDecimal, dividedBy denominator: ExactDecimal, _ unit: Unit = .number) {
        guard denominator.mantissa != 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
        approximation = .exact
        self.unit = unit
    }

    /// A figure that was kept.
    package init(numerator: ExactDecimal, denominator: ExactDecimal, approximation: Approximation, unit: Unit)
    {
        self.numerator = numerator
        self.denominator = denominator
        self.approximation = approximation
        self.unit = unit
    }

    /// How it is written where nobody says to how many places: whole or given figures as they are, others to one
    /// place after the point.
    package var description: String {
        let number =
            denominator == ExactDecimal(1) ? numerator : rounded(to: isWhole ? 0 : 1) ?? numerator
        return switch unit {
        case .number: approximation.prefix + number.description
        case .percent: approximation.prefix + number.description + "%"
        case .pounds: approximation.prefix + Money.written((rounded(to: 2) ?? numerator).mantissa)
        }
    }

    /// Whether nothing remains after the division.
    private var isWhole: Bool { quotient(to: 0)?.remainder == 0 }

    /// Rounded to some places after the point, halves away from nought; nothing where there are more digits than fit.
    package func rounded(to places: Int) -> ExactDecimal? {
        guard let (quotient, remainder, divisor) = quotient(to: places) else { return nil }
        let up = 2 * remainder.magnitude >= divisor.magnitude
        let isNegative = (numerator < .zero) != (denominator < .zero)
        let magnitude = quotient.magnitude + (up ? 1 : 0)
        return Int(exactly: magnitude).map { ExactDecimal(isNegative ? -$0 : $0, scale: places) }
    }

    /// The digits of the fraction to some places after the point (before it, where there are fewer than none), and
    /// what remains; nothing where there are more digits than fit.
    func quotient(to places: Int) -> (quotient: Int128, remainder: Int128, divisor: Int128)? {
        let up = denominator.scale + max(places, 0)
        let down = numerator.scale + max(-places, 0)
        guard let above = Int128(numerator.mantissa).times(tenTo: up),
            let below = Int128(denominator.mantissa).times(tenTo: down), below != 0
        else { return nil }
        let (quotient, remainder) = above.quotientAndRemainder(dividingBy: below)
        return (quotient, remainder, below)
    }
}

extension Int128 {
    /// Multiplied by a power of ten; nothing where that does not fit.
    func times(tenTo exponent: Int) -> Int128? {
        var product = self
        for _ in 0..<exponent {
            let (next, overflow) = product.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            product = next
        }
        return product
    }
}
