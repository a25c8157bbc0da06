/// Makes the address of a heading from its words: `Youth & Community Fund` gives `youth-community-fund`.
enum HeadingSlug {
    /// Lower case letters and digits with single hyphens; `section` when there are none.
    static func slug(of text: String) -> String {
        var result = ""
        var needsHyphen = false
        func add(_ part: String) {
            if needsHyphen, !result.isEmpty { result += "-" }
            needsHyphen = false
            result += part
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": add(String(scalar))
            case "A"..."Z": add(String(Unicode.Scalar(UInt8(scalar.value) | 0x20)))
            // Apostrophes are inside a word: victims-fund, not victim-s-fund.
            case "'", "\u{2019}", "\u{2018}", "\u{02BC}": continue
            case _ where scalar.isASCII: needsHyphen = true
            default:
                let lower = scalar.properties.lowercaseMapping
                if let plain = plain(lower) {
                    add(plain)
                } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    add(lower)
                } else if scalar.properties.generalCategory != .nonspacingMark {
                    needsHyphen = true
                }
            }
        }
        return result.isEmpty ? "section" : result
    }

    /// The letter without its accents, for the letters of the languages of Britain and its neighbours.
    private static func plain(_ letter: String) -> String? {
        switch letter {
        case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą": "a"
        case "ç", "ć", "ĉ", "ċ", "č": "c"
        case "ď", "đ", "ð": "d"
        case "è", "é", "ê", "ë", "ē", "ĕ", "ė", "ę", "ě": "e"
        case "ĝ", "ğ", "ġ", "ģ": "g"
        case "ĥ", "ħ": "h"
        case "ì", "í", "î", "ï", "ĩ", "ī", "ĭ", "į", "ı": "i"
        case "ĵ": "j"
        case "ķ": "k"
        case "ĺ", "ļ", "ľ", "ŀ", "ł": "l"
        case "ñ", "ń", "ņ", "ň": "n"
        case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ŏ", "ő": "o"
        case "ŕ", "ŗ", "ř": "r"
        case "ś", "ŝ", "ş", "š", "ș": "s"
        case "ţ", "ť", "ŧ", "ț": "t"
        case "ù", "ú", "û", "ü", "ũ", "ū", "ŭ", "ů", "ű", "ų": "u"
        case "ŵ", "ẁ", "ẃ", "ẅ": "w"
        case "ý", "ÿ", "ŷ", "ỳ": "y"
        case "ź", "ż", "ž": "z"
        case "æ": "ae"
        case "œ": "oe"
        case "ß": "ss"
        case "þ": "th"
        default: nil
        }
    }
}
