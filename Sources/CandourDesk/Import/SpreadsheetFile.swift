package import CandourDiagnostics
package import CandourSyntax

/// A table as a spreadsheet program saved it: which letters and which separator it was saved with is found out.
package struct SpreadsheetFile {
    /// The file in UTF-8.
    package let file: SourceFile
    /// The table; nothing where it cannot be read.
    package let table: CSVTable?
    /// What is wrong with the form of the table.
    package let diagnostics: [Diagnostic]
    /// How it was read where that is not how files should be saved, each a sentence.
    package let notes: [String]

    /// Reads the `bytes` of the file called `path`.
    package init(_ bytes: [UInt8], path: String) {
        var notes: [String] = []
        let text: [UInt8]
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            text = SpreadsheetFile.fromUTF16(bytes)
            notes.append("The file was saved as Unicode text (UTF-16), and was read so.")
        } else if String(validating: bytes, as: UTF8.self) == nil {
            text = SpreadsheetFile.fromWindows(bytes)
            notes.append(
                "The file was saved in Excel’s old form (Windows-1252), and was read so. Look whether £ signs and accents are right."
            )
        } else {
            text = bytes
        }
        let separator = SpreadsheetFile.separator(of: text)
        if separator == UInt8(ascii: ";") {
            notes.append("Its cells are separated by semicolons. Look whether amounts and dates are right.")
        }
        file = SourceFile(path: path, bytes: text)
        (table, diagnostics) = CSVReader.read(file, number: 0, separator: separator)
        self.notes = notes
    }

    /// What stands most often between the headings: a comma, a semicolon or a tab.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var isQuoted = false
        var counts: [UInt8: Int] = [:]
        for byte in bytes {
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, byte == 0x0A || byte == 0x0D { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let comma = UInt8(ascii: ",")
        let others = [UInt8(ascii: ";"), UInt8(ascii: "\t")]
        return others.first { counts[$0, default: 0] > counts[comma, default: 0] } ?? comma
    }

    private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8] {
        let isLittle = bytes[0] == 0xFF
        var units: [UInt16] = []
        for place in stride(from: 2, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func fromWindows(_ bytes: [UInt8]) -> [UInt8] {
        var text = ""
        for byte in bytes {
            text.append(
                byte < 0x80 ? Character(Unicode.Scalar(byte)) : CSVEncoding.letter(byte) ?? "\u{FFFD}")
        }
        return Array(text.utf8)
    }
}
