/// What a column of a data file holds: the types of Table Schema (Frictionless Data) that we use.
package enum DataType: String, Sendable, Hashable {
    case string, number, integer, boolean, date

    /// Whether a cell is of this type; an empty one says nothing and is of any.
    package func holds(_ cell: String) -> Bool {
        if cell.isEmpty { return true }
        return switch self {
        case .string: true
        case .number: DataType.isNumber(cell.utf8, hasFraction: true)
        case .integer: DataType.isNumber(cell.utf8, hasFraction: false)
        case .boolean: cell == "true" || cell == "false"
        case .date: DataType.isDay(cell.utf8)
        }
    }

    /// A number as JSON has it (RFC 8259, section 6), without exponent: no needless noughts in front.
    private static func isNumber(_ cell: String.UTF8View, hasFraction: Bool) -> Bool {
        var digits = cell[...]
        if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
        let whole = digits.prefix { $0 != UInt8(ascii: ".") }
        guard areDigits(whole), whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
        let rest = digits.dropFirst(whole.count)
        return rest.isEmpty || (hasFraction && areDigits(rest.dropFirst()))
    }

    /// `2022-02-02`.
    private static func isDay(_ cell: String.UTF8View) -> Bool {
        cell.count == 10
            && cell.enumerated().allSatisfy { place, byte in
                place == 4 || place == 7 ? byte == UInt8(ascii: "-") : isDigit(byte)
            }
    }

    private static func areDigits(_ text: Substring.UTF8View) -> Bool {
        !text.isEmpty && text.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
