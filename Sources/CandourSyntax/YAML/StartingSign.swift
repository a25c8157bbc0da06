/// A sign that means something of its own at the start of a value, so that text cannot start with it.
enum StartingSign: Equatable {
    case squareBracket, curlyBracket, closingBracket, exclamationMark, ampersand, asterisk, at, percent,
        greater
    case bar, backtick, comma, questionMark, colon, hyphen

    /// The sign with this byte.
    init?(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["): self = .squareBracket
        case UInt8(ascii: "{"): self = .curlyBracket
        case UInt8(ascii: "]"), UInt8(ascii: "}"): self = .closingBracket
        case UInt8(ascii: "!"): self = .exclamationMark
        case UInt8(ascii: "&"): self = .ampersand
        case UInt8(ascii: "*"): self = .asterisk
        case UInt8(ascii: "@"): self = .at
        case UInt8(ascii: "%"): self = .percent
        case UInt8(ascii: ">"): self = .greater
        case UInt8(ascii: "|"): self = .bar
        case UInt8(ascii: "`"): self = .backtick
        case UInt8(ascii: ","): self = .comma
        case UInt8(ascii: "?"): self = .questionMark
        case UInt8(ascii: ":"): self = .colon
        case UInt8(ascii: "-"): self = .hyphen
        default: return nil
        }
    }

    /// Whether plain text can never start with it.
    var isNeverText: Bool {
        switch self {
        case .questionMark, .colon, .hyphen: false
        case .squareBracket, .curlyBracket, .closingBracket, .exclamationMark, .ampersand, .asterisk, .at,
            .percent,
            .greater, .bar, .backtick, .comma:
            true
        }
    }

    /// What it is called.
    var name: String {
        switch self {
        case .squareBracket: "a square bracket"
        case .curlyBracket: "a curly bracket"
        case .closingBracket: "a closing bracket"
        case .exclamationMark: "an exclamation mark"
        case .ampersand: "an ampersand (&)"
        case .asterisk: "an asterisk (*)"
        case .at: "an @ sign"
        case .percent: "a % sign"
        case .greater: "a > sign"
        case .bar: "an upright bar (|)"
        case .backtick: "a backtick (`)"
        case .comma: "a comma"
        case .questionMark: "a question mark"
        case .colon: "a colon"
        case .hyphen: "a hyphen"
        }
    }

    /// Why text cannot start with it.
    var reason: String {
        switch self {
        case .squareBracket: "A square bracket at the start of a value opens a list, and only a list."
        case .curlyBracket: "A curly bracket at the start of a value opens a group of fields, and only that."
        case .greater, .bar: "Alone on its line this sign announces text on the lines below it."
        case .closingBracket, .exclamationMark, .ampersand, .asterisk, .at, .percent, .backtick, .comma,
            .questionMark, .colon, .hyphen:
            "At the start of a value this sign has a meaning of its own, which records do not use."
        }
    }
}
