import CandourDiagnostics
import CandourPage

extension DataSheet {
    /// The table as JSON: what it is, and one object for each row. Numbers are numbers, and what is not known is null.
    /// `page` is where it stands for people, `licence` what it may be used for.
    func json(page: String, licence: String?) -> [UInt8] {
        var bytes = Array("{\"title\":".utf8)
        JSONText.append(quoted: title, to: &bytes)
        bytes += ",\"page\":".utf8
        JSONText.append(quoted: page, to: &bytes)
        if let licence {
            bytes += ",\"licence\":".utf8
            JSONText.append(quoted: licence, to: &bytes)
        }
        bytes += ",\"columns\":[".utf8
        for (place, column) in columns.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += "{\"name\":".utf8
            JSONText.append(quoted: column.name, to: &bytes)
            bytes += ",\"title\":".utf8
            JSONText.append(quoted: column.title, to: &bytes)
            bytes += ",\"type\":\"\(column.type.rawValue)\"}".utf8
        }
        bytes += "],\"rows\":[".utf8
        let names = columns.map { Array(JSONText.quoted($0.name).utf8) + [UInt8(ascii: ":")] }
        for (number, row) in rows.enumerated() {
            bytes += (number > 0 ? ",\n{" : "\n{").utf8
            for (place, cell) in row.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += names[place]
                append(cell, columns[place].type, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes += "\n]}\n".utf8
        return bytes
    }

    private func append(_ cell: String, _ type: DataType, to bytes: inout [UInt8]) {
        if cell.isEmpty {
            bytes += "null".utf8
            return
        }
        switch type {
        case .number, .integer, .boolean: bytes += cell.utf8
        case .string, .date: JSONText.append(quoted: cell, to: &bytes)
        }
    }
}
