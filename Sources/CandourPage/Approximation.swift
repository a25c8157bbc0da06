/// How exactly a figure is meant. The words are kept, shown, and checked one-sidedly.
package enum Approximation: String, Sendable, Hashable, CaseIterable {
    case exact = ""
    case about
    case over
    case under
    case almost
    case justOver = "just over"
    case justUnder = "just under"
    case fewerThan = "fewer than"

    /// The words before the number, with a space after them; empty for an exact figure.
    package var prefix: String { self == .exact ? "" : rawValue + " " }

    /// Whether the true figure can be `value` when the words stand before `stated`. `about` allows one part in ten.
    package func allows(_ value: ExactDecimal, stated: ExactDecimal) -> Bool {
        switch self {
        case .exact: value == stated
        case .over, .justOver: value > stated
        case .under, .justUnder, .almost, .fewerThan: value < stated
        case .about:
            (value > stated ? value - stated : stated - value).times(10)
                <= (stated < .zero ? -stated : stated)
        }
    }
}
