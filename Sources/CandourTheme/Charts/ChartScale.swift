import CandourPage

/// What part of the width or height of a chart a number takes, from nought to the most.
struct ChartScale {
    /// The number that takes all.
    let most: ExactDecimal

    /// A scale that ends at `most`.
    init(most: ExactDecimal) { self.most = most }

    /// A scale that ends at a round number, which is not less than `most`: 1, 2 or 5 with noughts behind it, four of
    /// them at most.
    init(roundMost most: ExactDecimal) {
        let step = ChartScale.step(for: most)
        var end = step
        while end < most { end = end + step }
        self.most = end
    }

    /// The lines of the grid, from nought up.
    var steps: [ExactDecimal] {
        let step = ChartScale.step(for: most)
        var steps = [ExactDecimal.zero]
        while let last = steps.last, last < most { steps.append(last + step) }
        return steps
    }

    /// A number in hundredths of a percent of the whole.
    func place(_ number: ExactDecimal) -> Int {
        guard most > .zero else { return 0 }
        let part = ChartScale.approximate(number) / ChartScale.approximate(most)
        return min(ChartShape.full, max(0, Int((part * Double(ChartShape.full)).rounded())))
    }

    /// A step of which four or five reach `most`.
    private static func step(for most: ExactDecimal) -> ExactDecimal {
        var power = ExactDecimal(1, scale: 2)
        while power.times(50) < most { power = power.times(10) }
        let factor = [1, 2, 5, 10, 20].first { !(power.times($0 * 5) < most) } ?? 50
        return shortened(power.times(factor))
    }

    /// The same number without noughts behind the point.
    private static func shortened(_ number: ExactDecimal) -> ExactDecimal {
        guard number.scale > 0, number.mantissa.isMultiple(of: 10) else { return number }
        return shortened(ExactDecimal(number.mantissa / 10, scale: number.scale - 1))
    }

    /// Near enough to draw: a screen has some thousand dots.
    private static func approximate(_ number: ExactDecimal) -> Double {
        (0..<number.scale).reduce(Double(number.mantissa)) { value, _ in value / 10 }
    }
}
