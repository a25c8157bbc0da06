/// Letters of other alphabets that look like ours, in names where only ours can stand: the Cyrillic а in `pаnel`.
/// Nobody sees why such a name is another one, so messages say it.
package enum LookAlike {
    /// A sentence about the first such letter of a name, with a space behind it; empty where there is none.
    package static func sentence(on name: String) -> String {
        for scalar in name.unicodeScalars {
            guard let plain = letters[scalar] ?? wide(scalar) else { continue }
            let alphabet =
                switch scalar.value {
                case 0x370..<0x400: "a Greek letter"
                case 0x400..<0x530: "a Cyrillic letter"
                default: "a letter of another alphabet"
                }
            return "The \(plain) in it is \(alphabet) that only looks like ours: type it again. "
        }
        return ""
    }

    /// The name with our letters in their place.
    package static func replaced(in name: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in name.unicodeScalars { result.append(letters[scalar] ?? wide(scalar) ?? scalar) }
        return String(result)
    }

    /// Letters and digits as wide as Chinese ones.
    private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
    }

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{430}": "a", "\u{435}": "e", "\u{43E}": "o", "\u{440}": "p", "\u{441}": "c", "\u{445}": "x",
        "\u{443}": "y",
        "\u{456}": "i", "\u{458}": "j", "\u{455}": "s", "\u{501}": "d", "\u{4BB}": "h", "\u{51B}": "q",
        "\u{51D}": "w",
        "\u{3BF}": "o", "\u{3B1}": "a", "\u{3BD}": "v", "\u{3C1}": "p", "\u{3B9}": "i", "\u{3BA}": "k",
        "\u{3C5}": "u",
        "\u{251}": "a", "\u{261}": "g", "\u{578}": "n", "\u{585}": "o", "\u{57D}": "u", "\u{2010}": "-",
        "\u{2011}": "-",
    ]
}
