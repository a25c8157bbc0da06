/// Makes letters beyond ASCII what readers type: `Ŵ` is `w`, and `ł` is `l`.
enum LetterFolding {
    /// What a character is in a word; empty for an accent of its own, and nothing for what is no part of a word.
    static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.properties.generalCategory {
        case .nonspacingMark: ""
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            base(of: scalar) ?? scalar.properties.lowercaseMapping
        case .decimalNumber, .letterNumber, .otherNumber: String(scalar)
        default: nil
        }
    }

    /// The letter under the accents of a Latin letter, from its name: `LATIN SMALL LETTER W WITH CIRCUMFLEX`.
    private static func base(of scalar: Unicode.Scalar) -> String? {
        guard let words = scalar.properties.name?.split(separator: " "), words.count > 4,
            words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1, words[4] == "WITH"
        else { return nil }
        return words[3].lowercased()
    }
}
