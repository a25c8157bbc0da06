/// The parts of an address, which differ in the characters that must be percent-encoded (RFC 3986, section 2).
enum AddressPart {
    /// A path of this site, where `?` and `#` are part of a name.
    case path
    /// A place on a page.
    case fragment
    /// A whole address that somebody else wrote, already encoded where it needs to be.
    case external

    /// Whether a byte stands for itself. Letters beyond ASCII do: browsers encode them. An ampersand is escaped.
    @inline(__always)
    func keeps(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-")...UInt8(ascii: "9"): true
        case 0x00...0x20, 0x7F: false
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "&"):
            false
        case UInt8(ascii: "%"): self == .external
        case UInt8(ascii: "#"): self == .external
        case UInt8(ascii: "?"), UInt8(ascii: ":"): self != .path
        default: true
        }
    }
}
