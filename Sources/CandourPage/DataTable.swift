/// A table of data; the page, the downloads and a chart all come from the same value.
package struct DataTable: Sendable {
    /// One column.
    package struct Column: Sendable {
        /// Its heading.
        package let title: String
        /// Name in data downloads: `amount`.
        package let name: String
        /// Whether it holds numbers, which are set to the right.
        package let isNumeric: Bool

        /// A column headed `title`.
        package init(_ title: String, name: String, isNumeric: Bool = false) {
            self.title = title
            self.name = name
            self.isNumeric = isNumeric
        }
    }

    /// One cell: what the page shows, and what data files hold.
    package struct Cell: Sendable {
        /// The pieces shown on the page; empty shows as `Not stated`.
        package let shown: [Inline]
        /// The plain value for data: ISO dates, numbers without commas, empty when unknown.
        package let data: String
        /// The place on the page, where single figures have addresses.
        package let id: String?
        /// The number that it shows, for charts; nothing where it shows none.
        package let number: ExactDecimal?

        /// A cell with its own form for data.
        package init(_ shown: [Inline], data: String, id: String? = nil, number: ExactDecimal? = nil) {
            self.shown = shown
            self.data = data
            self.id = id
            self.number = number
        }

        /// A cell of plain text.
        package init(_ text: String) { self.init(text.isEmpty ? [] : [.text(text)], data: text) }
    }

    /// One row; its first cell is its heading.
    package struct Row: Sendable {
        /// The place on the page, where rows have addresses.
        package let id: String?
        /// The cells, as many as there are columns.
        package let cells: [Cell]
        /// Whether it is the row of totals.
        package let isTotal: Bool

        /// A row of `cells`.
        package init(id: String? = nil, isTotal: Bool = false, _ cells: [Cell]) {
            self.id = id
            self.isTotal = isTotal
            self.cells = cells
        }
    }

    /// What its data files are called: `awards`; nothing where the section that it stands in says it.
    package let name: String?
    /// What the table shows, with period and unit; read out before it.
    package let caption: String
    /// The columns.
    package let columns: [Column]
    /// The rows.
    package let rows: [Row]
    /// The data files beside the page, once there are any.
    package var downloads: [Document] = []

    /// A table.
    package init(name: String? = nil, caption: String, columns: [Column], rows: [Row]) {
        self.name = name
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
