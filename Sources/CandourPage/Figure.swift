/// A number with how exactly it is meant: `46`, `over 260`, `77.2`.
package struct Figure: Sendable, Hashable, CustomStringConvertible {
    /// The number.
    package let value: ExactDecimal
    /// How exactly it is meant.
    package let approximation: Approximation

    /// A figure of `value`.
    package init(_ value: ExactDecimal, _ approximation: Approximation = .exact) {
        self.value = value
        self.approximation = approximation
    }

    /// An exact whole number.
    package init(_ value: Int) { self.init(ExactDecimal(value)) }

    /// As people write it: `over 260`.
    package var description: String { approximation.prefix + value.description }

    /// For data: a plain number where it is exact, else the words as well.
    package var data: String { approximation == .exact ? value.plain : description }
}
