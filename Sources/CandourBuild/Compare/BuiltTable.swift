/// A table of a built site, from its JSON: its cells by row and column.
package struct BuiltTable: Sendable {
    /// Where a cell stands.
    struct Place: Sendable, Hashable {
        /// The first cell of the row, which says what the row is about; with a number where several begin alike.
        let row: String
        /// The name of the column.
        let column: String
    }

    /// A cell.
    struct Cell: Sendable, Hashable {
        /// What people call its row.
        let label: String
        /// What people call its column.
        let title: String
        /// What stands there; empty where that is not known.
        let value: String
        /// Whether it is a figure, and not words, a day or a name.
        let isFigure: Bool
    }

    /// The cells, and their order.
    private(set) var cells: [Place: Cell] = [:]
    private(set) var order: [Place] = []

    private struct Column {
        var name = ""
        var title = ""
        var type = ""
    }

    /// Reads what a build wrote. Fails on anything else.
    init(_ bytes: [UInt8]) throws(JSONCursor.Damage) {
        var cursor = JSONCursor(bytes)
        var columns: [Column] = []
        var rows: [[String: String]] = []
        try cursor.object { cursor, name throws(JSONCursor.Damage) in
            switch name {
            case "columns":
                try cursor.array { cursor throws(JSONCursor.Damage) in
                    columns.append(try BuiltTable.column(&cursor))
                }
            case "rows":
                try cursor.array { cursor throws(JSONCursor.Damage) in
                    var row: [String: String] = [:]
                    try cursor.object { cursor, name throws(JSONCursor.Damage) in
                        row[name] = try cursor.value()
                    }
                    rows.append(row)
                }
            default: try cursor.skip()
            }
        }
        try cursor.end()
        add(rows, under: columns)
    }

    private static func column(_ cursor: inout JSONCursor) throws(JSONCursor.Damage) -> Column {
        var column = Column()
        try cursor.object { cursor, name throws(JSONCursor.Damage) in
            switch name {
            case "name": column.name = try cursor.string()
            case "title": column.title = try cursor.string()
            case "type": column.type = try cursor.string()
            default: try cursor.skip()
            }
        }
        return column
    }

    private mutating func add(_ rows: [[String: String]], under columns: [Column]) {
        guard let first = columns.first else { return }
        var seen: [String: Int] = [:]
        for row in rows {
            let key = row[first.name] ?? ""
            let number = seen[key, default: 0] + 1
            seen[key] = number
            let unique = number == 1 ? key : "\(key) (\(number))"
            // In the data of a kind the first cell is the id of a record, and people know it by its title.
            let label = first.name == "id" ? row["title"] ?? unique : unique
            for column in columns {
                let place = Place(row: unique, column: column.name)
                let value = row[column.name] ?? ""
                let isFigure =
                    column.type == "number" || column.type == "integer"
                    || (column.type == "string" && BuiltTable.isFigure(value))
                cells[place] = Cell(label: label, title: column.title, value: value, isFigure: isFigure)
                order.append(place)
            }
        }
    }

    /// Whether a text is a figure with words such as `over 260`, `£1,000`, `6.1%`.
    package static func isFigure(_ text: String) -> Bool {
        guard text.utf8.count < 40, text.contains(where: \.isNumber) else { return false }
        var rest = text[...]
        while let word = rest.split(separator: " ").first, word.allSatisfy(\.isLetter) {
            guard approximations.contains(word.lowercased()) else { return false }
            rest = rest[word.endIndex...].drop { $0 == " " }
        }
        return rest.allSatisfy { $0.isNumber || "£,.%+-−".contains($0) }
    }

    private static let approximations: Set<String> = [
        "over", "under", "about", "almost", "nearly", "just", "around", "approximately",
    ]
}

extension JSONCursor {
    /// A single value as text: of a text its words, of anything else what stands there; empty for `null`.
    fileprivate mutating func value() throws(Damage) -> String {
        if isAtString { return try string() }
        let word = try word()
        return word == "null" ? "" : word
    }
}
