package import CandourSyntax
import CandourPage

extension RecordFigure {
    /// Whether what somebody wrote is true of the figure: exact words to the places written, “over” and the like
    /// one-sidedly. Signs do not count, as people write that something fell by 10%.
    package func agrees(with written: WrittenFigure) -> Bool {
        if written.isPercent, unit != .percent { return false }
        if written.isPounds, unit != .pounds { return false }
        guard let (quotient, remainder, divisor) = quotient(to: written.places) else { return false }
        let (value, rest, whole) = (quotient.magnitude, remainder.magnitude, divisor.magnitude)
        let stated = UInt128(written.mantissa.magnitude)
        if approximation != .exact {
            // What the record itself knows roughly can be said in its own words only.
            return written.approximation.isNoStronger(than: approximation) && value == stated && rest == 0
        }
        let isAbove = value > stated || value == stated && rest > 0
        let isBelow = value < stated
        // Just over and just under: by a tenth at most.
        let isNear = (value > stated ? value - stated : stated - value) * 10 <= stated
        return switch written.approximation {
        case .exact: value + (2 * rest >= whole ? 1 : 0) == stated || 2 * rest == whole && value == stated
        case .over: isAbove
        case .under, .fewerThan: isBelow
        case .justOver: isAbove && isNear
        case .justUnder, .almost: isBelow && isNear
        case .about: isNear
        }
    }
}

extension Approximation {
    /// Whether what is said with these words is true wherever it is said with `other`.
    fileprivate func isNoStronger(than other: Approximation) -> Bool {
        switch (self, other) {
        case (.over, .justOver), (.under, .justUnder), (.under, .almost), (.under, .fewerThan),
            (.fewerThan, .under), (.almost, .justUnder), (.justUnder, .almost):
            true
        default: self == other
        }
    }
}
