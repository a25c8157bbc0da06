extension TemplateTag {
    /// The tags of a template in order, with their places. Mustache itself says of a key neither that it does not
    /// exist nor where it stands.
    static func all(in bytes: [UInt8]) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var index = 0
        while let start = position(of: open, in: bytes, from: index) {
            let isTriple = bytes.dropFirst(start + 2).first == open
            let inner = start + (isTriple ? 3 : 2)
            guard let end = end(in: bytes, from: inner, isTriple: isTriple) else {
                // The line it begins on shows it; the end may be anywhere.
                let line = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
                tags.append(TemplateTag(kind: .unclosed, name: "", range: start..<line))
                index = line
                continue
            }
            tags.append(tag(bytes, inner..<end, isTriple: isTriple))
            index = end + (isTriple ? 3 : 2)
        }
        return tags
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")

    /// The next two of `byte` side by side.
    private static func position(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return (start..<max(start, bytes.count - 1)).first { bytes[$0] == byte && bytes[$0 + 1] == byte }
    }

    /// The closing braces, before the next tag opens.
    private static func end(in bytes: [UInt8], from start: Int, isTriple: Bool) -> Int? {
        guard let end = position(of: close, in: bytes, from: start) else { return nil }
        if let next = position(of: open, in: bytes, from: start), next < end { return nil }
        if isTriple, bytes.dropFirst(end + 2).first != close { return nil }
        return end
    }

    private static func tag(_ bytes: [UInt8], _ inner: Range<Int>, isTriple: Bool) -> TemplateTag {
        var rest = inner
        var kind = Kind.value
        if let first = bytes[inner].first, !isTriple {
            let sign: Kind? =
                switch first {
                case UInt8(ascii: "#"): .section
                case UInt8(ascii: "^"): .inverted
                case UInt8(ascii: "/"): .end
                case UInt8(ascii: ">"): .partial
                case UInt8(ascii: "!"): .comment
                case UInt8(ascii: "&"): .value
                case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"): .other
                default: nil
                }
            if let sign {
                kind = sign
                rest = (inner.lowerBound + 1)..<inner.upperBound
            }
        }
        let isSpace = { (index: Int) in bytes[index] <= 0x20 }
        let start = rest.first { !isSpace($0) } ?? rest.lowerBound
        let end = rest.last { !isSpace($0) }.map { $0 + 1 } ?? start
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        // A call, `upper(name)`, or a computed name, `*name`, would change the marks of the places in a shell.
        let isCalled = kind != .comment && bytes[start..<end].contains { $0 == 0x28 || $0 == 0x2A }
        return TemplateTag(kind: isCalled ? .other : kind, name: name, range: start..<end)
    }
}
