import CandourPage

/// A table as data files have it: rows of plain cells under named columns. The CSV and the JSON of it come from the
/// same value.
struct DataSheet: Sendable {
    /// One column.
    struct Column: Sendable {
        /// Its name in the header and in JSON.
        let name: String
        /// What readers of the page see in its place.
        let title: String
        /// What it means, in one sentence, where that is known.
        let help: String?
        /// What every cell of it holds.
        var type: DataType

        init(_ name: String, title: String, help: String? = nil, type: DataType = .string) {
            self.name = name
            self.title = title
            self.help = help
            self.type = type
        }
    }

    /// What it shows.
    let title: String
    /// The columns, each under a name of its own.
    let columns: [Column]
    /// The cells, row by row.
    let rows: [[String]]

    /// A table. A column with a cell that is not of its type holds text: `over 260` is no number.
    init(title: String, columns: [Column], rows: [[String]]) {
        self.title = title
        self.rows = rows
        var names = Set<String>()
        self.columns = columns.enumerated().map { place, column in
            let type = rows.allSatisfy { column.type.holds($0[place]) } ? column.type : .string
            var name = column.name
            var number = 1
            while !names.insert(name).inserted {
                number += 1
                name = "\(column.name)_\(number)"
            }
            return Column(name, title: column.title, help: column.help, type: type)
        }
    }

    /// What a page shows as a table. Where rows add up others, a column says which: who adds up the file as well would
    /// count twice.
    init(_ table: DataTable) {
        let hasTotals = table.rows.contains(where: \.isTotal)
        var columns = table.columns.enumerated().map { place, column in
            Column(column.name, title: column.title, type: DataSheet.type(of: column, place, in: table))
        }
        if hasTotals { columns.append(Column("is_total", title: "Whether it is a total", type: .boolean)) }
        let rows = table.rows.map { row in
            let cells = table.columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0].data : "" }
            return hasTotals ? cells + [row.isTotal ? "true" : "false"] : cells
        }
        self.init(title: table.caption, columns: columns, rows: rows)
    }

    /// Numbers by the column’s own word; days where nothing else stands in it.
    private static func type(of column: DataTable.Column, _ place: Int, in table: DataTable) -> DataType {
        if column.isNumeric { return .number }
        let cells = table.rows.lazy.compactMap { row in
            row.cells.indices.contains(place) ? row.cells[place].data : nil
        }
        return cells.contains { !$0.isEmpty } && cells.allSatisfy(DataType.date.holds) ? .date : .string
    }
}
