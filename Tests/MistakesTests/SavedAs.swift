/// How a file was saved. Git and editors would spoil such files, so the fixture holds them as plain UTF-8 with LF.
enum SavedAs {
    /// On Windows: lines end with CR LF.
    case crlf
    /// By Notepad or Excel: with a byte-order mark.
    case byteOrderMark
    /// By Excel on Windows: both.
    case byteOrderMarkAndCRLF
    /// By a very old Macintosh program: lines end with CR.
    case cr
    /// By an old Windows program.
    case windows1252
    /// By Notepad as “Unicode”.
    case utf16

    /// The bytes of `text` saved so.
    func bytes(of text: String.UnicodeScalarView) throws -> [UInt8] {
        switch self {
        case .crlf: Array(lines(of: text, endingWith: "\r\n").utf8)
        case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(String(text).utf8)
        case .byteOrderMarkAndCRLF: [0xEF, 0xBB, 0xBF] + Array(lines(of: text, endingWith: "\r\n").utf8)
        case .cr: Array(lines(of: text, endingWith: "\r").utf8)
        case .windows1252: try text.map(SavedAs.windows1252Byte)
        case .utf16: [0xFF, 0xFE] + String(text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
    }

    private func lines(of text: String.UnicodeScalarView, endingWith end: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }.joined(
            separator: end)
    }

    private static func windows1252Byte(_ scalar: Unicode.Scalar) throws -> UInt8 {
        let others: [Unicode.Scalar: UInt8] = ["€": 0x80, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96]
        if let byte = others[scalar] { return byte }
        guard scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) else {
            throw MarkFault(reason: "\(scalar) is not in Windows-1252")
        }
        return UInt8(scalar.value)
    }
}
