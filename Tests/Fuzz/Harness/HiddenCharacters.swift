/// Characters that no page may hold, because they are no text or change how other text looks.
enum HiddenCharacters {
    /// Controls (line feeds apart), marks that turn the direction of text, and what Unicode keeps from being text.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x09: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
