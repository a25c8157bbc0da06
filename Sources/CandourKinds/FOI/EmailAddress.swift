/// An email address in a text, as far as its bytes go.
struct EmailAddress {
    /// Where it stands.
    let range: Range<Int>
    /// What follows the `@`, in small letters.
    private let domain: String

    /// The address around the `@` at `sign`; nothing where there is none.
    init?(around sign: Int, in bytes: [UInt8]) {
        var start = sign
        while start > 0, EmailAddress.isPart(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "+") {
            start -= 1
        }
        var end = sign + 1
        while end < bytes.count, EmailAddress.isPart(bytes[end]) { end += 1 }
        // A full stop after it ends the sentence.
        while end > sign + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let domain = bytes[(sign + 1)..<end]
        guard start < sign, domain.contains(UInt8(ascii: ".")) else { return nil }
        range = start..<end
        self.domain = String(decoding: domain, as: UTF8.self).lowercased()
    }

    /// Whether it is certainly that of a public body: nobody else gets such an address.
    var isOfPublicBody: Bool {
        [".gov.uk", ".police.uk", ".nhs.uk", ".parliament.uk"].contains { domain.hasSuffix($0) }
            || domain == "ico.org.uk"
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
