/// A colour of the screen.
struct RGBColour: CustomStringConvertible {
    /// Red, 0 to 255.
    let red: UInt8
    /// Green, 0 to 255.
    let green: UInt8
    /// Blue, 0 to 255.
    let blue: UInt8

    /// A colour from its parts.
    init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour that `#1f5673` names, or nothing for another form.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes.first == UInt8(ascii: "#") else { return nil }
        guard let number = UInt32(String(decoding: bytes.dropFirst(), as: UTF8.self), radix: 16) else {
            return nil
        }
        // A sign is read as part of a number: "+12345" is none.
        guard bytes[1] != UInt8(ascii: "+"), bytes[1] != UInt8(ascii: "-") else { return nil }
        self.init(
            red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
    }

    var description: String {
        let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// How far two colours stand apart: 1 (alike) to 21 (black and white), as WCAG 2.2 defines it.
    func contrast(with other: RGBColour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private var luminance: Double {
        0.2126 * RGBColour.light(red) + 0.7152 * RGBColour.light(green) + 0.0722 * RGBColour.light(blue)
    }

    /// The light of one part. WCAG raises to the power 2.4, which is the square times the fifth root of the square.
    private static func light(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        if value <= 0.04045 { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        let square = base * base
        // Newton's method for the fifth root; a dozen steps from 1 are exact for numbers between 0 and 1.
        var root = 1.0
        for _ in 0..<12 { root -= (root - square / (root * root * root * root)) / 5 }
        return square * root
    }
}
