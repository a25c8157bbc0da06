import CandourPage

extension String {
    /// Whether it has the digits of a number, with or without commas and signs: an explanation names the figure that
    /// holds.
    func names(_ number: ExactDecimal) -> Bool {
        let digits = number.description.filter { $0 != "-" }
        return contains(digits) || contains(digits.filter { $0 != "," })
    }
}
