/// Makes the address of a heading from its words: `Youth & Community Fund` gives `youth-community-fund`.
enum HeadingSlug {
    /// Lower case letters and digits with single hyphens; `section` when there are none.
    static func slug(of text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                switch byte {
                case 0x61...0x7A, 0x30...0x39: add(CollectionOfOne(byte))
                case 0x41...0x5A: add(CollectionOfOne(byte | 0x20))
                case 0x27: continue
                default: needsHyphen = true
                }
                continue
            }
            // Apostrophes are inside a word: victims-fund, not victim-s-fund.
            if ["\u{2019}", "\u{2018}", "\u{02BC}"].contains(scalar) { continue }
            let lower = scalar.properties.lowercaseMapping
            if let plain = plain(lower) {
                add(plain.utf8)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                add(lower.utf8)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                needsHyphen = true
            }
        }
        return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)

        func add(_ bytes: some Collection<UInt8>) {
            if needsHyphen, !result.isEmpty { result.append(0x2D) }
            needsHyphen = false
            result.append(contentsOf: bytes)
        }
    }

    /// The letter without its accents, for the letters of the languages of Britain and its neighbours.
    static func plain(_ letter: String) -> String? {
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
