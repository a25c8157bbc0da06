/// The path that a request names, as the name of a file of the site: nothing that could lead out of it.
package struct RequestPath: Sendable, Hashable {
    /// The path without the slash at its start: `decisions/x/`, `feeds/all.atom`.
    package let path: String
    /// What follows the path: `?q=custody`, or nothing.
    package let query: String

    /// The path of a request's target; nothing where it is written wrongly, or would go upwards.
    package init?(_ target: String) {
        let end = target.firstIndex { $0 == "?" || $0 == "#" } ?? target.endIndex
        query = String(target[end...].prefix { $0 != "#" })
        guard target.hasPrefix("/"), let bytes = RequestPath.decoded(target[..<end].dropFirst()),
            let path = String(validating: bytes, as: UTF8.self),
            !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" || $0.value == 0x7F }),
            !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
        else { return nil }
        self.path = path
    }

    /// `%41` is `A`.
    private static func decoded(_ text: Substring) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
