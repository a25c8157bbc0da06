/// Whether a name can be that of a file or folder on every disk that people and servers have: on Linux, on a Mac
/// and on Windows, in an archive and in an address.
package enum PortableName {
    /// Why `name` cannot, as a sentence for readers; nothing where it can.
    package static func fault(in name: some StringProtocol) -> String? {
        if isPlain(name) { return nil }
        let device = name.prefix { $0 != "." }.lowercased()
        if devices.contains(device) {
            return "Windows keeps the name \(device) for itself, whatever follows it."
        }
        if name.unicodeScalars.contains(where: isHidden) {
            return "The name has an invisible character in it."
        }
        if let sign = name.first(where: { "\\:*?\"<>|".contains($0) }) {
            return "Windows allows no \(sign) in a name."
        }
        return name.hasSuffix(".") || name.hasSuffix(" ")
            ? "Windows takes full stops and spaces off the end of a name." : nil
    }

    /// Whether a name has nothing but letters, digits and hyphens, as nearly all have, and is too long for a device.
    private static func isPlain(_ name: some StringProtocol) -> Bool {
        let bytes = name.utf8
        return bytes.count > 4
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Controls, what is kept from being text, and marks that turn its direction: `report\u{202E}fdp.exe` is shown as
    /// `reportexe.pdf`.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF0...0xFFFF:
            true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }

    private static let devices: Set<String> = [
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
        "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]
}
