/// A number with its noun: `1 file`, `2 files`, `3 entries`.
package struct Count: Sendable, CustomStringConvertible {
    /// The words.
    package let description: String

    /// `number` of what one is called `singular` and several `plural` (else `singular` with an s).
    package init(_ number: Int, _ singular: String, _ plural: String? = nil) {
        description = "\(Count.grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// A whole number with commas between the thousands: `62,938`.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
