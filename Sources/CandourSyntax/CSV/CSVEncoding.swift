internal import CandourDiagnostics

/// Recognises files that a spreadsheet did not save as UTF-8.
package enum CSVEncoding {
    /// What is wrong with how the text of a file is written down; nothing when it is UTF-8.
    static func check(_ source: CSVSource) -> Diagnostic? {
        if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
            return .savedAsUnicode(source.span(0..<min(2, source.bytes.count)))
        }
        guard let place = firstInvalidByte(source.bytes) else { return nil }
        return .savedByExcel(source.span(place..<place + 1), letter(source.bytes[place]))
    }

    /// The first byte that UTF-8 does not allow where it stands.
    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            let end = min(index + length, bytes.count)
            guard String(validating: bytes[index..<end], as: UTF8.self) != nil else { return index }
            index = end
        }
        return nil
    }

    /// The letter for which a byte from 0x80 stands in Windows-1252, where it has one.
    package static func letter(_ byte: UInt8) -> Character? {
        let table: [UInt8: Character] = [
            0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x89: "‰", 0x8A: "Š", 0x8C: "Œ",
            0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™",
            0x9A: "š", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
        ]
        if byte >= 0xA1 { return Character(Unicode.Scalar(byte)) }
        return table[byte]
    }
}

extension Diagnostic {
    private static let saveAgain =
        "open the file in Excel, choose File, then Save As, and as the file type “CSV UTF-8 (Comma delimited)”."

    fileprivate static func savedByExcel(_ span: SourceSpan, _ letter: Character?) -> Diagnostic {
        let found = letter.map { "probably meant as \($0)" } ?? "not UTF-8"
        return Diagnostic(
            .csvNotUTF8, at: span, found,
            headline: "This CSV file was saved in an old form that loses £ signs and accents",
            reason:
                "Excel calls the old form “CSV (Comma delimited)”. Letters such as £, é and ’ cannot be read "
                + "safely from it.",
            advice: .fix(saveAgain))
    }

    fileprivate static func savedAsUnicode(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvNotUTF8, at: span, "the mark of UTF-16",
            headline: "This CSV file was saved as Unicode text (UTF-16), not as UTF-8",
            reason: "Excel calls this form “Unicode Text”. CSV files are read in UTF-8 alone.",
            advice: .fix(saveAgain))
    }
}
