/// A picture of some figures of a table. It has none of its own: it draws the cells of the table beside it.
package struct Chart: Sendable {
    /// How figures are drawn.
    package enum Form: Sendable, Hashable {
        /// A bar for each row.
        case bars
        /// Two bars for each row, one for each period.
        case pairs
        /// A line through the periods for each row.
        case line
        /// One bar, of which each row is a part.
        case proportion
    }

    /// How the figures are drawn.
    package let form: Form
    /// What it shows, with unit and periods.
    package private(set) var title: String
    /// The table that it draws from.
    package let table: DataTable
    /// The rows that are drawn, by their places in the table.
    package let rows: [Int]
    /// The columns that are drawn, by their places in the table.
    package let columns: [Int]

    /// As many rows as a chart can hold; with more, the table says it better.
    package static let mostRows = 30
    /// As many lines as can be told apart, and parts of one bar.
    package static let mostLines = 4

    /// A chart of some rows and columns of `table`, in the form that suits them; with `areParts`, the rows come to a
    /// whole. Nothing where there is too little or too much to draw, or something is less than nought.
    package init?(
        of table: DataTable, titled title: String, rows: [Int], columns: [Int], areParts: Bool = false
    ) {
        let rows = rows.filter { row in columns.contains { table.number(row, $0) != nil } }
        guard !columns.isEmpty, (1...Chart.mostRows).contains(rows.count) else { return nil }
        switch columns.count {
        case 1 where areParts && rows.count <= Chart.mostLines: form = .proportion
        case 1: form = .bars
        case 2...3: form = .pairs
        default: form = rows.count <= Chart.mostLines ? .line : .pairs
        }
        // One bar by itself shows nothing.
        if form == .bars || form == .proportion, rows.count < 2 { return nil }
        self.title = title
        self.table = table
        self.rows = rows
        self.columns = form == .pairs ? Array(columns.suffix(2)) : columns
        let drawn = self.columns
        let numbers = rows.flatMap { row in drawn.compactMap { table.number(row, $0) } }
        guard numbers.allSatisfy({ $0 >= .zero }), numbers.contains(where: { $0 > .zero }) else { return nil }
        // Bars of one length show nothing, either.
        if form == .bars, Set(numbers.map(\.plain)).count == 1 { return nil }
    }

    /// The same chart under another title.
    package func titled(_ title: String) -> Chart {
        var chart = self
        chart.title = title
        return chart
    }

    /// What a row is called.
    package func label(_ row: Int) -> String { table.rows[row].cells.first?.data ?? "" }

    /// What a column is called: a period.
    package func heading(_ column: Int) -> String { table.columns[column].title }

    /// The number in a cell.
    package func number(_ row: Int, _ column: Int) -> ExactDecimal? { table.number(row, column) }

    /// The same as the table shows it.
    package func shown(_ row: Int, _ column: Int) -> String {
        guard number(row, column) != nil else { return "not known" }
        return table.rows[row].cells[column].shown.map { piece -> String in
            if case .text(let text) = piece { text } else { "" }
        }.joined()
    }
}

extension DataTable {
    /// The number in a cell, where it has one.
    fileprivate func number(_ row: Int, _ column: Int) -> ExactDecimal? {
        guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else { return nil }
        return rows[row].cells[column].number
    }
}
