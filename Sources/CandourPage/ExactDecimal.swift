/// A decimal number held exactly: `mantissa` divided by ten to the power `scale`. No rounding ever happens.
package struct ExactDecimal: Sendable, Comparable, CustomStringConvertible {
    /// The digits, as a whole number.
    package let mantissa: Int
    /// How many of the digits stand after the point, 0 to 9.
    package let scale: Int

    /// The number `mantissa` / 10^`scale`.
    package init(_ mantissa: Int, scale: Int = 0) {
        self.mantissa = mantissa
        self.scale = min(max(scale, 0), 9)
    }

    /// Nought.
    package static let zero = ExactDecimal(0)

    /// The most digits before the point that are read. With at most six after it, a number fills 17 of the 19 digits
    /// that there is room for, so that sums and comparisons stay exact.
    package static let mostWholeDigits = 11

    /// The number in digits with commas between thousands: `1,234.50`.
    package var description: String {
        guard scale > 0 else { return ExactDecimal.grouped(mantissa) }
        let unit = ExactDecimal.power(scale)
        let fraction = String(mantissa.magnitude % UInt(unit))
        let whole = Int(mantissa.magnitude / UInt(unit))
        let zeros = String(repeating: "0", count: scale - fraction.count)
        return (mantissa < 0 ? "-" : "") + ExactDecimal.grouped(whole) + "." + zeros + fraction
    }

    /// The digits without commas, for data: `1234.50`.
    package var plain: String { description.filter { $0 != "," } }

    /// The number multiplied by a small whole number.
    package func times(_ factor: Int) -> ExactDecimal {
        ExactDecimal(mantissa.multipliedReportingOverflow(by: factor).partialValue, scale: scale)
    }

    package static func + (first: ExactDecimal, second: ExactDecimal) -> ExactDecimal {
        let (one, two, scale) = aligned(first, second)
        return ExactDecimal(one.addingReportingOverflow(two).partialValue, scale: scale)
    }

    package static func - (first: ExactDecimal, second: ExactDecimal) -> ExactDecimal { first + -second }

    package static prefix func - (number: ExactDecimal) -> ExactDecimal {
        ExactDecimal(0 &- number.mantissa, scale: number.scale)
    }

    package static func < (first: ExactDecimal, second: ExactDecimal) -> Bool {
        let (one, two, _) = aligned(first, second)
        return one < two
    }

    package static func == (first: ExactDecimal, second: ExactDecimal) -> Bool {
        let (one, two, _) = aligned(first, second)
        return one == two
    }

    private static func aligned(_ first: ExactDecimal, _ second: ExactDecimal) -> (Int, Int, Int) {
        let scale = max(first.scale, second.scale)
        let one = first.mantissa.multipliedReportingOverflow(by: power(scale - first.scale)).partialValue
        let two = second.mantissa.multipliedReportingOverflow(by: power(scale - second.scale)).partialValue
        return (one, two, scale)
    }

    private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { value, _ in value * 10 } }

    private static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}

extension ExactDecimal: Hashable {
    package func hash(into hasher: inout Hasher) {
        // Equal numbers of different scale must hash alike: trailing zeros after the point do not count.
        var mantissa = mantissa
        var scale = scale
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        hasher.combine(mantissa)
        hasher.combine(scale)
    }
}
