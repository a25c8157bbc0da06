import CandourPage

/// What a field’s value looks like in a file, as far as a program can say that knows no records: for editors and forms.
/// It never refuses what Candour takes; some of what it lets pass, Candour refuses.
package struct ValueForm: Sendable, Hashable {
    /// What a text must match, as JSON Schema has patterns (ECMA-262); nothing where any text will do.
    package let pattern: String?
    /// Whether a bare number such as `46` may stand there, which editors take for a number.
    package let takesNumbers: Bool
    /// Whether `true` and `false` may.
    package let takesTruth: Bool
    /// Whether fields or a list may.
    package let takesMore: Bool
    /// Whether a bare number must be whole and not below 0.
    package let isCount: Bool

    private init(
        _ pattern: String? = nil, numbers: Bool = true, truth: Bool = false, more: Bool = false,
        isCount: Bool = false
    ) {
        self.pattern = pattern
        takesNumbers = numbers
        takesTruth = truth
        takesMore = more
        self.isCount = isCount
    }

    /// Any value.
    package static let anything = ValueForm(truth: true, more: true)
    /// Any single value, which is read as the words that stand there.
    package static let words = ValueForm(truth: true)
    /// One of a few words; which, the field says.
    package static let choice = ValueForm(numbers: false)
    /// `yes` or `no`.
    package static let yesNo = ValueForm(
        "^([yY][eE][sS]|[nN][oO]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$", numbers: false, truth: true)
    /// An id.
    package static let id = ValueForm("^[a-z0-9]+(-[a-z0-9]+)*$")
    /// A full web address.
    package static let webAddress = ValueForm("^https?://[^\\s\"]+$", numbers: false)
    /// The name of a file beside the record.
    package static let file = ValueForm("^[^./\\\\][^/\\\\]*$")
    /// A number, perhaps with words before it.
    package static let number = ValueForm("^\(qualifier)\(digits)$")
    /// How many there are, perhaps with words before it.
    package static let count = ValueForm("^\(qualifier)\(whole)(\\.0+)?$", isCount: true)
    /// A share, or a change in one.
    package static let percentage = ValueForm("^\(qualifier)\(digits)\\s*%?$")
    /// An amount in pounds, perhaps in thousands or millions.
    package static let amount = ValueForm("^\(pounds)$")
    /// An amount, or `none`.
    package static let amountOrNone = ValueForm("^([nN][oO][nN][eE]|\(pounds))$")
    /// A day, a month or a year: in any form it has a year with four digits.
    package static let date = ValueForm("(1[89]|2[01])[0-9]{2}")

    /// What may stand before a number: `just under`, and a sign.
    private static let qualifier: String = {
        let choices = Approximation.allCases.filter { $0 != .exact }.map { choice in
            choice.rawValue.map { $0 == " " ? "\\s+" : "[\($0.lowercased())\($0.uppercased())]" }.joined()
        }
        return "((\(choices.joined(separator: "|")))\\s+)?[-−+]?"
    }()
    /// Digits with a comma before every three, or none.
    private static let whole = "([0-9]{1,3}(,[0-9]{3})+|[0-9]+)"
    private static let digits = whole + "(\\.[0-9]+)?"
    private static let pounds =
        qualifier + "£?\\s*" + digits
        + "\\s*([kKmM]|[bB][nN]|[tT][hH][oO][uU][sS][aA][nN][dD]|[mMbB][iI][lL][lL][iI][oO][nN])?"
}
