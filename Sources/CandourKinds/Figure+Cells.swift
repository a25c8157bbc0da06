import CandourPage

extension Figure {
    /// For readers of a table: with a real minus sign.
    var shown: String { description.replacing("-", with: "−") }

    /// The same with a plus sign before a rise that is known exactly: `+6.1`.
    var signed: String { (value > .zero && approximation == .exact ? "+" : "") + shown }

    /// For data: a plain number where it is exact, else the words as well.
    var data: String { approximation == .exact ? value.plain : description }
}
