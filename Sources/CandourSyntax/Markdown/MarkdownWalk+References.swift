internal import CandourDiagnostics

extension MarkdownWalk {
    /// Finds codes such as `&#8238;` that stand for characters which nobody sees.
    mutating func checkReferences() {
        var index = source.body.lowerBound
        while let start = source.find([0x26, 0x23], in: index..<source.body.upperBound) {
            index = start + 2
            let isHexadecimal = source.byte(index) | 0x20 == UInt8(ascii: "x")
            if isHexadecimal { index += 1 }
            // No further than digits go: right behind them another code may begin.
            let digits = source.bytes[index..<source.body.upperBound].prefix(8).prefix {
                Character(Unicode.Scalar($0)).isHexDigit
            }
            index = digits.endIndex
            guard source.byte(index) == UInt8(ascii: ";"),
                let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
                let scalar = Unicode.Scalar(value),
                let hidden = scalar == "\r" ? .control : HiddenCharacter(scalar)
            else { continue }
            diagnostics.append(hidden.message(source.span(start..<index + 1), isCode: true))
        }
    }
}
