extension Figure {
    /// Whether it is larger than another beyond doubt: `over 260` than 260, but not than `over 250`.
    package func surelyExceeds(_ other: Figure) -> Bool {
        guard let isAboveLeast = approximation.isAbove, let isBelowMost = other.approximation.isBelow else {
            return false
        }
        return value > other.value || value == other.value && (isAboveLeast || isBelowMost)
    }
}

extension Approximation {
    /// Whether the true figure is larger than the number written, and not that number itself; nothing where it can
    /// be smaller.
    fileprivate var isAbove: Bool? {
        switch self {
        case .exact: false
        case .over, .justOver: true
        case .about, .under, .almost, .justUnder, .fewerThan: nil
        }
    }

    /// Whether the true figure is smaller than the number written, and not that number itself; nothing where it can
    /// be larger.
    fileprivate var isBelow: Bool? {
        switch self {
        case .exact: false
        case .under, .almost, .justUnder, .fewerThan: true
        case .about, .over, .justOver: nil
        }
    }
}
