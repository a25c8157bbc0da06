import CandourPage

extension DataSheet {
    /// The table as CSV (RFC 4180): UTF-8, lines that end in CRLF, the names of the columns first.
    var csv: [UInt8] {
        var bytes: [UInt8] = []
        DataSheet.append(columns.map(\.name), to: &bytes) { _ in false }
        for row in rows {
            DataSheet.append(row, to: &bytes) { columns[$0].type == .string }
        }
        return bytes
    }

    private static func append(_ cells: [String], to bytes: inout [UInt8], isText: (Int) -> Bool) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, to: &bytes, isText: isText(place))
        }
        bytes += [0x0D, 0x0A]
    }

    private static func append(_ cell: String, to bytes: inout [UInt8], isText: Bool) {
        let isFormula = isText && mayBeFormula(cell)
        let isQuoted = cell.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        if isQuoted {
            for byte in cell.utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        } else {
            bytes += cell.utf8
        }
    }

    /// Whether a spreadsheet would run the cell as a formula (CSV injection; the signs are those that OWASP names). An
    /// apostrophe before it, as people type one, keeps it text. A mere number is none.
    private static func mayBeFormula(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first else { return false }
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return !DataType.number.holds(cell)
        default: return false
        }
    }
}
