private import Glibc

/// Addresses that stand in text without the brackets of a link: `https://www.example.org`, `office@example.org`.
///
/// GitHub's Markdown makes links of them (its section 6.9). Few texts have any, and whether one does is seen from
/// the marks that all of them hold.
enum BareAddress {
    /// Whether the body may hold one. An address right behind `](` or `<` is the destination of a link, if that is
    /// well formed.
    static func mayStand(in source: MarkdownSource) -> Bool {
        if source.holds(UInt8(ascii: "@")) { return true }
        return source.bytes.withUnsafeBytes { bytes in
            let body = UnsafeRawBufferPointer(rebasing: bytes[source.body])
            return places(of: scheme, in: body) { !isDestination(body, upTo: $0) }
                || places(of: host, in: body) { !isAfterScheme(body, $0) }
        }
    }

    /// Whether text that was read holds the marks of one.
    static func stands(in text: [UInt8]) -> Bool {
        text.withUnsafeBytes { text in
            places(of: scheme, in: text) { _ in true } || places(of: host, in: text) { _ in true }
                || places(of: at, in: text) { _ in true }
        }
    }

    /// What all addresses of a sort hold, and which of its bytes is the rarest in text: that one is looked for.
    private typealias Mark = (bytes: StaticString, rarest: Int)
    private static let scheme: Mark = ("://", 0)
    private static let host: Mark = ("www.", 3)
    private static let at: Mark = ("@", 0)

    /// Whether some place where `mark` stands is one that counts.
    private static func places(
        of mark: Mark, in text: UnsafeRawBufferPointer, count: (Int) -> Bool
    ) -> Bool {
        guard let base = text.baseAddress else { return false }
        let (mark, anchor) = mark
        var next = 0
        while let found = memchr(base + next, Int32(mark.utf8Start[anchor]), text.count - next) {
            let place = UnsafeRawPointer(found) - base - anchor
            next = place + anchor + 1
            guard place >= 0, place + mark.utf8CodeUnitCount <= text.count,
                memcmp(base + place, mark.utf8Start, mark.utf8CodeUnitCount) == 0
            else { continue }
            if count(place) { return true }
        }
        return false
    }

    /// Whether the scheme that ends before `place` begins the destination of a link: `](https` or `<https`.
    private static func isDestination(_ text: UnsafeRawBufferPointer, upTo place: Int) -> Bool {
        var start = place
        while start > 0, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[start - 1]) { start -= 1 }
        guard start > 0, start < place else { return false }
        if text[start - 1] == UInt8(ascii: "<") { return true }
        return text[start - 1] == UInt8(ascii: "(") && start > 1 && text[start - 2] == UInt8(ascii: "]")
    }

    private static func isAfterScheme(_ text: UnsafeRawBufferPointer, _ place: Int) -> Bool {
        place >= 3 && text[place - 1] == UInt8(ascii: "/") && text[place - 2] == UInt8(ascii: "/")
            && text[place - 3] == UInt8(ascii: ":")
    }
}
